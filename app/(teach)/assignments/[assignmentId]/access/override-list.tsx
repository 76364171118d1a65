import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { move, remove } from "./actions";

type OverrideListProps = {
  assignmentId: string;
  overrides: readonly { id: string; name: string; words: string }[];
};

/** Who gets something else, in the order in which it holds. */
export function OverrideList({ assignmentId, overrides }: OverrideListProps) {
  return (
    <section aria-labelledby="others" className="max-w-(--measure)">
      <h2 id="others" className="mb-2">
        Exceptions
      </h2>
      {overrides.length === 0 && <p className="text-soft">Everybody gets what the class gets.</p>}
      <ol className="border-t border-rule empty:hidden">
        {overrides.map(({ id, name, words }, index) => (
          <li key={id} className="border-b border-rule py-4">
            <h3 dir="auto">
              <Link href={`/assignments/${assignmentId}/access/${id}`}>{name}</Link>
            </h3>
            <p className="font-sans text-ui text-soft">{words}</p>
            <div className="mt-2 flex flex-wrap items-start gap-2">
              {index > 0 && <Move overrideId={id} by="-1" name={name} />}
              {index < overrides.length - 1 && <Move overrideId={id} by="1" name={name} />}
              <RemoveButton overrideId={id} name={name} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Move({ overrideId, by, name }: { overrideId: string; by: "-1" | "1"; name: string }) {
  const Arrow = by === "1" ? ArrowDown : ArrowUp;
  return (
    <ActionForm action={move} fields={{ overrideId, by }}>
      <SubmitButton look="secondary" size="small" pendingLabel="Moving">
        <Arrow aria-hidden className="size-4" />
        {by === "1" ? "Down" : "Up"}
        <span className="sr-only">: {name}</span>
      </SubmitButton>
    </ActionForm>
  );
}

function RemoveButton({ overrideId, name }: { overrideId: string; name: string }) {
  return (
    <ConfirmButton label="Take away" title={`Take this from ${name}?`} look="quiet" size="small">
      <p>
        They get what the class gets. Whoever is taking it now keeps the time they were promised.
      </p>
      <ActionForm action={remove} fields={{ overrideId }}>
        <SubmitButton look="danger" pendingLabel="Taking it away">
          Take away
        </SubmitButton>
      </ActionForm>
    </ConfirmButton>
  );
}
