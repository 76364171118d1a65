import Link from "next/link";
import { LateList } from "@/app/_marks/late-list";
import { getDb } from "@/lib/data/db";
import { listWaitingDecisions } from "@/lib/data/waiting-decisions";
import { counted } from "@/lib/domain/counted";
import type { Viewer } from "@/lib/domain/viewer";

type WaitingSectionProps = { viewer: Viewer; classroomId: string };

/** What only a teacher can decide, so that nobody has to look for it; nothing where nothing waits. */
export async function WaitingSection({ viewer, classroomId }: WaitingSectionProps) {
  const waiting = await listWaitingDecisions(await getDb(), viewer, { classroomId });
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="mb-10 max-w-(--measure)">
      <h2 id="waiting">Waits for you</h2>
      <ul className="mt-2 border-t border-rule font-sans text-ui">
        {waiting.map(({ assignmentId, title, disputes, late }) => (
          <li key={assignmentId} className="border-b border-rule py-3">
            <h3 dir="auto" className="font-serif">
              <Link href={`/assignments/${assignmentId}`}>{title}</Link>
            </h3>
            {disputes > 0 && (
              <p className="mt-1">
                <Link href={`/assignments/${assignmentId}#disputes`}>
                  {counted(disputes, "question")} that students think{" "}
                  {disputes === 1 ? "is" : "are"} wrong
                </Link>
              </p>
            )}
            {late.length > 0 && (
              <p className="mt-1">
                <LateList late={late} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
