import type { Sentence, Token } from "@/lib/text/document";
import type { DocumentNames } from "../names/names-of";
import { namesIn } from "../names/scan";
import { type Topic, topicOf } from "./topic";

/** Sentences before its own in which a word may find somebody else to mean. */
const WINDOW = 2;

/** How the topic is taken up: by its pronoun, by a part of its name, by what it is. */
export type Reference = { topic: Topic; by: "name" | "pronoun" | "surname" | "noun" };

/** The sentences of a block, one of them, its place, and the tokens of a subject in it; `to` is left out. */
export type Mention = {
  names: DocumentNames;
  sentences: Sentence[];
  sentence: Sentence;
  index: number;
  from: number;
  to: number;
};

/**
 * The topic, where a subject can mean nothing else: "he" and "it" while the talk goes on about it,
 * "Lee" and "the newspaper" where no other is near; else null.
 */
export function referenceTo(mention: Mention): Reference | null {
  const topic = topicOf(mention.names);
  if (!topic) return null;
  const { sentence, from, to } = mention;
  const words = sentence.tokens.slice(from, to);
  const by = kindOf(topic, words, mention);
  return by === null ? null : { topic, by };
}

function kindOf(topic: Topic, words: Token[], mention: Mention): Reference["by"] | null {
  if (isNamedThere(topic, mention)) return "name";
  const [first, second] = words;
  const text = first?.text ?? "";
  if (words.length === 1 && PRONOUN.test(text)) {
    const fits = /^its?$/i.test(text) ? topic.kind === "thing" : personFits(topic, text, mention);
    return fits && !isInnerIt(topic, text, mention) && goesOn(topic, mention) ? "pronoun" : null;
  }
  const called = topic.kind === "person" || topic.surname !== "";
  if (words.length === 1 && called && isOwnWord(topic, text, mention))
    return bearersNear(topic, text, mention) ? null : "surname";
  const described =
    words.length === 2 &&
    (((/^the$/i.test(text) || (topic.event && text === "This")) &&
      isWhatItIs(topic, second?.text)) ||
      (isWhatItIs(topic, text.toLowerCase()) && second?.text === "ini"));
  return described && topic.kind === "thing" && !isAnotherNear(topic, mention) ? "noun" : null;
}

/** "The first sequel was banned before it was released": "it" inside a sentence of something else. */
function isInnerIt(topic: Topic, word: string, { sentence, from, sentences }: Mention): boolean {
  if (word !== "it" || topic.kind !== "thing" || isAbout(topic, sentence)) return false;
  const [first, second] = sentence.tokens;
  const other =
    /^(?:the|a|an|this|another|its)$/i.test(first?.text ?? "") && second?.kind === "word";
  return other && from > 2 && !isOpening(topic, sentences, sentence);
}

function isWhatItIs({ called }: Topic, word: string | undefined): boolean {
  return word !== undefined && called.includes(word);
}

/** The subject is where the opening names the topic. */
function isNamedThere({ place }: Topic, { sentences, sentence, from, to }: Mention): boolean {
  const start = sentence.tokens[from]?.start ?? -1;
  const end = sentence.tokens[to - 1]?.end ?? -1;
  return sentences === place.block.sentences && start <= place.start && end === place.end;
}

const PRONOUN = /^(?:he|she|it|his|her|its|ia|dia|beliau)$/i;

/** In English a person is called by the last word of the name, in Indonesian by any. */
function isOwnWord(topic: Topic, text: string, { names }: Mention): boolean {
  const indonesian = topic.place.block.lang === "id";
  if (!topic.words.has(text) || text === topic.text) return false;
  return (indonesian || text === topic.surname) && !names.isCommon(text);
}

/** Whether somebody else of the same name stands before it in this sentence or in the two before that. */
function bearersNear(topic: Topic, word: string, mention: Mention): boolean {
  const { sentence: own, from: end } = mention;
  return near(mention).some((sentence) =>
    namesIn(sentence.tokens).some(
      ({ text, from }) =>
        text !== word &&
        text.split(" ").includes(word) &&
        !isTopic(topic, text) &&
        (sentence !== own || from < end),
    ),
  );
}

/** "his second album" or "a newspaper" in the sentences before: "the album" may be that one. */
function isAnotherNear(topic: Topic, mention: Mention): boolean {
  return near(mention).some((sentence) => {
    const opening = isOpening(topic, mention.sentences, sentence);
    if (opening && sentence !== mention.sentence) return false;
    return sentence.tokens.some(
      ({ text }, place) =>
        topic.called.some((noun) => text === noun || text === `${noun}s`) &&
        !(sentence === mention.sentence && mention.from <= place && place < mention.to) &&
        !/^the$/i.test(sentence.tokens[place - 1]?.text ?? ""),
    );
  });
}

