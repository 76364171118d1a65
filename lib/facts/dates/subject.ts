import type { Evidence } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { type DocumentNames, namesEvidence } from "../names/names-of";
import { isCapitalised, nameAt, namesIn, spanOf } from "../names/scan";
import { DEMONYM_WORDS } from "../names/words";
import { OFFICE_HEADS_EN, PROFESSION_HEADS_EN } from "../roles/heads-en";
import { ROLE_HEADS_ID } from "../roles/heads-id";
import { behindBracket, lower } from "./clause";
import type { TimeExpression } from "./expressions";
import { isLower } from "./verbs";

/** Whom or what a clause is about, by its resolved name, and the passages that give it. */
export type Subject = { text: string; evidence: Evidence[]; kind: "name" | "phrase" | "pronoun" };

type Region = { from: number; to: number };

const LONGEST_PHRASE = 12;
const PRONOUNS =
  /^(?:i|we|you|he|she|it|they|who|which|this|that|these|those|there|one|some|others|another|many|most|all|both|several|none|nobody|everyone|ia|dia|beliau|mereka|kami|kita|ini|itu|hal|ada)$/;
const POSSESSIVES =
  /^(?:his|her|its|their|our|my|your|this|that|these|those|such|former|latter|same|other|another|tersebut|ini|itu|nya)$/;
/** Words that open an adjunct before the subject, which ends with a comma. */
const ADJUNCT =
  /^(?:in|on|at|by|for|from|with|after|before|during|since|until|under|over|following|despite|through|throughout|upon|as|to|about|around|between|among|within|without|against|of|near|along|according|because|due|instead|like|unlike|besides|however|meanwhile|later|then|soon|thus|therefore|also|finally|eventually|initially|additionally|furthermore|moreover|nevertheless|nonetheless|consequently|subsequently|afterwards?|today|now|still|yet|again|first|second|last|earlier|shortly|immediately|pada|di|dari|dalam|dengan|oleh|untuk|selama|setelah|sebelum|sejak|menurut|namun|kemudian|akhirnya|selain|sementara|atas|melalui|bersama|berdasarkan)$/;

/** Where the subject stands in its region: adjuncts before it and appositions behind it left out. */
export function subjectRegion(
  tokens: Token[],
  region: Region,
  times: TimeExpression[],
): Region | null {
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
    to = comma;
  } else if (firstComma(tokens, from, to) < to) return null;
  if (/^(?:himself|herself|itself|themselves|sendiri)$/.test(lower(tokens, to - 1))) to--;
  const bracket = openingBracket(tokens, from, to);
  if (bracket < to) to = bracket;
  return from < to ? { from, to } : null;
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
    if (!ADJUNCT.test(word) && !/^[a-z]+(?:ly|ing)$/.test(word)) return from;
    const comma = firstComma(tokens, from, region.to);
    // an adverb may stand before the subject without a comma; anything else may not
    if (comma >= region.to)
      return /^(?:then|later|also|[a-z]+ly)$/.test(word) && from + 1 < region.to ? from + 1 : null;
    from = comma + 1;
  }
}

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

function openingBracket(tokens: Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === "(") return at;
  return to;
}

/** The subject in a region by its name, or null where it cannot be told: pronouns, "the company". */
export function resolveSubject(
  names: DocumentNames,
  tokens: Token[],
  region: Region,
): Subject | null {
  const { from, to } = region;
  if (to - from > LONGEST_PHRASE || to <= from) return null;
  if (PRONOUNS.test(lower(tokens, from)) || hasPossessive(tokens, region)) return null;
  // at the head of a sentence every word has a capital
  if (to - from === 1 && from === 0 && names.isCommon(tokens[from]?.text ?? "")) return null;
  const start = /^(?:the|a|an)$/i.test(tokens[from]?.text ?? "") ? from + 1 : from;
  const whole = nameAt(tokens, start);
  if (whole && whole.to === to)
    return named(names, whole.text, articleOf(tokens, from, start, whole.title !== null));
  const last = namesIn(tokens.slice(from, to)).at(-1);
  if (
    last &&
    from + last.to === to &&
    last.to - last.from >= 2 &&
    isPerson(names, last.text) &&
    standsForPhrase(tokens, from, from + last.from)
  )
    return named(names, last.text, "");
  return phrase(names, tokens, region);
}

function articleOf(tokens: Token[], from: number, start: number, titled: boolean): string {
  if (start === from || titled) return "";
  // a capital inside the sentence is the name's own: "The Washington Post"
  return `${from === 0 ? lower(tokens, from) : (tokens[from]?.text ?? "")} `;
}

