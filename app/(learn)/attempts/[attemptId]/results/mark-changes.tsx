import type { MarkChange } from "@/lib/data/notices";
import { spellMark, spellMoment } from "@/lib/domain/spelling";

type MarkChangesProps = { changes: readonly MarkChange[]; timeZone: string };

/** How the mark of a sitting has changed since it was handed in, and why. */
export function MarkChanges({ changes, timeZone }: MarkChangesProps) {
  if (changes.length === 0) return null;
  return (
    <ul className="mb-8 grid max-w-(--measure) gap-2 border-s-4 border-rule ps-4 font-sans text-ui">
      {changes.map(({ id, at, before, after, why }) => (
        <li key={id}>
          Your mark went from {spellMark(before)} to {spellMark(after)}, {spellMoment(at, timeZone)}
          .{why && <span dir="auto"> {why}</span>}
        </li>
      ))}
    </ul>
  );
}
