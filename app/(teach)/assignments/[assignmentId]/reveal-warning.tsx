import type { WhoGetsWhat } from "@/lib/data/who-gets-what";
import { earlyReveal } from "@/lib/domain/early-reveal";
import { spellMoment } from "@/lib/domain/spelling";

/** More names than that say less than "whoever". */
const MOST_NAMED = 3;

type RevealWarningProps = {
  found: Pick<WhoGetsWhat, "assignment" | "students">;
  timeZone: string;
  now: Date;
  /** As if the results had been released now. */
  ifReleased?: boolean;
};

/** Says who sees right answers while others can still write them down; nothing where nobody does. */
export function RevealWarning({ found, timeZone, now, ifReleased = false }: RevealWarningProps) {
  const { assignment, students } = found;
  const { shows, held } = assignment.settings;
  const releasedAt = assignment.releasedAt ?? (ifReleased ? now : null);
  const sitters = students.map(({ name, applied, accommodation, isThrough }) => ({
    ...{ name, limits: applied.access, accommodation, isThrough },
  }));
  const reveal = earlyReveal({ shows, held, releasedAt }, sitters, now);
  if (!reveal) return null;
  if (held && !students.some(({ hasEnded }) => hasEnded))
    return <TooEarly ifReleased={ifReleased} />;
  const { from, seers, writers, until } = reveal;
  const spell = (moment: Date) => spellMoment(moment, timeZone);
  const handedIn = held || seers.length > MOST_NAMED;
  const who = handedIn ? "whoever has handed in" : namesOf(seers);
  return (
    <p className="border-s-4 border-nearly-ink bg-nearly-wash px-4 py-3 font-sans text-ui first-letter:uppercase">
      {ifReleased && "If you release the results now, "}
      {who} {handedIn || seers.length === 1 ? "sees" : "see"} the right answers
      {from > now && ` from ${spell(from)} on`}, while {namesOf(writers)} can still take it
      {until ? ` until ${spell(until)}` : ", with no end set"}.{" "}
      {held ? "Wait for them" : "Let it close for all at the same time"}, or give those who come
      later another quiz.
    </p>
  );
}

/** Before anybody has handed in, a release shows nothing to anybody, and soon too much. */
function TooEarly({ ifReleased }: { ifReleased: boolean }) {
  return (
    <p className="text-soft">
      Nobody has handed in yet.{" "}
      {ifReleased ? "If you release the results now, whoever" : "Results are released: whoever"}{" "}
      hands in first sees the right answers while others can still take it.
    </p>
  );
}

/** "Ada Wren and Ben Lark", "Ada Wren, Ben Lark and 12 others". */
function namesOf(names: readonly string[]): string {
  const [first = "", second = "", ...others] = names;
  if (second === "") return first;
  if (others.length === 0) return `${first} and ${second}`;
  return `${first}, ${second} and ${others.length === 1 ? others[0] : `${others.length} others`}`;
}
