import { describe, expect, test } from "vitest";
import { extractFacts } from "@/lib/facts/extract";
import { documentOf } from "@/tests/support/facts";

function namesIn(...paragraphs: string[]): string[] {
  return extractFacts([documentOf("lives.md", paragraphs)]).entities.map(
    ({ canonical }) => canonical,
  );
}

describe("a shorter name in a sentence of kin", () => {
  test("is another person's", () => {
    const names = namesIn(
      "Karl Otto Emil Brandt (born 8 April 1863) was a painter, the son of the poet Karl Brandt.",
      "Karl Brandt married Ada Holm on 20 March 1859.",
    );
    expect(names).toContain("Karl Brandt");
    expect(names).toContain("Karl Otto Emil Brandt");
  });

  test("without kin it is the same one's", () => {
    const names = namesIn(
      "Karl Otto Emil Brandt (born 8 April 1863) was a painter from Bergen.",
      "In 1890 Karl Brandt moved to Oslo.",
    );
    expect(names).not.toContain("Karl Brandt");
  });
});

test("a body whose name begins with the word keeps it from a longer name", () => {
  const names = namesIn(
    "Bergen Studio made the game Silver Quest.",
    "Quest Corporation was founded in July 1988. In June 2002, Quest was acquired by Bergen Studio.",
  );
  expect(names).not.toContain("Quest");
  const { facts } = extractFacts([
    documentOf("games.md", [
      "Bergen Studio made the game Silver Quest.",
      "Quest Corporation was founded in July 1988. In June 2002, Quest was acquired by Bergen Studio.",
    ]),
  ]);
  expect(facts.map(({ subject }) => subject)).not.toContain("Silver Quest");
});
