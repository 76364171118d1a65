import { expect, test } from "vitest";
import {
  countStates,
  coverageOf,
  meanSentenceRecall,
} from "@/app/(workshop)/workshop/[collectionId]/documents/[documentId]/coverage-of";
import type { DocumentFactView } from "@/lib/data/documents";
import { readDocument } from "@/lib/text/read-document";

const TEXT = "# Boats\n\nThe Anna sailed in 1901. Ada Berg owned her. Nothing more.\n";
const { blocks } = readDocument("boats.md", TEXT);

function factAt(id: string, words: string): DocumentFactView {
  const start = TEXT.indexOf(words);
  return {
    ...{ id, kind: "date", lang: "en", subject: "", predicate: "", object: "", time: null },
    ...{ quote: null, about: null, attributedTo: null, modality: "asserted", score: 1 },
    passages: [{ part: "says", start, end: start + words.length }],
  };
}

test("each sentence counts once, by the most that was made of it; headings do not count", () => {
  const facts = [
    factAt("asked", "The Anna sailed in 1901."),
    factAt("unasked", "The Anna sailed in 1901."),
    factAt("unasked too", "Ada Berg owned her."),
  ];
  const covered = coverageOf(blocks, facts, new Set(["asked"]), new Map());
  expect([...covered.values()].flat().map(({ state }) => state)).toEqual([
    "question",
    "fact",
    "nothing",
  ]);
  expect(countStates(covered.values())).toEqual({ question: 1, fact: 1, nothing: 1 });
});

test("a sentence is known as well as the least known of its facts; what nobody was shown counts for nothing", () => {
  const facts = [
    factAt("known", "The Anna sailed in 1901."),
    factAt("slipping", "The Anna sailed in 1901."),
    factAt("unseen", "Ada Berg owned her."),
  ];
  const recall = new Map([
    ["known", 0.9],
    ["slipping", 0.5],
  ]);
  const covered = coverageOf(blocks, facts, new Set(["known", "slipping", "unseen"]), recall);
  expect([...covered.values()].flat().map((sentence) => sentence.recall)).toEqual([
    0.5,
    null,
    null,
  ]);
  expect(meanSentenceRecall(covered.values())).toBe(0.5);
  expect(meanSentenceRecall([])).toBeNull();
});
