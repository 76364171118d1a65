import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { extractFacts } from "@/lib/facts/extract";
import { readDocument } from "@/lib/text/read-document";

const facts = (name: string, text: string) => extractFacts([readDocument(name, text)]).facts;

describe("facts of any bytes", () => {
  const source = fc.constantFrom("a.txt", "a.md", "a.html");
  const bytes = fc.uint8Array({ maxLength: 600 });
  const prose = "Ann Lee, the mayor of Oslo, said on 3 May 1999: “It is a good day for us all.” ";
  const marks = fc.constantFrom(
    "\u202e",
    "\u200b",
    "\ufeff",
    "[1]",
    "“",
    "(",
    "<div>",
    "\ud800",
    prose,
  );

  it("are found without a crash, and their passages are exact", () => {
    const text = fc.oneof(
      bytes.map((some) => new TextDecoder().decode(some)),
      // cut in the middle of a letter
      bytes.map(
        (some) => new TextDecoder().decode(Buffer.from(`é${prose}é`).subarray(1, -1)) + some,
      ),
      fc.array(marks, { maxLength: 30 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(source, text, (name, original) => {
        for (const { evidence } of facts(name, original))
          for (const { start, end, exact } of evidence)
            expect(original.slice(start, end)).toBe(exact);
      }),
      { numRuns: 150 },
    );
  });
});

describe("time for hostile input", () => {
  const many = (part: (at: number) => string) => (n: number) =>
    Array.from({ length: n }, (_, at) => part(at)).join("");
  const hostile: Record<string, [string, (n: number) => string, number]> = {
    "ten thousand opening quotes": ["a.txt", (n) => "“".repeat(n), 10_000],
    "quotes that open and never close": ["a.txt", many(() => "“Ann Lee said it is so, "), 2_000],
    "one line of prose": ["a.txt", many((at) => `Bob Ray said that plan ${at} was good. `), 2_000],
    "a hundred thousand tags": ["a.html", (n) => `${"<div>".repeat(n)}x`, 50_000],
    "right-to-left marks": [
      "a.txt",
      (n) => "\u202eAnn\u202c Lee \u2067said\u2069 it. ".repeat(n),
      2_000,
    ],
    "letters without width": [
      "a.txt",
      (n) => "A\u200bn\u200dn L\u2060ee was born. ".repeat(n),
      2_000,
    ],
    "citation marks alone": ["a.txt", (n) => "[1]".repeat(n), 20_000],
    "aliases without end": ["a.txt", (n) => "Ann Lee, also known as ".repeat(n), 1_000],
    "acronyms without end": ["a.txt", (n) => "Red Army Corps (RAC) and ".repeat(n), 1_000],
    "namesakes without end": ["a.txt", many((at) => `He met X${at.toString(36)} Lee in. `), 1_000],
    "final marks without end": ["a.txt", (n) => "!".repeat(n), 50_000],
  };

  it.each(Object.entries(hostile))(
    "grows with its length: %s",
    (_, [name, make, n]) => {
      const least = (count: number) => {
        const text = make(count);
        const times = [1, 2, 3].map(() => {
          const before = process.cpuUsage();
          facts(name, text);
          const { user, system } = process.cpuUsage(before);
          return (user + system) / 1000;
        });
        return Math.min(...times);
      };
      least(n / 10);
      // a square would be sixteen times as much; what takes no time at all is not compared
      expect(least(4 * n)).toBeLessThan(9 * Math.max(least(n), 30));
    },
    60_000,
  );
});
