import type { Block, Document, Sentence, Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import type { DocumentNames, NamePlace } from "../names/names-of";
import { nameAt, spanOf } from "../names/scan";
import { OFFICE_HEADS_EN, PROFESSION_HEADS_EN } from "../roles/heads-en";
import { ROLE_HEADS_ID } from "../roles/heads-id";
import { isTitleWord } from "../roles/person-name";
import { classNoun } from "./class-noun";

/** What a document is about, as its opening says it: "Ann Lee (born 1901) was a painter", "The Bee is a newspaper". */
export type Topic = {
  /** Its name as the document resolves it. */
  text: string;
  kind: "person" | "thing";
  /** What it is said to be, one small-letter noun: "newspaper"; empty where that is not told. */
  noun: string;
  /** Where the opening names it. */
  place: NamePlace;
  /** The words of its names in the opening and the title: "Lee", "Ann". */
  words: ReadonlySet<string>;
  /** The word by which English calls a person: the last one, or the first of "Richard II". */
  surname: string;
};

/** An opening that takes longer to say what it is about does not say it plainly. */
const LONGEST_HEAD = 12;
const LONGEST_OPENING = 80;
const SHORTEST_OPENING = 7;

const TOPICS = new WeakMap<Document, Topic | null>();

/** The topic of a document, or null: most news has none that its first sentence names and explains. */
export function topicOf(names: DocumentNames): Topic | null {
  const known = TOPICS.get(names.document);
  if (known !== undefined) return known;
  const topic = findTopic(names);
  TOPICS.set(names.document, topic);
  return topic;
}

function findTopic(names: DocumentNames): Topic | null {
  const block = names.document.blocks.find(isOpening);
  const sentence = block?.sentences[0];
  if (!block || !sentence || block.lang === null) return null;
  const { tokens } = sentence;
  const titled = titleEnd(names, tokens);
  const from = titled === null && /^the$/i.test(tokens[0]?.text ?? "") ? 1 : 0;
  const to = titled ?? (nameAt(tokens, from) ? headEnd(tokens, from) : null);
  if (to === null) return null;
  const copula = copulaBehind(tokens, to);
  if (copula === null) return null;
  const noun = classNoun(tokens, copula + 1, block.lang);
  const head = spanOf(tokens, from, to);
  const person = isPerson(names, head.text, noun, tokens.slice(to, copula + 1));
  if (!person && noun === "") return null;
  // a work or body is called as the opening calls it; a longer name is another's
  const canonical = person ? bare(knownAs(names, head.text, block)) : head.text;
  const article = from === 1 && !person && !/^the /i.test(canonical) ? "the " : "";
  return {
    text: article + canonical,
    kind: person ? "person" : "thing",
    noun,
    place: placeOf(block, sentence, head),
    words: new Set([...wordsOf(head.text), ...titleWords(names, head.text)]),
    surname: calledBy(head.text),
  };
}

/** The first paragraph that says something: a name alone, as above a portrait, does not. */
function isOpening({ kind, sentences }: Block): boolean {
  const tokens = sentences[0]?.tokens ?? [];
  const says = tokens.length >= SHORTEST_OPENING || tokens.at(-1)?.text === ".";
  return kind === "paragraph" && says;
}

/** The fullest form, unless it comes up only later: then it may be something else's. */
function knownAs(names: DocumentNames, written: string, opening: Block): string {
  const resolved = names.resolve(written);
  if (resolved && written === `${resolved.canonical}.`) return written;
  return resolved && resolved.name.first.block.index <= opening.index
    ? resolved.canonical
    : written;
}

/** "Fleet Admiral William Leahy", "Frederick Sharp CMM": ranks before a name and letters behind it are no part of it. */
function bare(name: string): string {
  const words = name.split(" ");
  const rank = words.findLastIndex((word, at) => at < words.length - 2 && isTitleWord(word));
  // in a name that is all in capitals "ELLIS" is no more than a word
  const shouted = name === name.toUpperCase();
  const letters = shouted
    ? -1
    : words.findIndex((word, at) => at > rank + 2 && /^\p{Lu}{3,5}$/u.test(word));
  return words.slice(rank + 1, letters < 0 ? undefined : letters).join(" ");
}

/** Where the document's own title ends that the sentence begins with: "They Shoot Horses, Don't They?" */
function titleEnd(names: DocumentNames, tokens: Token[]): number | null {
  const title = titleOf(names);
  for (let to = 1; title && to < Math.min(tokens.length, 2 * LONGEST_HEAD); to++)
    if (spanOf(tokens, 0, to).text === title) return to;
  return null;
}

/** Where the name ends that the sentence begins with: capitalised words and what joins them. */
function headEnd(tokens: Token[], from: number): number | null {
  let to = from;
  while (to < Math.min(tokens.length, from + LONGEST_HEAD) && belongs(tokens, to, from)) to++;
  while (to > from && !isCapitalised(tokens[to - 1]) && tokens[to - 1]?.kind !== "number") to--;
  const first = tokens[from]?.text ?? "";
  if (to === from || !isCapitalised(tokens[from]) || CALLINGS.test(first)) return null;
  // "Hugh Doggett Scott Jr. (1900–1994) was": the stop is the name's
  const stop = JUNIOR.test(tokens[to - 1]?.text ?? "") && tokens[to]?.text === ".";
  return stop ? to + 1 : to;
}

const JUNIOR = /^(?:Jr|Sr)\.?$/;

/** "Tokoh Muhammadiyah": what somebody is, with the capital of the sentence. */
const CALLINGS = /^(?:Tokoh|Pahlawan|Pendiri|Pemikir|Pejuang|Ulama|Aktivis|Salah|Menurut|Pada|Di)$/;

function belongs(tokens: Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (isCapitalised(token)) return true;
  if (at === from) return false;
  return (
    token?.kind === "number" ||
    /^(?:of|the|and|for|de|la|von|van|bin|binti|al|da|do|dos|du|del|della|den|der|ten|y|i|e|di|dan|&|-|–|\.|'|’|['’]s)$/.test(
      token?.text ?? "",
    )
  );
}

