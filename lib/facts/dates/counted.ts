import type { Token } from "@/lib/text/document";
import { isEventNoun } from "../coreference/topic-event";
import { spanOf } from "../names/scan";
import { wordSet } from "../names/word-set";
import type { Subject } from "./subject";
import type { Region } from "./subject-region";
import { isLower } from "./verbs";

const LONGEST = 9;
/** "a by-election for the seat of Oslo in the Norwegian Storting" */
const LONGEST_EVENT = 20;
const COUNTS = wordSet(`
  a an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty
  sixty dozens hundreds thousands
`);
/** Who does or suffers what a page tells of, and what strikes. */
const HEADS = wordSet(`
  people persons men women children civilians passengers students pupils workers miners villagers residents tourists
  pilgrims protesters protestors demonstrators soldiers troops officers policemen guards sailors prisoners inmates
  hostages gunmen gunman militants militant terrorists terrorist bombers bomber attackers attacker insurgents rebels
  assailants assassins hijackers man woman teenager bomb bombs mine plane aircraft airliner helicopter jet train trains
  bus truck lorry car ship boat ferry tanker submarine missile missiles rocket rockets deaths casualties victims
`);
/** What only somebody or something told before makes plain: "a second man", "two others". */
const LEANS = wordSet(
  "other others another second third more further similar new later final last latter former such same separate this that first next previous following",
);
const JOINS = wordSet("and or who which that to from with by for at in on as than of");

/**
 * "three heavily armed men", "at least 61 people", "early general elections": some of whom nothing was
 * told before, in small letters; what happened may say where and of whom.
 */
export function counted(tokens: Token[], { from, to }: Region): Subject | null {
  const hedged = /^(?:at|more|over|about|around|nearly|almost|up|some)$/i.test(
    tokens[from]?.text ?? "",
  );
  const start = hedged ? behindHedge(tokens, from) : behindGroup(tokens, from);
  const end = headEnd(tokens, start, to);
  const head = tokens[end - 1]?.lower ?? "";
  const events = isEventNoun(head);
  const told = start > from || isCount(tokens[start]);
  if (!events && (end < to || !HEADS.has(head) || !told)) return null;
  if (!told && (!/s$/.test(head) || /^th(?:is|ese|ose|at)$/.test(tokens[from]?.lower ?? "")))
    return null;
  // "Approximately 40 people"
  if (/ly$/.test(tokens[from - 1]?.lower ?? "")) return null;
  if (end - start > LONGEST || to - start > LONGEST_EVENT || end - start < 2) return null;
  if (end < to && !saysWhere(tokens, end, to)) return null;
  const { text } = spanOf(tokens, from, to);
  return { text: text.slice(0, 1).toLowerCase() + text.slice(1), evidence: [], kind: "counted" };
}

/** Behind the noun that the words of small letters end in; the start where they lean on something else. */
function headEnd(tokens: Token[], start: number, to: number): number {
  for (let at = start; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (word === "of" && /^(?:dozens|hundreds|thousands)$/.test(tokens[at - 1]?.lower ?? ""))
      continue;
    if (word === "the") return start;
    if (JOINS.has(word)) return at;
    const plain = isLower(tokens[at]) || (at === start && (at === 0 || isCount(tokens[at])));
    if (!plain || LEANS.has(word)) return start;
  }
  return to;
}

/** A name, and no clause or list, behind the noun: "for the seat of Oslo". */
function saysWhere(tokens: Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const plain = words.every(({ text }) => !/^(?:,|;|:|who|which|that|and|or|["“”—–])$/.test(text));
  return (
    plain &&
    words.some(({ capital }) => capital) &&
    !/^(?:to|that|which|who)$/.test(words[0]?.text ?? "")
  );
}

/** "a group of three attackers": counted twice. */
function behindGroup(tokens: Token[], from: number): number {
  const group = /^(?:group|number|series)$/.test(tokens[from + 1]?.text ?? "");
  return group && tokens[from + 2]?.text === "of" ? from + 3 : from;
}

function behindHedge(tokens: Token[], from: number): number {
  return /^(?:least|than|to)$/.test(tokens[from + 1]?.text ?? "") ? from + 2 : from + 1;
}

function isCount(token: Token | undefined): boolean {
  return token?.kind === "number" || COUNTS.has(token?.lower ?? "");
}