function near({ sentences, index }: Mention): Sentence[] {
  return sentences.slice(Math.max(0, index - WINDOW), index + 1);
}

/** Whether the sentences before are about the topic too, and nobody else has come up since. */
function goesOn(topic: Topic, mention: Mention): boolean {
  const { names, sentences, sentence, index, from } = mention;
  const own = /^(?:his|her|its)$/i.test(sentence.tokens[from]?.text ?? "");
  if (others(names, topic, sentence.tokens.slice(0, from), own ? 1 : 2)) return false;
  for (let back = index - 1; back >= Math.max(0, index - WINDOW); back--) {
    const before = sentences[back];
    if (!before) break;
    if (isOpening(topic, sentences, before) || isAbout(topic, before)) return true;
    if (topic.kind === "thing" || others(names, topic, before.tokens)) return false;
  }
  return topic.kind === "person";
}

/** The sentence that names the topic first. */
function isOpening({ place }: Topic, sentences: Sentence[], { start, end }: Sentence): boolean {
  return sentences === place.block.sentences && start <= place.start && place.end <= end;
}

/** Its subject is the topic: it opens with its name, its pronoun or what it is. */
function isAbout(topic: Topic, { tokens }: Sentence): boolean {
  const opening = behindAdjunct(tokens);
  const [first, second] = tokens.slice(opening, opening + 2).map(({ text }) => text);
  if (topic.kind === "person")
    return /^(?:he|she|ia|dia|beliau)$/i.test(first ?? "") || topic.words.has(first ?? "");
  return (
    /^it$/i.test(first ?? "") ||
    (/^the$/i.test(first ?? "") && isWhatItIs(topic, second)) ||
    topic.text.endsWith(first ?? "-")
  );
}

/** "In 1950, he …", "From 1816 she …": where the words before tell when, where or how. */
function behindAdjunct(tokens: Token[]): number {
  if (!OPENS_ADJUNCT.test(tokens[0]?.text ?? "")) return 0;
  for (let at = 1; at < LONGEST_ADJUNCT; at++) {
    if (tokens[at]?.text === ",") return at + 1;
    if (/^(?:he|she|it)$/.test(tokens[at]?.text ?? "")) return at;
  }
  return 0;
}

const LONGEST_ADJUNCT = 12;
const OPENS_ADJUNCT =
  /^(?:in|on|at|by|from|during|after|before|since|until|as|upon|around|between|throughout|later|then|eventually|finally|subsequently|shortly|early|late|pada|di|sejak|setelah|tahun)$/i;

/** Whether tokens name somebody who is not the topic, in so many words at least. */
function others(names: DocumentNames, topic: Topic, tokens: Token[], shortest = 2): boolean {
  return namesIn(tokens).some((span) => {
    if (isTopic(topic, span.text)) return false;
    const before = tokens[span.from - 1]?.text.toLowerCase() ?? "";
    if (/^(?:in|at|from|the|near|of|to|into|for|di|ke|dari)$/.test(before)) return false;
    const kind = names.resolve(span.text)?.name.kind ?? "unknown";
    return kind === "person" || (kind === "unknown" && span.to - span.from >= shortest);
  });
}

function isTopic(topic: Topic, name: string): boolean {
  return name.split(" ").every((word) => topic.words.has(word) || !/^\p{Lu}/u.test(word));
}

type Counts = { he: number; she: number };
const COUNTS = new WeakMap<DocumentNames, Counts>();

/** "he" is the topic only where most pronouns of the document are. */
function personFits(topic: Topic, word: string, { names }: Mention): boolean {
  if (topic.kind !== "person") return false;
  const { he, she } = countsOf(names);
  if (/^(?:he|his)$/i.test(word)) return he >= 3 * she;
  return /^(?:she|her)$/i.test(word) ? she >= 3 * he : true;
}

function countsOf(names: DocumentNames): Counts {
  const known = COUNTS.get(names);
  if (known) return known;
  const counts = { he: 0, she: 0 };
  for (const block of names.document.blocks)
    for (const { tokens } of block.sentences)
      for (const { text } of tokens) {
        if (/^(?:he|his|him)$/i.test(text)) counts.he++;
        else if (/^(?:she|her|hers)$/i.test(text)) counts.she++;
      }
  COUNTS.set(names, counts);
  return counts;
}
