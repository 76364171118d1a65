import type { Block, Document, Sentence, Token } from "@/lib/text/document";
import type { DocumentNames, NamePlace } from "../names/names-of";
import { nameAt, spanOf } from "../names/scan";
import { OFFICE_HEADS_EN, PROFESSION_HEADS_EN } from "../roles/heads-en";
import { ROLE_HEADS_ID } from "../roles/heads-id";
import { isTitleWord } from "../roles/person-name";
import { classNoun } from "./class-noun";
import {
  alsoCalled,
  datedHead,
  type EventHead,
  eventHead,
  eventNounBehind,
  isEventNoun,
  isWork,
  OPENS_EVENT,
} from "./topic-event";
import { headEnd, LONGEST_HEAD, OPENS_PREDICATE, verbBehind } from "./topic-head";

/** What a document is about, as its opening says it: "Ann Lee (born 1901) was a painter", "The Bee is a newspaper". */
export type Topic = {
  /** Its name as the document resolves it. */
  text: string;
  kind: "person" | "thing";
  /** What it is said to be, in small-letter nouns: "newspaper"; of an event its name's own noun too. */
  nouns: readonly string[];
  /** Those and what an event of the kind may be called as well: a final is a match. */
  called: readonly string[];
  /** Its name says that it is an event. */
  event: boolean;
  /** Where the opening names it. */
  place: NamePlace;
  /** The words of its names in the opening and the title: "Lee", "Ann". */
  words: ReadonlySet<string>;
  /** The word by which English calls a person: the last one, or the first of "Richard II". */
  surname: string;
};

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
  const event = block.lang === "en" ? (eventHead(tokens) ?? datedHead(tokens)) : null;
  const happened = event && eventTopic(block, sentence, event);
  if (happened) return happened;
  const titled = titleEnd(names, tokens);
  const from = titled === null && /^the$/i.test(tokens[0]?.text ?? "") ? 1 : 0;
  const to = titled ?? (nameAt(tokens, from) ? headEnd(tokens, from) : null);
  if (to === null) return null;
  const copula = verbBehind(tokens, to, OPENS_PREDICATE);
  if (copula === null) return null;
  const noun = classNoun(tokens, copula + 1, block.lang);
  const head = spanOf(tokens, from, to);
  const person = isPerson(names, head.text, noun, tokens.slice(to, copula + 2));
  if (!person && noun === "") return null;
  // a work or body is called as the opening calls it; a longer name is another's
  const canonical = person ? bare(knownAs(names, head.text, block)) : head.text;
  const article = from === 1 && !person && !/^the /i.test(canonical) ? "the " : "";
  return {
    text: article + canonical,
    kind: person ? "person" : "thing",
    nouns: noun === "" ? [] : [noun],
    called: noun === "" ? [] : [noun],
    event: false,
    place: placeOf(block, sentence, head),
    words: new Set([...wordsOf(head.text), ...titleWords(names, head.text)]),
    surname: calledBy(head.text),
  };
}

/** "The 2016 Oslo ferry fire was a disaster that …": later it is the fire, and the disaster. */
function eventTopic(block: Block, sentence: Sentence, { from, to, noun }: EventHead): Topic | null {
  const { tokens } = sentence;
  // "The Oslo fire, which broke out on 3 May, was …"
  const tells = tokens[to]?.text === "," && tokens[to + 1]?.text === "which" ? to + 2 : to;
  const verb = verbBehind(tokens, tells, OPENS_EVENT);
  if (verb === null) return null;
  const head = spanOf(tokens, from, to);
  const defines = OPENS_PREDICATE.test(tokens[verb]?.text ?? "");
  const said = defines
    ? (eventNounBehind(tokens, verb + 1) ?? classNoun(tokens, verb + 1, "en"))
    : "";
  if (isWork(said) || (noun === "" && !isEventNoun(said))) return null;
  const storm = STORM.test(noun);
  const nouns = [...new Set([noun, said])].filter((word) => word !== "");
  return {
    text: from > 0 ? `the ${head.text}` : head.text,
    kind: "thing",
    nouns,
    called: alsoCalled(nouns),
    event: true,
    place: placeOf(block, sentence, head),
    words: new Set(wordsOf(head.text)),
    surname: storm ? calledBy(head.text) : "",
  };
}

/** What has a name of its own, by which it is called later: "Hurricane Ada", "Ada". */
const STORM = /^(?:hurricane|typhoon|cyclone)$/;

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

function isPerson(names: DocumentNames, name: string, noun: string, between: Token[]): boolean {
  if ([OFFICE_HEADS_EN, PROFESSION_HEADS_EN, ROLE_HEADS_ID].some((heads) => heads.has(noun)))
    return true;
  if ([name, bare(name)].some((form) => names.resolve(form)?.name.kind === "person")) return true;
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
    .map((word) => word.replace(/^(Jr|Sr)\.$/, "$1").replace(/^["“](.+)["”]$/, "$1"))
    .filter((word) => /^\p{Lu}.*\p{L}/u.test(word));
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
