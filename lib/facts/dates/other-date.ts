import type { Token } from "@/lib/text/document";
import { lower } from "./clause";
import type { Clause } from "./clauses";
import type { DateScene } from "./date-scene";
import type { TimeExpression } from "./expressions";
import type { Link } from "./link";

/** Another date of the same clause, or a list of years, makes it unsure what happened when. */
export function isOther(
  { times, sentence: { tokens } }: DateScene,
  { clause, time }: Link,
): boolean {
  const next = lower(tokens, time.to) === "," ? time.to + 1 : time.to;
  const listed = /^(?:and|or|&|dan|atau)$/.test(lower(tokens, next)) ? next + 1 : next;
  if (listed > time.to && /^\d/.test(tokens[listed]?.text ?? "")) return true;
  // "from 1983 to 1992 and from 1997 to 2005": of both
  if (listed > next && times.some(({ from }) => from === listed)) return true;
  return times.some(
    (other) =>
      (other.from < time.from || other.to > time.to) &&
      other.relation !== "none" &&
      !inBracket(tokens, other.from) &&
      !isAfterthought(tokens, clause, time, other) &&
      datesToo(clause, other),
  );
}

/** "was held on 3 May 1990, four years after the vote of 1986": what its own date follows at once needs no other. */
function isAfterthought(
  tokens: Token[],
  { verb }: Clause,
  time: TimeExpression,
  other: TimeExpression,
): boolean {
  return (
    time.from === verb.to && other.from > time.to + 1 && AFTERTHOUGHT.test(wordsAt(tokens, time.to))
  );
}

const AFTERTHOUGHT =
  /^, (?:(?:about |almost |nearly |over |just )?(?:\p{L}+|\d+) (?:days?|weeks?|months?|years?) (?:after|before)|(?:shortly |soon |just )?(?:after|before|following)) /u;

function wordsAt(tokens: Token[], at: number): string {
  const words = tokens.slice(at, at + 6).map(({ lower: word }) => word);
  return `${words.join(" ")} `;
}

/** Of a verb that shares its subject only what stands with it: "In 1950 he left and died in 1960". */
function datesToo({ subject, verb, to, lead, coordinated }: Clause, time: TimeExpression): boolean {
  const from = coordinated ? (lead ?? verb.from) : subject.from;
  return from <= time.from && time.to <= to;
}

function inBracket(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (tokens[i]?.text === ")") return false;
    if (tokens[i]?.text === "(") return true;
  }
  return false;
}
