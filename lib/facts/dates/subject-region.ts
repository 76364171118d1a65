import type { Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import { nameAt } from "../names/scan";
import { behindBracket, lower } from "./clause";
import type { TimeExpression } from "./expressions";
import { isLower } from "./verbs";

/** Tokens of a sentence; the end is left out. */
export type Region = { from: number; to: number };

/** Words that open an adjunct before the subject, which ends with a comma. */
const ADJUNCT =
  /^(?:in|on|at|by|for|from|with|after|before|during|since|until|under|over|following|despite|through|throughout|upon|as|to|about|around|between|among|within|without|against|of|near|along|according|because|due|instead|like|unlike|besides|however|meanwhile|later|then|soon|thus|therefore|also|finally|eventually|initially|additionally|furthermore|moreover|nevertheless|nonetheless|consequently|subsequently|afterwards?|today|now|still|yet|again|first|second|last|earlier|shortly|immediately|pada|di|dari|dalam|dengan|oleh|untuk|selama|setelah|sebelum|sejak|menurut|semula|mulanya|awalnya|namun|tetapi|kini|sekarang|lalu|selanjutnya|kemudian|akhirnya|selain|sementara|atas|melalui|bersama|berdasarkan)$/;

/** Where the subject stands in its region: adjuncts before it and appositions behind it left out. */
export function subjectRegion(
  tokens: Token[],
  region: Region,
  times: TimeExpression[],
): Region | null {
  const pronoun = pronounBefore(tokens, region);
  if (pronoun !== null) return { from: pronoun, to: pronoun + 1 };
  const from = behindAdjuncts(tokens, region, times);
  if (from === null) return null;
  let to = region.to;
  const endsWithTime = times.find(
    (time) => time.to === to && time.from > from && time.relation === "at",
  );
  if (endsWithTime) to = endsWithTime.from;
  const name = nameAt(tokens, /^the$/i.test(tokens[from]?.text ?? "") ? from + 1 : from);
  // "the Bureau of Investigation through its Miami office": the name alone is the subject
  if (name && /^(?:through|via|together|along)$/.test(lower(tokens, name.to))) to = name.to;
  if (tokens[to - 1]?.text === ",") {
    const comma = firstComma(tokens, from, to);
    // a comma right before the verb that closes no apposition: "the lectures, delivered in 1971"
    if (comma === to - 1) return null;
    // "Mello, a professor at X, and Fire, a professor at Y, made": two of them
    if (isList(tokens, comma, to)) return null;
    const inner = nameAt(tokens, comma + 1);
    // "the first Gauleiter, Josef Grohe, was named": the name says who it was
    if (inner?.to === to - 1 && inner.to - inner.from > 1 && (name === null || name.to < comma))
      return { from: comma + 1, to: inner.to };
    to = comma;
  } else if (firstComma(tokens, from, to) < to) return null;
  if (/^(?:himself|herself|itself|themselves|sendiri)$/.test(lower(tokens, to - 1))) to--;
  const bracket = openingBracket(tokens, from, to);
  if (bracket < to) to = bracket;
  return from < to ? { from, to } : null;
}

/** "In Oslo she", "A former teacher, he", "In 1950, aged 22, he": whatever opens the clause, that is its subject. */
function pronounBefore(tokens: Token[], { from, to }: Region): number | null {
  const at = to - 1;
  if (at <= from || !/^(?:he|she)$/.test(tokens[at]?.text ?? "")) return null;
  return /^(?:and|or|than|as|that|but)$/.test(lower(tokens, at - 1)) ? null : at;
}

function behindAdjuncts(tokens: Token[], region: Region, times: TimeExpression[]): number | null {
  let from = region.from;
  for (;;) {
    const time = times.find(
      (one) => one.from === from || (one.from === from + 1 && isStray(tokens, from)),
    );
    if (time && time.to < region.to) {
      from = tokens[time.to]?.text === "," ? time.to + 1 : time.to;
      from = behindAnniversary(tokens, from, region.to);
      continue;
    }
    if (tokens[from]?.text === ",") {
      from++;
      continue;
    }
    const word = lower(tokens, from);
    if (OPENING_PARTICIPLE.test(word)) return behindLastComma(tokens, from, region.to);
    if (!ADJUNCT.test(word) && !isManner(tokens[from])) return from;
    const comma = firstComma(tokens, from, region.to);
    // an adverb may stand before the subject without a comma; anything else may not
    if (comma >= region.to) return SKIPPED.test(word) && from + 1 < region.to ? from + 1 : null;
    from = comma + 1;
  }
}

/** "Born in Prelate, Saskatchewan, he …": what the first words tell is the subject's. */
const OPENING_PARTICIPLE =
  /^(?:born|educated|formed|founded|established|based|known|raised|named|written|directed|produced|published|released|located|situated|built|designed|created|elected|appointed|trained|signed|held|fought|contested|negotiated|drafted|hosted|brokered|sponsored|commanded|led|adopted|enacted|ratified|launched|opened|completed|constructed|introduced|incorporated|organi[sz]ed|inaugurated|commissioned|lahir|dilahirkan|dibesarkan|dikenal|didirikan|dibentuk)$/;

function behindLastComma(tokens: Token[], from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) if (tokens[at]?.text === ",") return at + 1;
  return null;
}