const OPENS_PREDICATE =
  /^(?:is|was|are|were|adalah|merupakan|ialah|lahir|dilahirkan|terlahir|wafat)$/;

/** "is", "was" or "adalah" behind the name, its bracket and what is set off by commas. */
function copulaBehind(tokens: Token[], from: number): number | null {
  let depth = 0;
  let aside = false;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_OPENING); at++) {
    const text = tokens[at]?.text ?? "";
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth <= 0 && OPENS_PREDICATE.test(text)) return at;
    else if (depth <= 0 && /^(?:who|which|that|yang|;|:)$/.test(text)) return null;
    else if (depth > 0) continue;
    // outside a bracket only what commas set off may stand between
    else if (/^(?:,|or|atau)$/.test(text)) aside = true;
    else if (!aside) return null;
  }
  return null;
}

function isPerson(names: DocumentNames, name: string, noun: string, between: Token[]): boolean {
  if ([OFFICE_HEADS_EN, PROFESSION_HEADS_EN, ROLE_HEADS_ID].some((heads) => heads.has(noun)))
    return true;
  if (names.resolve(name)?.name.kind === "person") return true;
  return between.some(({ text }) => /^(?:born|lahir|née|dilahirkan|terlahir|wafat)$/.test(text));
}

function placeOf(
  block: Block,
  { start }: Sentence,
  head: { start: number; end: number },
): NamePlace {
  return { block, start: Math.max(start, head.start), end: head.end };
}

/** "Scott" of "Hugh Doggett Scott Jr.", "Gordon" of "Patrick Gordon of Auchleuchries", "Richard" of "Richard II". */
function calledBy(name: string): string {
  const tie = name.indexOf(" of ");
  const words = (tie < 0 ? name : name.slice(0, tie)).split(" ");
  while (words.length > 1 && /^(?:Jr\.?|Sr\.?|\p{Lu}{2,5}|[IVX]+)$/u.test(words.at(-1) ?? ""))
    words.pop();
  return words.at(-1) ?? "";
}

function wordsOf(name: string): string[] {
  return name
    .split(" ")
    .filter((word) => /^\p{Lu}.*\p{L}/u.test(word))
    .map((word) => word.replace(/^(Jr|Sr)\.$/, "$1"));
}

/** A title that shares a word with the name is another form of it: "Pete Ham" for "Peter William Ham". */
function titleWords(names: DocumentNames, name: string): string[] {
  const words = wordsOf(titleOf(names) ?? "");
  const own = new Set(wordsOf(name));
  return words.length <= 5 && words.some((word) => own.has(word)) ? words : [];
}

function titleOf({ document }: DocumentNames): string | undefined {
  return document.meta.title ?? document.blocks.find(({ kind }) => kind === "title")?.text;
}
