import type { Language } from "@/lib/domain/fact";
import { monthNumber } from "@/lib/domain/month-names";
import type { Block, Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { behindBracket, lower, type VerbGroup, verbGroupAt } from "./clause";
import { type TimeExpression, timesIn } from "./expressions";
import type { Link } from "./link";
import { objectEnd } from "./object-end";
import { COUNTS, isTwoThings } from "./one-of-two";
import { isPlainObject } from "./plain-object";
import { isHalf, relativeEnd } from "./relative-end";
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
  const predicate = textOf(block, tokens, clause.verb.from, clause.verb.to).replace(ORDERING, "");
  const verb = lower(tokens, clause.verb.to - 1);
  // "was only surpassed in 1942": what of it was so at no other time is not told
  if (/[a-z]{4,}nya$/.test(verb) || / only /.test(predicate)) return null;
  const says =
    SAYING.test(verb) &&
    !isPassive(tokens, clause.verb) &&
    !(lang === "en" && isDeed(tokens, clause, time));
  // a date far behind such a verb dates what was said
  if (says && lang === "id" && time.from >= clause.verb.to) return null;
  if (says && (time.from > clause.verb.to || lower(tokens, clause.verb.to) === ",")) return null;
  const plainEnd = objectEnd(block, tokens, link, says);
  const half = !says && plainEnd >= clause.to && isHalf(tokens, clause, lang);
  const end = half ? relativeEnd(tokens, link) : plainEnd;
  if (end === null) return null;
  if (!says && !half && end >= clause.to && isCutOff(tokens, clause.to)) {
    // "was held in 1947 to decide whether": what its date follows at once is told already
    const told = time.from === clause.verb.to && standsAlone(tokens, clause.verb, lang);
    return told ? { predicate, object: "" } : null;
  }
  const dateInside = time.from >= clause.verb.to;
  const before = textOf(
    block,
    tokens,
    clause.verb.to,
    dateInside ? Math.min(time.from, end) : end,
  ).replace(dateInside ? BEFORE_DATE : /$/, "");
  // "ended in 2000 lasting for 103 days", "died in 1950 (aged 40)": an aside
  const aside = opensAside(tokens[time.to]);
  // "married in 1648 (his fourth wife) a widow": the object stands behind the aside
  const past = behindBracket(tokens, time.to);
  if (dateInside && past > time.to && /^(?:an?|the|his|her)$/.test(lower(tokens, past)))
    return null;
  const behind = dateInside && end > time.to && !aside ? textOf(block, tokens, time.to, end) : "";
  if (/^(?:and|or|but|dan|atau)\b/.test(behind) && before === "") return { predicate, object: "" };
  const object = [before, behind].filter((part) => part !== "").join(" ");
  if (/^(?:and|or|but|dan|atau)\b/.test(object) || ENDS_OPEN.test(before)) return null;
  // "companies to work for.", "after Lee, another villain, cashed in": cut off inside what it says
  if (lacksItsEnd(tokens, end) || UNFINISHED_CLAUSE.test(object)) return null;
  // "on 22 April May at Oslo": a slip of the text
  if (monthNumber(tokens[time.to]?.lower ?? "") !== null) return null;
  if (object === "" && !standsAlone(tokens, clause.verb, lang)) return null;
  if (lang === "id" && looksIndonesianVerb(object.split(" ").at(-1) ?? "") && object.includes(" "))
    return null;
  if (!says && holdsDate(tokens, clause.verb.to, end, time)) return null;
  if (dateInside && goesOn(tokens, time.to, clause.to)) return null;
  if (link.cut && COUNTS.test(object)) return null;
  if (dateInside && time.relation === "at" && isTwoThings(predicate, object)) return null;
  if (object.split(" ").length > LONGEST_OBJECT || isUnbalanced(object)) return null;
  // a dash with room around it sets something off: "sebagai Presiden - over pembentukan"
  if (/ [-–] /.test(object)) return null;
  return isPlainObject(predicate, object, says) ? { predicate, object } : null;
}

