import type { Language } from "@/lib/domain/fact";
import type { Block, Token } from "@/lib/text/document";
import { lower, type VerbGroup } from "./clause";
import type { Link } from "./link";
import { objectEnd } from "./object-end";
import { looksIndonesianVerb, SAYING } from "./verbs";

/** The event without its date, in the words of the document; null where it is cut off or too long. */
export type EventWords = { predicate: string; object: string };

const LONGEST_OBJECT = 32;
/** Predicate: the verb with its auxiliaries. Object: what follows it in the clause, the date left out. */
export function eventWords(
  block: Block,
  tokens: Token[],
  link: Link,
  lang: Language,
): EventWords | null {
  const { clause, time } = link;
  const predicate = textOf(block, tokens, clause.verb.from, clause.verb.to);
  const verb = lower(tokens, clause.verb.to - 1);
  if (/[a-z]{4,}nya$/.test(verb)) return null;
  const says = SAYING.test(verb);
  // a date far behind such a verb dates what was said
  if (says && lang === "id" && time.from >= clause.verb.to) return null;
  if (says && (time.from > clause.verb.to || lower(tokens, clause.verb.to) === ",")) return null;
  const end = objectEnd(block, tokens, link, says);
  if (!says && end >= clause.to && isCutOff(tokens, clause.to)) return null;
  const dateInside = time.from >= clause.verb.to;
  const before = textOf(block, tokens, clause.verb.to, dateInside ? Math.min(time.from, end) : end);
  const behind = dateInside && end > time.to ? textOf(block, tokens, time.to, end) : "";
  if (/^(?:and|or|but|dan|atau)\b/.test(behind) && before === "") return { predicate, object: "" };
  const object = [before, behind].filter((part) => part !== "").join(" ");
  if (object === "" && !standsAlone(tokens, clause.verb)) return null;
  if (lang === "id" && looksIndonesianVerb(object.split(" ").at(-1) ?? "") && object.includes(" "))
    return null;
  if (dateInside && goesOn(tokens, time.to, clause.to)) return null;
  if (object.split(" ").length > LONGEST_OBJECT || isUnbalanced(object) || isVague(object, says))
    return null;
  return { predicate, object };
}

const INTRANSITIVE =
  /^(?:died|retired|ended|opened|closed|began|started|occurred|happened|landed|appeared|emerged|married|resigned|collapsed|fell|arrived|returned|left|surrendered|crashed|sank|broke|erupted|divorced|separated|graduated|merged|ceased|survived|escaped|lived|reigned|ruled|served|met|premiered|debuted|launched|deserted|abdicated|wed|emigrated|converted|enlisted|disbanded|dissolved|declined|tewas|lahir|wafat|meninggal|gugur|jatuh|mundur|terjadi|dimulai|berakhir|bubar|pecah|kembali|menikah|pensiun|bercerai|menyerah|meletus|runtuh)$/;

/** Whether a verb says enough without an object: a passive, or an intransitive one. */
function standsAlone(tokens: Token[], { from, to }: VerbGroup): boolean {
  const last = lower(tokens, to - 1);
  const passive = tokens
    .slice(from, to - 1)
    .some(({ text }) => /^(?:was|were|been|being)$/i.test(text));
  return passive || INTRANSITIVE.test(last) || /^(?:di|ter)[a-z]{3,}/.test(last);
}

/** "two donations, in 2007 and a second recently": the list goes on behind the date. */
function goesOn(tokens: Token[], at: number, to: number): boolean {
  const next = lower(tokens, at) === "," ? at + 1 : at;
  return next < to && /^(?:and|or|dan|atau)$/.test(lower(tokens, next));
}

/** An object that only its surroundings explain: "him one of the best", "there too", "this hymn". */
function isVague(object: string, says: boolean): boolean {
  if (says && /^(?:that|bahwa) /.test(object)) return false;
  return (
    /^(?:him|her|it|them|this|these|that|those|there|so|such|one|both|ini|itu|tersebut|hal|nya)(?:\s|$)/i.test(
      object,
    ) ||
    /\b(?:him|them|currently|nowadays|in year|di tempat$|there too|do so|doing so|the latter|the former|tersebut|this|these)\b|\b(?:of|by|with|to|for|in|from) it\b/i.test(
      object,
    )
  );
}

/** What the verb goes on to say stands in the next clause: "came to acknowledge that". */
function isCutOff(tokens: Token[], at: number): boolean {
  return (
    /^(?:that|whether|than|if|bahwa|:|—)$/.test(lower(tokens, at)) ||
    /^(?:how|why|what)$/.test(lower(tokens, at - 1))
  );
}

function textOf(block: Block, tokens: Token[], from: number, to: number): string {
  let first = from;
  let last = to - 1;
  while (first <= last && /^[,.;:]$/.test(tokens[first]?.text ?? "")) first++;
  while (last >= first && /^[,.;:–—―-]$/.test(tokens[last]?.text ?? "")) last--;
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return first > last || start === undefined || end === undefined
    ? ""
    : block.text.slice(start, end);
}

function isUnbalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/\(/g) !== count(/\)/g) ||
    count(/"/g) % 2 !== 0 ||
    count(/“/g) !== count(/”/g) ||
    count(/\[/g) !== count(/\]/g)
  );
}
