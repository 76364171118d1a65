import { describe, expect, test } from "vitest";
import { belowTitle, numberFacts, readCited, toRows } from "@/app/_documents/reading";
import type { DocumentFactView } from "@/lib/data/documents";
import { readDocument } from "@/lib/text/read-document";

const ORIGINAL = "# Boats\n\nThe Anna sailed in 1901. Ada Berg owned her.\n\nShe sank in 1902.\n";
const { blocks } = readDocument("boats.md", ORIGINAL);

function factAt(words: string, kind: DocumentFactView["kind"] = "date"): DocumentFactView {
  const start = ORIGINAL.indexOf(words);
  return {
    ...{ id: words, kind, lang: "en", subject: words, predicate: "", object: "", time: null },
    ...{ quote: null, about: null, attributedTo: null, modality: "asserted", score: 1 },
    passages: [{ part: "says", start, end: start + words.length }],
  };
}

describe("belowTitle", () => {
  const texts = (original: string, title: string) =>
    belowTitle(readDocument("a.html", original).blocks, title).map(({ text }) => text);
  const page = "<nav><a href='/'>News</a></nav><article><h1>Boats</h1><p>She sank.</p></article>";

  test("leaves out the title, and the navigation before it", () => {
    expect(texts(page, "Boats")).toEqual(["She sank."]);
  });

  test("keeps all of a text that begins otherwise", () => {
    expect(texts(page, "Ships").at(-2)).toBe("Boats");
    expect(texts("<p>She sank.</p><h2>Boats</h2><p>Gone.</p>", "Boats")).toHaveLength(3);
  });
});

describe("toRows", () => {
  test("marks each passage where it stands, and notes it beside its paragraph", () => {
    const facts = numberFacts([
      factAt("She sank in 1902."),
      factAt("Ada Berg owned her.", "role"),
      factAt("The Anna sailed in 1901."),
    ]);
    const rows = toRows(blocks, facts, null);
    const marked = rows.flatMap((row) =>
      row.blocks.flatMap(({ block, marks }) =>
        marks
          .filter(({ number }) => number !== undefined)
          .map(({ start, end, number }) => [number, block.text.slice(start, end)]),
      ),
    );
    expect(marked).toEqual([
      [1, "The Anna sailed in 1901."],
      [2, "Ada Berg owned her."],
      [3, "She sank in 1902."],
    ]);
    expect(rows.map((row) => row.facts.map(({ number }) => number))).toEqual([[], [1, 2], [3]]);
  });

  test("facts of one passage share its anchor, which stands once", () => {
    const facts = numberFacts([factAt("She sank in 1902."), factAt("She sank in 1902.", "role")]);
    expect(new Set(facts.map(({ anchor }) => anchor)).size).toBe(1);
    const ids = toRows(blocks, facts, null).flatMap((row) =>
      row.blocks.flatMap(({ marks }) => marks.flatMap(({ id }) => id ?? [])),
    );
    expect(ids).toEqual([facts[0]?.anchor]);
  });

  test("marks the passage that the address asks for, over the end of a paragraph too", () => {
    const start = ORIGINAL.indexOf("Ada Berg");
    const rows = toRows(blocks, [], { start, end: ORIGINAL.length });
    const cited = rows.flatMap((row) =>
      row.blocks.flatMap(({ block, marks }) =>
        marks.map((mark) => [mark.id, block.text.slice(mark.start, mark.end)]),
      ),
    );
    expect(cited).toEqual([
      ["cited", "Ada Berg owned her."],
      [undefined, "She sank in 1902."],
    ]);
  });
});

describe("readCited", () => {
  test("takes START-END and nothing else", () => {
    expect(readCited("12-40")).toEqual({ start: 12, end: 40 });
    for (const mark of [undefined, "", "40-12", "12-12", "a-b", "1-2-3", "1e3-2e3", "-1-5"]) {
      expect(readCited(mark)).toBeNull();
    }
  });
});
