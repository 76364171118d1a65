import { creditWords } from "@/app/_classrooms/access-words";
import { accommodationWords } from "@/app/_classrooms/accommodation-words";
import type { AssignmentView } from "@/lib/data/assignments";
import type { Accommodation } from "@/lib/domain/accommodation";
import { spellMoment } from "@/lib/domain/spelling";
import type { Viewer } from "@/lib/domain/viewer";

type OwnTimesProps = {
  viewer: Viewer;
  assignment: AssignmentView;
  accommodation: Accommodation | null;
};

/** When a student may take it, and what they have been given. */
export function OwnTimes({ viewer, assignment, accommodation }: OwnTimesProps) {
  const { opensAt, closesAt, hardStop } = assignment.times;
  const spell = (moment: Date) => spellMoment(moment, viewer.timeZone);
  const credit = creditWords(assignment.credit, assignment.latePolicy, spell);
  if (!opensAt && !closesAt && !accommodation && !credit) return null;
  return (
    <div className="grid gap-1 font-sans text-ui text-soft">
      {opensAt && <p>It opens {spell(opensAt)}.</p>}
      {closesAt && (
        <p>
          It closes {spell(closesAt)}.{hardStop && " Whatever time you have left, it ends then."}
        </p>
      )}
      {credit && <p>{credit}</p>}
      {accommodation && <p>You have: {accommodationWords(accommodation).join(", ")}.</p>}
    </div>
  );
}