function named(names: DocumentNames, form: string, article: string): Subject | null {
  const resolved = names.resolve(form);
  const canonical = resolved?.canonical ?? form;
  // a lone word that nothing explains may be anybody's surname
  const lone = !canonical.includes(" ") && resolved === null;
  if (lone) return null;
  return { text: `${article}${canonical}`, evidence: namesEvidence(names, form), kind: "name" };
}

function isPerson(names: DocumentNames, form: string): boolean {
  const kind = names.resolve(form)?.name.kind ?? "unknown";
  return kind === "person" || kind === "unknown";
}

/** "The New York Times author Steven Simon": a noun for persons right before the name carries it. */
function standsForPhrase(tokens: Token[], from: number, nameFrom: number): boolean {
  const before = lower(tokens, nameFrom - 1);
  if (nameFrom === from || !ROLE_NOUNS.some((nouns) => nouns.has(before))) return false;
  return !hasPreposition(tokens, from, nameFrom);
}

const ROLE_NOUNS = [OFFICE_HEADS_EN, PROFESSION_HEADS_EN, ROLE_HEADS_ID];

function hasPreposition(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(?:of|for|in|on|at|by|with|from|to|against|and|or|oleh|dari|di|untuk|dan|dengan|pada|bagi)$/.test(
        lower(tokens, at),
      )
    )
      return true;
  return false;
}

function hasPossessive(tokens: Token[], { from, to }: Region): boolean {
  for (let at = from; at < to; at++) if (POSSESSIVES.test(lower(tokens, at))) return true;
  return false;
}

/** What a nation's adjective alone makes a name of: "the Iranian government", not "the Belgian artist". */
const NATIONAL =
  /^(?:governments?|armies|army|navy|military|forces|troops|parliament|police|cabinet|congress|senate|empire|fleet|media|officials|authorities|voters|people|ministry|court|soldiers|pilots|airforce|militar(?:y|ies)|pemerintah|tentara|pasukan|parlemen)$/;

/** At the head of a sentence any word has a capital: a name there is one that the document also has elsewhere. */
function isKnown(names: DocumentNames, tokens: Token[], at: number): boolean {
  const name = nameAt(tokens, at);
  return name !== null && names.resolve(name.text) !== null;
}

function namesOwner(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => /^['’]s$|^of$/.test(text));
}

/** A phrase in the document's words, if it says by itself what it means: it holds a name. */
function phrase(names: DocumentNames, tokens: Token[], { from, to }: Region): Subject | null {
  if (
    !namesOwner(tokens, from, to) &&
    /^(?:native|version|port|edition|club|team|band|company|group|duo|film|movie|game|series|single|song|album|show|pair|player|star|artist|singer|actor|actress|resident|citizen|novel|book|website|site|couple|firm)$/.test(
      lower(tokens, to - 1),
    )
  )
    return null;
  let holdsName = false;
  const head = tokens[from];
  // a bare singular noun begins no subject: it is what is left of one
  if (
    isLower(head) &&
    !/^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+s|[a-z]*people|police|para|pemerintah|pasukan|tentara|kelompok|serangan|partai|perusahaan)$/.test(
      head?.text ?? "",
    )
  )
    return null;
  for (let at = from; at < to; at++) {
    const word = tokens[at];
    if (
      at > from &&
      /^(?:after|before|since|until|during|following|when|if|and|or|setelah|sebelum|sejak|ketika)$/.test(
        word?.text ?? "",
      )
    )
      return null;
    if (!word || /^["“”‘’;:—]$/.test(word.text) || /^\p{Lu}\.$/u.test(tokens[to - 1]?.text ?? ""))
      return null;
    const national = DEMONYM_WORDS.has(word.text.toLowerCase());
    if (isCapitalised(word) && (at > from || isKnown(names, tokens, at)) && !national)
      holdsName = true;
    if (national && isCapitalised(word) && NATIONAL.test(lower(tokens, to - 1))) holdsName = true;
  }
  if (!holdsName) return null;
  const { text } = spanOf(tokens, from, to);
  const first = tokens[from]?.text ?? "";
  const isName =
    !/^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|thousands|hundreds|dozens|millions|members|para|some|many|several|about|more|most|all|police|supporters|residents|voters|soldiers|troops|officials)$/i.test(
      first,
    );
  return {
    text: isName ? text : first.toLowerCase() + text.slice(first.length),
    evidence: [],
    kind: "phrase",
  };
}
