import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { seeded } from "@/lib/domain/seeded";
import { readDocument } from "@/lib/text/read-document";
import { reanchor } from "@/lib/text/reanchor";
import { beginEditing, editOnce, textOf, whereNow } from "../../support/edited-text";

const TEXT = "The Anna sailed in 1901. Ada Berg owned her. She sank off Skagen in 1902.";

function anchor(words: string, after: string, before = TEXT) {
  const start = before.indexOf(words);
  const anchored = reanchor(before, after, { start, end: start + words.length });
  return anchored.found === "gone"
    ? ["gone"]
    : [anchored.found, after.slice(anchored.start, anchored.end)];
}

describe("reanchor", () => {
  test("finds a passage where it stood, elsewhere, and in other words", () => {
    const words = "She sank off Skagen in 1902.";
    expect(anchor(words, TEXT)).toEqual(["same", words]);
    expect(anchor(words, `News. ${TEXT}`)).toEqual(["moved", words]);
    const changed = TEXT.replace("1902", "1903");
    expect(anchor(words, changed)).toEqual(["changed", "She sank off Skagen in 1903."]);
  });

  test("does not guess what has gone", () => {
    expect(anchor("Ada Berg owned her.", "The Anna sailed in 1901.")).toEqual(["gone"]);
    const two = "Ada said so. Bea was there.\n\nIt rained. Ada said so. Cleo was there.";
    const first = anchor("Ada said so.", "It rained. Ada said so. Cleo was there.", two);
    expect(first).toEqual(["gone"]);
  });

  test("tells places with the same words apart by what stands around them", () => {
    const before = "Ada spoke. Bea spoke of Ada. Then Ada left for good by the last train.";
    const after = `Rain. Then Ada left for good by the last train. ${before.slice(0, 28)}`;
    const start = before.lastIndexOf("Ada");
    const anchored = reanchor(before, after, { start, end: start + 3 });
    expect(anchored.start).toBe(after.indexOf("Then Ada") + 5);
  });

  test("takes a sentence that stands a thousand times in its stride", () => {
    const line = "The ship sailed in 1901. ";
    const before = line.repeat(1_000);
    const began = performance.now();
    const anchored = reanchor(before, `News. ${before}`, { start: 0, end: line.length - 1 });
    expect(anchored.found).not.toBe("changed");
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

const EDITS = 10_000;
const EDITS_A_TEXT = 5;
const SEED = "M6";

/** Sentences and names of a text, as facts cite them. */
function passagesOf(file: string, original: string) {
  const { blocks } = readDocument(file, original);
  const sentences = blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const names = [...original.matchAll(/(?<=[a-z,] )\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu)];
  return {
    sentences,
    spans: [
      ...sentences.flatMap((text) => {
        const start = original.indexOf(text);
        return start < 0 ? [] : [{ start, end: start + text.length }];
      }),
      ...names.map((name) => ({ start: name.index, end: name.index + name[0].length })),
    ],
  };
}

test("after 10,000 edits of news texts, hardly any passage is found where it is not", {
  timeout: 120_000,
}, () => {
  const folder = "content/qasem-soleimani";
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({ file, original: readFileSync(`${folder}/${file}`, "utf8") }))
    .map((text) => ({ ...text, ...passagesOf(text.file, text.original) }));
  const draw = seeded(SEED);
  const counts = { untouched: 0, kept: 0, touched: 0, seen: 0, wrong: 0 };

  for (let round = 0; round < EDITS / EDITS_A_TEXT; round += 1) {
    const text = texts[round % texts.length];
    const other = texts[(round + 1) % texts.length];
    if (!text || !other) throw new Error("There is no text.");
    const edited = beginEditing(text.original);
    for (let edit = 0; edit < EDITS_A_TEXT; edit += 1) editOnce(edited, draw, other.sentences);
    const after = textOf(edited);
    for (let each = 0; each < 8; each += 1) {
      const span = text.spans[Math.floor(draw() * text.spans.length)];
      if (!span) continue;
      const truth = whereNow(edited, span.start, span.end);
      const anchored = reanchor(text.original, after, span);
      const verbatim = anchored.found === "same" || anchored.found === "moved";
      if (truth !== null) counts.untouched += 1;
      else counts.touched += 1;
      if (truth !== null && verbatim && anchored.start === truth) counts.kept += 1;
      if (truth === null && !verbatim) counts.seen += 1;
      if (verbatim && anchored.start !== truth) counts.wrong += 1;
    }
  }
  const told = `seed ${SEED}: ${JSON.stringify(counts)}`;
  const all = counts.untouched + counts.touched;
  expect(counts.wrong / all, told).toBeLessThanOrEqual(0.001);
  expect(counts.kept / counts.untouched, told).toBeGreaterThanOrEqual(0.99);
});

test("a passage whose key value was changed never passes for itself", { timeout: 120_000 }, () => {
  const file = "content/qasem-soleimani/a-life.md";
  const original = readFileSync(file, "utf8");
  const { sentences } = passagesOf(file, original);
  const elsewhere = readFileSync("content/moon-landings/apollo-11.md", "utf8");
  const foreign = passagesOf("apollo-11.md", elsewhere).sentences;
  const draw = seeded("values");
  let tried = 0;
  for (const words of Array.from({ length: 20 }, () => sentences).flat()) {
    const start = original.indexOf(words);
    const [value] = /\d+|\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.exec(words) ?? [];
    if (start < 0 || value === undefined) continue;
    const other = /\d/.test(value) ? String(Number(value) + 1) : "Maria Okafor";
    const at = start + words.indexOf(value);
    const changed = original.slice(0, at) + other + original.slice(at + value.length);
    const edited = beginEditing(changed);
    for (let edit = 0; edit < 3; edit += 1) editOnce(edited, draw, foreign);
    const { found } = reanchor(original, textOf(edited), { start, end: start + words.length });
    expect(["changed", "gone"], words).toContain(found);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(500);
});