/** "announced his candidacy on 5 May", "declared war on Norway": no words that were said, but a deed. */
function isDeed(tokens: Token[], { verb, to }: Link["clause"], time: TimeExpression): boolean {
  if (!/^(?:announced|declared|confirmed|revealed|proclaimed)$/.test(lower(tokens, verb.to - 1)))
    return false;
  const first = tokens[verb.to];
  if (!/^(?:his|her|its|their|the|a|an|war|plans)$/.test(first?.text ?? "")) return false;
  const end = time.from >= verb.to ? time.from : to;
  for (let at = verb.to; at < end; at++)
    if (
      /^(?:that|would|will|who|which|to|["“]|,|:)$/.test(lower(tokens, at)) ||
      verbGroupAt(tokens, at, "en")
    )
      return false;
  return true;
}

const UNFINISHED_CLAUSE =
  / (?:after|before|when|while|because|until) [^,]+, (?:an?|the|another) [^,]+$|(?:^| )(?:after|before|by|while) [a-z]+ing$/;

/** The preposition behind the last word ends the clause: it belongs to what was read. */
function lacksItsEnd(tokens: Token[], end: number): boolean {
  // "ordered his brother, Ann Lee, to lead": what was ordered stands behind the comma
  if (lower(tokens, end) === "," && lower(tokens, end + 1) === "to") return true;
  return (
    /^(?:for|with|of|about|from|into|against|upon)$/.test(lower(tokens, end)) &&
    /^[.,;]$/.test(tokens[end + 1]?.text ?? "")
  );
}

/** What only says which came first: "then moved", "also played". */
const ORDERING = /^(?:then|also|next|later|subsequently|kemudian|lalu|juga) (?=\S)/i;

/** What belongs to the date that follows it: "only in 1926", "dalam kurun waktu 1990–1995". */
const BEFORE_DATE =
  /(?:^| )(?:(?:dalam|pada|selama) (?:rentang|kurun) waktu|only|already|just|even|back|again|sometime|late|early)$/;

/** "played for the in 2005": a word is missing in the text. */
const ENDS_OPEN = /(?:^|\s)(?:the|a|an|his|her|its|their|sebuah|seorang|para)$/;

const INTRANSITIVE =
  /^(?:died|retired|ended|opened|closed|began|begun|started|occurred|happened|landed|appeared|emerged|married|resigned|collapsed|fell|surrendered|crashed|sank|broke|erupted|divorced|separated|graduated|merged|ceased|survived|escaped|lived|reigned|ruled|premiered|debuted|launched|deserted|abdicated|wed|emigrated|originated|existed|commenced|concluded|capitulated|reopened|dispersed|dissipated|convened|adjourned|reconvened|expired|lapsed|defected|reemerged|converted|enlisted|disbanded|dissolved|declined|tewas|lahir|wafat|meninggal|gugur|jatuh|mundur|terjadi|dimulai|berakhir|bubar|pecah|menikah|pensiun|bercerai|menyerah|meletus|runtuh|mangkat|rilis|lulus|selesai|usai)$/;

/** Whether a verb says enough without an object: a passive, or an intransitive one. */
function standsAlone(tokens: Token[], { from, to }: VerbGroup, lang: Language): boolean {
  const last = lower(tokens, to - 1);
  const passive = isPassive(tokens, { from, to });
  return passive || INTRANSITIVE.test(last) || (lang === "id" && /^(?:di|ter)[a-z]{3,}/.test(last));
}

function isPassive(tokens: Token[], { from, to }: VerbGroup): boolean {
  return tokens.slice(from, to - 1).some(({ text }) => /^(?:was|were|been|being)$/i.test(text));
}

/** "two donations, in 2007 and a second recently": the list goes on behind the date. */
function goesOn(tokens: Token[], at: number, to: number): boolean {
  const next = lower(tokens, at) === "," ? at + 1 : at;
  return next < to && /^(?:and|or|dan|atau)$/.test(lower(tokens, next));
}

/** What the verb goes on to say stands in the next clause: "came to acknowledge that". */
function isCutOff(tokens: Token[], at: number): boolean {
  return (
    /^(?:that|whether|than|if|bahwa|:|—)$/.test(lower(tokens, at)) ||
    /^(?:how|why|what)$/.test(lower(tokens, at - 1))
  );
}

const opensAside = ofWord((word) => /^(?:\(|\p{Ll}{2,}ing$)/u.test(word));

/** Marks at either end that are no part of what stands between them. */
const isBefore = ofWord((word) => /^[,.;:]$/.test(word));
const isBehind = ofWord((word) => /^[,.;:–—―-]$/.test(word));

function textOf(block: Block, tokens: Token[], from: number, to: number): string {
  let first = from;
  let last = to - 1;
  while (first <= last && isBefore(tokens[first])) first++;
  while (last >= first && isBehind(tokens[last])) last--;
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return first > last || start === undefined || end === undefined
    ? ""
    : block.text.slice(start, end);
}

/** Another date in the object: it is of something else, "dirilis secara terbatas dan 30 Januari". */
function holdsDate(tokens: Token[], from: number, to: number, own: TimeExpression): boolean {
  return timesIn(tokens.slice(from, to)).some(
    ({ core, grain }) =>
      (from + core < own.from || from + core >= own.to) && (grain === "day" || grain === "month"),
  );
}

function isUnbalanced(text: string): boolean {
  if (!/[()"“”[\]]/.test(text)) return false;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/\(/g) !== count(/\)/g) ||
    count(/"/g) % 2 !== 0 ||
    count(/“/g) !== count(/”/g) ||
    count(/\[/g) !== count(/\]/g)
  );
}
