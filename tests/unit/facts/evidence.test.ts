import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { containsWords } from "@/lib/domain/folding";
import { extractFacts } from "@/lib/facts/extract";
import { readDocument } from "@/lib/text/read-document";
import { reactionsIn, rolesIn } from "../../support/found-facts";

const content = path.resolve(import.meta.dirname, "../../../content");
const shipped = readdirSync(content, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const folder = path.join(content, name);
    const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
    return files.map((file) => readDocument(file, readFileSync(path.join(folder, file), "utf8")));
  });

type Named = {
  subject: string;
  evidence: readonly { part: string; exact: string; text?: string }[];
};

function isNamed({ subject, evidence }: Named): boolean {
  return evidence.some(
    ({ part, exact, text }) => part !== "dates" && containsWords(text ?? exact, subject),
  );
}

describe("the evidence of roles and reactions", () => {
  test("in every shipped collection the whole name of each subject stands in a passage", () => {
    const facts = shipped.flatMap((documents) => extractFacts(documents).facts);
    const told = facts.filter(({ kind }) => kind !== "date");
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((fact) => !isNamed(fact)).map(({ subject }) => subject)).toEqual([]);
  });

  test("and so it does in any text of names, titles and pronouns", () => {
    const parts = [
      "Ingrid Solheim, the minister of transport, spoke.",
      "She said that the bridge would be closed for a year.",
      "Solheim wrote: “The bridge will be closed for a year.”",
      "Solheim served as mayor of Oslo.",
      "He was the head of the port.",
      "Emil Krantz called the closing “an act of folly”.",
      "According to Reuters, she said that the bridge was safe.",
      "\n\n",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (chosen) => {
        const text = chosen.join(" ");
        for (const fact of [...rolesIn(text), ...reactionsIn(text)])
          expect(isNamed(fact)).toBe(true);
      }),
    );
  });

  test("a pronoun's name is the one the sentence before gives", () => {
    const text =
      "Ingrid Solheim opened the port. A long day followed.\n\nIngrid Solheim spoke again at night. She said that the bridge would be closed for a year.";
    const [reaction] = reactionsIn(text);
    const names = reaction?.evidence.find(({ part }) => part === "names");
    expect(names?.exact).toBe("Ingrid Solheim");
    expect(names?.start).toBe(text.lastIndexOf("Ingrid Solheim"));
  });

  test.each(["h2", "figcaption", "p"])(
    "of what stands in <%s>, only running text is read",
    (tag) => {
      const words = "Ingrid Solheim, the minister of transport, said that the bridge was closed.";
      const page = `<p>It was a fine day in the harbour.</p><${tag}>${words}</${tag}>`;
      const { facts } = extractFacts([readDocument("page.html", page, { lang: "en" })]);
      expect(facts.map(({ kind }) => kind).toSorted()).toEqual(
        tag === "p" ? ["reaction", "role"] : [],
      );
    },
  );
});
