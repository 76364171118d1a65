import { describe, expect, test } from "vitest";
import { blocksAt } from "@/lib/text/blocks-at";
import { excerptOf } from "@/lib/text/excerpt";
import { readDocument } from "@/lib/text/read-document";

const ORIGINAL = `---
title: Boats
lang: en
---

# Boats

The harbour was small. The Anna sailed on **3 May 1901** with a crew of nine.[1] Nobody came back that year.

Her owner was Ada Berg.
`;
const { blocks } = readDocument("boats.md", ORIGINAL);
const spanOf = (words: string) => {
  const start = ORIGINAL.indexOf(words);
  return [start, start + words.length] as const;
};

describe("excerptOf", () => {
  test("gives the words inside their sentence, as a reader sees them", () => {
    expect(excerptOf(blocks, ...spanOf("sailed on **3 May 1901**"))).toMatchObject({
      before: "The Anna ",
      exact: "sailed on 3 May 1901",
      after: " with a crew of nine.",
    });
  });

  test("gives the sentences beside a whole one", () => {
    const whole = spanOf("The Anna sailed on **3 May 1901** with a crew of nine.");
    expect(excerptOf(blocks, ...whole)).toMatchObject({
      before: "The harbour was small. ",
      exact: "The Anna sailed on 3 May 1901 with a crew of nine.",
      after: " Nobody came back that year.",
    });
  });

  test("is null for what no reader sees", () => {
    expect(excerptOf(blocks, ...spanOf("title: Boats"))).toBeNull();
    expect(excerptOf(blocks, ORIGINAL.length, ORIGINAL.length + 9)).toBeNull();
  });
});

describe("blocksAt", () => {
  test("follows a span over the end of a block", () => {
    const [start] = spanOf("that year.");
    const [, end] = spanOf("Her owner");
    const words = blocksAt(blocks, start, end).map((span) =>
      span.block.text.slice(span.start, span.end),
    );
    expect(words).toEqual(["that year.", "Her owner"]);
  });
});
