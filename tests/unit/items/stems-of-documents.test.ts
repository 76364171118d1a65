import { describe, expect, test } from "vitest";
import type { Item } from "@/lib/domain/item";
import { extractFacts } from "@/lib/facts/extract";
import { makeItems } from "@/lib/items/make-items";
import { rolePhraseOf } from "@/lib/items/wording/role-phrase";
import { readDocument } from "@/lib/text/read-document";
import { documentOf, factOf, passage } from "@/tests/support/facts";

/** What is asked of a document with this title, its parked questions too. */
function asked(title: string, ...paragraphs: string[]): Item[] {
  const text = `---\ntitle: "${title}"\nlang: en\n---\n\n${paragraphs.join("\n\n")}\n`;
  return askedOf(readDocument("a.md", text));
}

function askedOf(document: ReturnType<typeof readDocument>): Item[] {
  const { facts, conflicts, entities } = extractFacts([document]);
  return makeItems(facts, conflicts, [document], { entities });
}

const stemsOf = (items: readonly Item[]) => items.map(({ stem }) => stem).join("\n");

describe("a life", () => {
  test("begins where a bracket says so behind other things", () => {
    const items = asked(
      "Karin Lund",
      "Karin Lund (Norwegian: Lund, Karin; born 4 April 1953) is a Norwegian painter.",
    );
    expect(items.find(({ asks }) => asks === "when")?.value).toBe("1953-04-04");
  });

  test("of a namesake has a date of its own", () => {
    const items = asked(
      "Olav Berg",
      "Olav Berg (born 6 June 1943) was a chemist. He joined Rice University in 1976.",
      "Nils Berg was born on 8 June 1969. Nils Berg joined Bergen College in 1990.",
    );
    expect(stemsOf(items)).toContain("When was Olav Berg born?");
    expect(stemsOf(items)).toContain("When was Nils Berg born?");
  });

  test("of whom nothing else is told is not asked", () => {
    const items = asked(
      "Olav Berg",
      "Olav Berg (born 6 June 1943) was a chemist. Ida Lie (born 3 January 1982) was there.",
    );
    expect(stemsOf(items)).not.toContain("Ida Lie");
  });
});

test("“about 1849” is no option beside years that are certain", () => {
  const items = asked(
    "Olav Berg",
    "Olav Berg founded Bergen College in 1850. Moss College was founded around 1849. Lund College was founded in 1852. Nes College was founded in 1846.",
  );
  const options = items.flatMap(({ asks, value, distractors }) =>
    asks === "when" && value?.length === 4 ? distractors.map(({ text }) => text) : [],
  );
  expect(options.length).toBeGreaterThan(0);
  expect(options.filter((option) => !/^\d{4}$/.test(option))).toEqual([]);
});

test("that somebody “was a president” is not put as true or false", () => {
  const items = asked(
    "Talks in Oslo",
    "President Ann Lind spoke. Jon Moe agreed.",
    "Jon Moe was the chancellor. Ida Lie was the king.",
  );
  const stems = items.filter(({ asks }) => asks === "is-role").map(({ stem }) => stem);
  expect(stems.filter((stem) => stem.includes("Ann Lind"))).toEqual([]);
});

describe("deeds done to several things", () => {
  const items = asked(
    "Olav Berg",
    "Olav Berg received the Holm Award from Bergen Society in 1999. Olav Berg received the Dahl Prize for Innovation in 1995. Olav Berg retired in March 2004.",
    "Olav Berg served on the Oslo Council for 15 years between 1975 and 1990.",
  );

  test("are each asked by the name of the thing", () => {
    expect(stemsOf(items)).toContain(
      "In which year did Olav Berg receive the Holm Award from Bergen Society?",
    );
    expect(stemsOf(items)).toContain("receive the Dahl Prize for Innovation?");
  });

  test("the years that bound a deed are not counted in its question", () => {
    expect(stemsOf(items)).not.toContain("15 years");
  });
});

describe("an office", () => {
  const items = asked(
    "Talks in Oslo",
    "Ola Dahl, the head of NAMA, agreed. The Norwegian Assistance Mission in Africa (NAMA) is a body. Rolf Aas, the mayor of Oslo, agreed.",
  );

  test("held for a year is no event of that year", () => {
    const lives = asked(
      "Olav Berg",
      "In 1948, Olav Berg was a platoon commander in the Norwegian Home Guard. He founded Bergen College in 1950.",
    );
    expect(lives.filter(({ asks }) => asks === "when").map(({ value }) => value)).toEqual(
      lives.filter(({ asks }) => asks === "when").map(() => "1950"),
    );
  });

  test("of a body in short has the body's article when it is written out", () => {
    expect(stemsOf(items)).toContain("the head of the Norwegian Assistance Mission in Africa");
  });
});

describe("the words of an office", () => {
  const document = documentOf("talks.md", [
    "The New Jersey governor Ann Lind left.",
    "South Bend, Indiana Mayor Tom Hale spoke.",
    "The Committee to Protect Bergen director Nils Aas spoke.",
    "In Paris, French President Jean Roux spoke.",
  ]);
  const words = (subject: string, object: string, exact: string) =>
    rolePhraseOf(
      factOf({ kind: "role", subject, predicate: "was", object }, passage(document, exact)),
    )?.words ?? null;

  test("keep a capital “New”, which is part of a place's name", () => {
    const exact = "The New Jersey governor Ann Lind left.";
    expect(words("Ann Lind", "New Jersey governor", exact)).toBe("New Jersey governor");
  });

  test("are of one of several where the document says “a”", () => {
    const exact = "The New Jersey governor Ann Lind left.";
    const role = (object: string) =>
      rolePhraseOf(
        factOf(
          { kind: "role", subject: "Ann Lind", predicate: "was", object },
          passage(document, exact),
        ),
      )?.single;
    expect(role("a commander of the Home Guard")).toBe(false);
    expect(role("the commander of the Home Guard")).toBe(true);
  });

  test("are none where the place begins before them", () => {
    const cut = "South Bend, Indiana Mayor Tom Hale spoke.";
    expect(words("Tom Hale", "Indiana Mayor", cut)).toBeNull();
    const body = "The Committee to Protect Bergen director Nils Aas spoke.";
    expect(words("Nils Aas", "Protect Bergen director", body)).toBeNull();
    const whole = "In Paris, French President Jean Roux spoke.";
    expect(words("Jean Roux", "French President", whole)).toBe("French president");
  });
});

test("a document without a title is called by its headline", () => {
  const items = askedOf(
    readDocument(
      "a.txt",
      "Party split over campaign\n\nLabour's election chief Alan Hill denied it. Chancellor of Norway Gro Lie agreed. President of Chile Ana Paz left.\n",
    ),
  );
  expect(stemsOf(items)).toContain("according to “Party split over campaign”");
  expect(stemsOf(items)).not.toContain("this document");
});

test("what was said before its speaker is told with “that”", () => {
  const items = asked(
    "Turnout in Ohio",
    "More than 1.5 million registered Missouri voters turned out to nominate candidates for president, Jason Kander said. Steven Taylor said the turnout in Ohio was lower than in Iowa. Michael McDonald said the voters of Ohio had stayed at home.",
  );
  expect(stemsOf(items)).toContain(
    "Who said that more than 1.5 million registered Missouri voters",
  );
});
