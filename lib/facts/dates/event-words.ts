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
  const before = textOf(
    block,
    tokens,
    clause.verb.to,
    dateInside ? Math.min(time.from, end) : end,
  ).replace(/(?:^| )(?:dalam|pada|selama) (?:rentang|kurun) waktu$/, "");
  const behind = dateInside && end > time.to ? textOf(block, tokens, time.to, end) : "";
  if (/^(?:and|or|but|dan|atau)\b/.test(behind) && before === "") return { predicate, object: "" };
  const object = [before, behind].filter((part) => part !== "").join(" ");
  if (object === "" && !standsAlone(tokens, clause.verb, lang)) return null;
  if (lang === "id" && looksIndonesianVerb(object.split(" ").at(-1) ?? "") && object.includes(" "))
    return null;
  if (lang === "id" && end >= clause.to && isHalf(tokens, clause.to, object)) return null;
  if (isUnfinished(verb, object)) return null;
  if (isBare(object) || isBareRole(predicate, object)) return null;
  if (dateInside && goesOn(tokens, time.to, clause.to)) return null;
  if (object.split(" ").length > LONGEST_OBJECT || isUnbalanced(object) || isVague(object, says))
    return null;
  return { predicate, object };
}

const INTRANSITIVE =
  /^(?:died|retired|ended|opened|closed|began|started|occurred|happened|landed|appeared|emerged|married|resigned|collapsed|fell|arrived|returned|left|surrendered|crashed|sank|broke|erupted|divorced|separated|graduated|merged|ceased|survived|escaped|lived|reigned|ruled|served|met|premiered|debuted|launched|deserted|abdicated|wed|emigrated|converted|enlisted|disbanded|dissolved|declined|tewas|lahir|wafat|meninggal|gugur|jatuh|mundur|terjadi|dimulai|berakhir|bubar|pecah|kembali|menikah|pensiun|bercerai|menyerah|meletus|runtuh)$/;

/** Whether a verb says enough without an object: a passive, or an intransitive one. */
function standsAlone(tokens: Token[], { from, to }: VerbGroup, lang: Language): boolean {
  const last = lower(tokens, to - 1);
  const passive = tokens
    .slice(from, to - 1)
    .some(({ text }) => /^(?:was|were|been|being)$/i.test(text));
  return passive || INTRANSITIVE.test(last) || (lang === "id" && /^(?:di|ter)[a-z]{3,}/.test(last));
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
    /^(?:him|her|it|dia|ia|\/|them|this|these|that|those|there|so|such|one|both|ini|itu|tersebut|hal|nya)(?:\s|$)/i.test(
      object,
    ) ||
    /\b(?:him|them|currently|nowadays|in year|di tempat$|there too|(?:negara|daerah|daftar|kota|tempat|film|album|masa|saat) (?:itu|ini)$|(?:dia|ia|beliau) (?=\S)|about how|at (?:his|her|their) death$|for (?:his|her|its|their) (?:post|position|role|job)|do so|doing so|the latter|the former|tersebut|this|these|here|that (?:company|year|time|day|month|period|team|position|role|post|same))\b|\b(?:of|by|with|to|for|in|from) it\b|\bit$/i.test(
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

/** "kepada tim yang …": which one is said only behind "yang". */
function isHalf(tokens: Token[], at: number, object: string): boolean {
  return (
    lower(tokens, at) === "yang" &&
    /(?:^|(?:^|\s)(?:ke|di|kepada|dari|dengan|untuk|sebagai|oleh|pada|menjadi|adalah) )\p{Ll}+$/u.test(
      object,
    )
  );
}

/** What there is one of, or what its verb explains: "the throne", "the public". */
const KNOWN_THINGS =
  /^(?:world|public|throne|presidency|army|navy|sea|moon|sun|earth|north|south|east|west|end|beginning|start|age|cause|effect|rank|title|way|war|peace|lead|record|internet|stage|floor|priesthood|ministry|church|papacy|crown|air|ground|ground-breaking|death|dead|first|second|third|last|best|most|largest|only|youngest|oldest|same|right|left|country|border|capital|city|city-state|nation)$/;

/** "the paper", "the label to Rome": a common noun, or a particle, that only its surroundings explain. */
function isBare(object: string): boolean {
  if (/^(?:over|up|out|off|in|on|alih|gedung baru|daftar itu)$/.test(object)) return true;
  const bare = object.matchAll(
    /(?:^|\s)(?:the|both|another|some|said) (?<noun>\p{Ll}+)(?=$|,| (?!(?:of|for|that|who|which|between|against|to|at|in|where|when|known|called|named)\b|\p{Ll}+(?:$|,|\s)|["“(\p{Lu}\d]))/gu,
  );
  const lone =
    /^(?:the|both|another|some) (?<noun>\p{Ll}+)(?:$| (?:in|on|at|to|from|into|after|before|with|as|until|when|under|during|together|was)\b)/u;
  const nouns = [...bare].map(({ groups }) => groups?.noun ?? "");
  const first = lone.exec(object)?.groups?.noun;
  return [...nouns, ...(first ? [first] : [])].some((noun) => !KNOWN_THINGS.test(noun));
}

/** "asked the Democrats", "won all": what was asked, or all of what, is cut off. */
function isUnfinished(verb: string, object: string): boolean {
  if (/(?:^|\s)(?:all|most|many|some|none)$/.test(object)) return true;
  if (/^(?:left|drove)$/.test(verb) && /^(?:under|in|on|at|with)\b/.test(object)) return true;
  return (
    /^(?:asked|urged|told|invited|allowed|forced|persuaded|convinced|advised|encouraged|enabled|instructed|meminta|menyuruh|memaksa|mendesak|mengajak)$/.test(
      verb,
    ) && !/\b(?:to|that|for|about|into|untuk|agar|supaya|bahwa|ke)\b/.test(object)
  );
}

/** "became CEO", "was runner-up": a role without what it is a role of. */
function isBareRole(predicate: string, object: string): boolean {
  return (
    /(?:^| )(?:was|were|became|remained|elected|appointed|named|been|be|menjadi)$/.test(
      predicate,
    ) &&
    /^(?:also |then |the |a |as |sole |only |new |first )*(?:[a-z-]+|CEO|CFO|COO|CTO|MP)$/.test(
      object,
    )
  );
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
