import { expect, test } from "vitest";
import { readBlocks } from "@/lib/content/read-blocks";
import { readDocument } from "@/lib/text/read-document";
import { toShown } from "@/lib/text/to-shown";

const SENTENCE = "On 3 May 1901 the Anna left the harbour of Esbjerg, and her master wrote home.";
const LONG = Array.from({ length: 4_000 }, (_, index) => `${SENTENCE} [${index}]`).join("\n\n");

test("a long text is read elsewhere, to the same blocks, and other work goes on meanwhile", async () => {
  let beats = 0;
  const beat = setInterval(() => {
    beats += 1;
  }, 1);
  const blocks = await readBlocks("a.md", LONG);
  clearInterval(beat);
  expect(beats).toBeGreaterThan(10);
  expect(blocks).toEqual(readDocument("a.md", LONG).blocks.map(toShown));
}, 60_000);

test("a short text is read at once", async () => {
  expect(await readBlocks("a.txt", SENTENCE)).toEqual(
    readDocument("a.txt", SENTENCE).blocks.map(toShown),
  );
});
