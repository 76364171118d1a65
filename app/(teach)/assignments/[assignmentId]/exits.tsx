import { buttonClass } from "@/app/_ui/button-class";
import { LinkButton } from "@/app/_ui/link-button";

/** How the quiz did, and its answers as a table. */
export function Exits({ assignmentId }: { assignmentId: string }) {
  return (
    <p className="flex flex-wrap gap-3">
      <LinkButton href={`/assignments/${assignmentId}/statistics`} look="secondary">
        How each question did
      </LinkButton>
      <a
        href={`/assignments/${assignmentId}/responses.csv`}
        download
        className={buttonClass("secondary")}
      >
        All answers as CSV
      </a>
    </p>
  );
}
