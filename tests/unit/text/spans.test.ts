import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { evidenceOf } from "@/lib/text/evidence";
import { fromOriginal, toOriginal } from "@/lib/text/positions";
import { readDocument } from "@/lib/text/read-document";

const PIECES = [
  "On 3 January 2020 she met Ann Lee. ",
  "[1]",
  "[note 2] ",
  "&amp;",
  "<p>",
  "</div>",
  "\n\n",
  "\n> ",
  "# ",
  "“",
  '"',
  "(",
  "e\u0301",
  "\u200b",
  "\u00a0",
  "\u202e",
  "\\*",
  "**",
  "U.S. ",
  "ia lahir pada ",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));
const source = fc.constantFrom("a.txt", "a.md", "a.html", "-");

describe("spans of any input", () => {
  it("are exact, whatever the bytes", () => {
    fc.assert(
      fc.property(source, text, (name, original) => {
        const document = readDocument(name, original);
        for (const block of document.blocks) {
          expect(block.runs.map((run) => run.text).join("")).toBe(block.text);
          for (const { start, end, text: own, tokens } of block.sentences) {
            expect(block.text.slice(start, end)).toBe(own);
            const evidence = evidenceOf(document, block, start, end, "says");
            expect(original.slice(evidence.start, evidence.end)).toBe(evidence.exact);
            expect(evidence.text ?? evidence.exact).toBe(own);
            for (const token of tokens)
              expect(block.text.slice(token.start, token.end)).toBe(token.text);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("lead back to where they came from", () => {
    fc.assert(
      fc.property(source, text, (name, original) => {
        for (const block of readDocument(name, original).blocks)
          for (const run of block.runs) {
            const [from] = toOriginal(block, run.at, run.at + run.text.length);
            expect(fromOriginal(block, from)).toBe(run.at);
          }
      }),
      { numRuns: 200 },
    );
  });

  it("do not depend on what was read before", () => {
    fc.assert(
      fc.property(source, text, (name, original) => {
        expect(readDocument(name, original)).toEqual(readDocument(name, original));
      }),
      { numRuns: 50 },
    );
  });
});

describe("Markdown without markup", () => {
  const pieces = [
    "a",
    "b c.",
    "\n",
    "\n\n",
    " ",
    "\t",
    "# ",
    "## ",
    "- ",
    "1. ",
    "2)",
    "> ",
    "*",
    "[",
  ];
  const more = [
    "_",
    "]",
    "[x]",
    "(y)",
    "&amp;",
    "&",
    "=",
    "==\n",
    "---\n",
    "|",
    "\r\n",
    "\\",
    "`",
    "é",
  ];
  const markdown = fc
    .array(fc.constantFrom(...pieces, ...more), { maxLength: 16 })
    .map((parts) => parts.join(""));

  it("is read as the parser reads it", () => {
    fc.assert(
      fc.property(markdown, (original) => {
        // a definition may give sense to brackets anywhere: with one, all goes to the parser
        const parsed = readDocument("a.md", `${original}\n\n[zz]: y`);
        expect(readDocument("a.md", original).blocks).toEqual(parsed.blocks);
      }),
      { numRuns: 300 },
    );
  });
});

describe("hostile input", () => {
  const hostile: Record<string, (n: number) => [string, string]> = {
    "opening quotation marks": (n) => ["a.txt", "“".repeat(n)],
    "one line": (n) => ["a.txt", "She met Ann Lee on 3 January 2020. ".repeat(n)],
    "citation marks alone": (n) => ["a.txt", "[1]".repeat(n)],
    "deeply nested HTML": (n) => ["a.html", "<div>".repeat(n)],
    "nested Markdown lists": (n) => ["a.md", `${"- ".repeat(n)}x`],
    "nested Markdown quotations": (n) => ["a.md", ">".repeat(n)],
    "final marks without end": (n) => ["a.txt", "!".repeat(n)],
    "stars without end": (n) => ["a.md", "*a".repeat(n)],
  };
  for (const [what, make] of Object.entries(hostile))
    it(`is read in time with its length: ${what}`, () => {
      const time = (n: number) => {
        const [name, original] = make(n);
        const start = performance.now();
        readDocument(name, original);
        return performance.now() - start;
      };
      time(2_000);
      const once = Math.max(time(10_000), 20);
      expect(time(20_000)).toBeLessThan(6 * once);
    });
});