/** "Having", "Recently"; not "Anatoly" and "Beijing". */
function isManner(token: Token | undefined): boolean {
  const word = token?.text ?? "";
  if (!/(?:ly|ing)$/.test(word)) return false;
  return isLower(token) || MANNER.test(word);
}

const MANNER =
  /^(?:\p{Lu}\p{L}+(?:al|ous|ent|ant|ive|ate|ful|less|ible|ab|rt|st|ck|ear)ly|Formerly|Partly|Early|Having|Being|Working|Following|Starting|Beginning|Using|During|Taking|Writing|Playing|Leaving|Serving|Becoming|Moving|Joining|Making|Returning|Studying|Living|Coming|Going)$/u;

/** "only No. 77 Squadron remained" says something else than without its adverb. */
const SKIPPED =
  /^(?:then|later|also|semula|mulanya|awalnya|lalu|kemudian|selanjutnya|akhirnya|namun|tetapi|(?!only|early|nearly|hardly|barely|scarcely|rarely|partly)[a-z]+ly)$/;

/** A lone word before a capital preposition is a left-over of something else: "conflict On 3 January". */
function isStray(tokens: Token[], at: number): boolean {
  return (
    at === 0 && /^\p{Ll}/u.test(tokens[0]?.text ?? "") && /^\p{Lu}/u.test(tokens[1]?.text ?? "")
  );
}

/** ", the second anniversary of X," tells of the day, not of the event. */
function behindAnniversary(tokens: Token[], from: number, to: number): number {
  const comma = firstComma(tokens, from, to);
  if (comma >= to) return from;
  for (let at = from; at < comma; at++)
    if (
      /^(?:anniversary|birthday|eve|day|peringatan|haul)$/.test(lower(tokens, at)) &&
      !isCapitalised(tokens[at])
    )
      return comma + 1;
  return from;
}

function firstComma(tokens: Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const behind = behindBracket(tokens, at);
    if (behind > at) at = behind - 1;
    else if (tokens[at]?.text === ",") return at;
  }
  return to;
}

/** Commas before "and" join further subjects, unless they stand inside an apposition to one. */
function isList(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.text === "," && /^(?:and|dan|serta|as)$/.test(lower(tokens, at + 1)))
      return true;
  return (
    nameAt(tokens, from + 1) !== null &&
    tokens.slice(from, to).some(({ text }) => text === "and" || text === "dan")
  );
}

function openingBracket(tokens: Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === "(") return at;
  return to;
}
