import type { Evidence } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { withoutTitles } from "../coreference/resolve-person";
import { isCapitalised, isOtherWord } from "../names/name-word";
import { type DocumentNames, namesEvidence, type ResolvedName } from "../names/names-of";
import { type NameSpan, nameAt, namesIn } from "../names/scan";
import { COUNTRY_WORDS } from "../names/words";
import { OFFICE_HEADS_EN, PROFESSION_HEADS_EN } from "../roles/heads-en";
import { ROLE_HEADS_ID } from "../roles/heads-id";
import { lower } from "./clause";
import { COMMON_BODY, COMMON_EVENT } from "./common-names";
import { phrase } from "./subject-phrase";
import type { Region } from "./subject-region";

/** Whom or what a clause is about, by its resolved name, and the passages that give it. */
export type Subject = {
  text: string;
  evidence: Evidence[];
  /**
   * "short": the sentence has one word of a longer name. "placed": a phrase that ends in a name,
   * "thousands of Iraqis", begins with its owner's, "Heineken's net income", or tells whose body it is, "the Iranian government". The document's topic
   * is taken up by its "pronoun", by "it", by its "surname" or by the "noun" that says what it is.
   * "titled": a work by its title in quotation marks. "described": a relative clause tells of what its sentence says somebody is.
   * "told": whom a life tells of, taken up sentence by sentence. "where": the "she" of "where she died".
   * The event that a document is about is taken up by its noun, its name or "it": "event".
   * "group": a side without a name, "government forces". "counted": some without a name, "three men", of whom only the rest tells enough.
   */
  kind:
    | "name"
    | "short"
    | "phrase"
    | "placed"
    | "pronoun"
    | "it"
    | "surname"
    | "noun"
    | "where"
    | "described"
    | "told"
    | "titled"
    | "event"
    | "group"
    | "counted";
};

const LONGEST_PHRASE = 12;
const PRONOUNS =
  /^(?:i|we|you|he|she|it|they|who|which|this|that|these|those|there|one|some|others|another|many|most|all|both|several|none|nobody|everyone|ia|dia|beliau|mereka|kami|kita|ini|itu|hal|ada)$/;
const POSSESSIVES =
  /^(?:his|her|its|their|our|my|your|this|that|these|those|such|former|latter|same|other|another|tersebut|ini|itu|nya)$/;

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
  if (isCalling(tokens, region)) return resolveSubject(names, tokens, { from: from + 1, to });
  const start = /^(?:the|a|an)$/i.test(tokens[from]?.text ?? "") ? from + 1 : from;
  const whole = nameAt(tokens, start);
  if (whole && whole.to === to && isSurnameAlone(names, whole)) return null;
  if (whole && whole.to === to)
    return withRank(
      whole,
      named(names, whole.text, articleOf(tokens, from, start, whole.title !== null)),
    );
  const last = namesIn(tokens.slice(from, to)).at(-1);
  if (
    last &&
    from + last.to === to &&
    last.to - last.from >= 2 &&
    ((isPerson(names, last.text) && standsForPhrase(tokens, from, from + last.from)) ||
      isCompound(tokens, start, from + last.from))
  )
    return named(names, last.text, "");
  return phrase(names, tokens, region);
}

/** "Queen Anne", "Pangeran Kuning": of one word the rank is half the name. */
function withRank({ title }: NameSpan, subject: Subject | null): Subject | null {
  if (!subject || !title || !RANK.test(title.text) || subject.text.includes(" ")) return subject;
  return { ...subject, text: `${title.text} ${subject.text}` };
}

const RANK =
  /^(?:King|Queen|Prince|Princess|Emperor|Empress|Pope|Sultan|Emir|Saint|Raja|Ratu|Pangeran|Putri|Paus|Kaisar)$/;

/** "Guitarist Ann Lee" at the head of a sentence: a calling with a capital. */
function isCalling(tokens: Token[], { from, to }: Region): boolean {
  return (
    to - from > 2 &&
    isCapitalised(tokens[from + 1]) &&
    // "Trader Media East" is a body by its whole name
    !tokens.slice(from, to).some(({ lower: word }) => isOtherWord(word)) &&
    ROLE_NOUNS.some((nouns) => nouns.has(lower(tokens, from)))
  );
}

/** "Mr Evans" of whom the document gives no other name. */
function isSurnameAlone(names: DocumentNames, { text, title }: NameSpan): boolean {
  if (!title || !/^(?:Mr|Mrs|Ms|Miss|Dr|Lord|Lady|Sir)\.?$/.test(title.text)) return false;
  return !(names.resolve(text)?.canonical ?? text).includes(" ");
}

function articleOf(tokens: Token[], from: number, start: number, titled: boolean): string {
  if (start === from || titled) return "";
  // a capital inside the sentence is the name's own: "The Washington Post"; so is "A Quiet Dream"'s
  if (/^An?$/.test(tokens[from]?.text ?? "")) return `${tokens[from]?.text} `;
  return `${from === 0 ? lower(tokens, from) : (tokens[from]?.text ?? "")} `;
}

function named(names: DocumentNames, form: string, article: string): Subject | null {
  const resolved = names.resolve(form);
  const canonical = isOtherThing(form, resolved) ? form : (resolved?.canonical ?? form);
  // a lone word that nothing explains may be anybody's surname
  const told = resolved !== null || COUNTRY_WORDS.has(form.toLowerCase());
  const lone =
    COMMON_EVENT.test(form) || (!canonical.includes(" ") && (!told || COMMON_BODY.test(canonical)));
  if (lone) return null;
  const short = !form.includes(" ") && canonical !== form;
  const person = resolved?.name.kind === "person";
  return {
    text: `${article}${person ? withoutTitles(canonical) : canonical}`,
    evidence: canonical === form ? [] : namesEvidence(names, form),
    kind: short ? "short" : "name",
  };
}

/** "Atari" is not "Atari Interactive": only persons are called by one word of their names. */
function isOtherThing(form: string, resolved: ResolvedName | null): boolean {
  if (!resolved || resolved.name.kind === "person" || form.includes(" ")) return false;
  return resolved.canonical !== form && resolved.canonical.split(" ").includes(form);
}

/** It is one person or thing by its name or by what stands for that, not a phrase or a title. */
export function isOneName({ kind }: Subject): boolean {
  return !/^(?:phrase|placed|titled|counted|group)$/.test(kind);
}

/** The name was told, whole or by a part of it. */
export function isNamed(subject: Subject | null): subject is Subject {
  return subject?.kind === "name" || subject?.kind === "short";
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

/** "the IRGC-managed Fars News Agency": compound adjectives before a name tell of it. */
function isCompound(tokens: Token[], from: number, to: number): boolean {
  return (
    from < to &&
    tokens.slice(from, to).every(({ text }) => /-(?:\p{Ll}+ed|run|led|born|based)$/u.test(text))
  );
}

const ROLE_NOUNS = [OFFICE_HEADS_EN, PROFESSION_HEADS_EN, ROLE_HEADS_ID];

function hasPreposition(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(?:of|for|in|on|at|by|with|from|to|against|under|through|led|headed|commanded|and|or|oleh|dari|di|untuk|dan|dengan|pada|bagi)$/.test(
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
