import { spellDue } from "@/lib/domain/due-words";

type DueTimeProps = { dueAt: Date | null; timeZone: string; now: Date };

/** When something is or was due, on the reader's own clock. */
export function DueTime({ dueAt, timeZone, now }: DueTimeProps) {
  if (!dueAt) return <>no due time</>;
  return (
    <time dateTime={dueAt.toISOString()}>
      {dueAt < now ? "was due" : "due"} {spellDue(dueAt, timeZone, now)}
    </time>
  );
}
