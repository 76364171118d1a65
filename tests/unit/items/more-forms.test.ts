import { describe, expect, test } from "vitest";
import { areOfOtherStates } from "@/lib/items/certificates/of-states";
import { readCollection } from "@/lib/items/collection";
import { makeItems } from "@/lib/items/make-items";
import { prove } from "@/lib/items/proofs/prove";
import { withOccasions } from "@/lib/items/wording/occasions";
import { reportOf } from "@/lib/items/wording/report";
import { documentOf, factOf, passage } from "@/tests/support/facts";

describe("whether somebody held a role", () => {
  const sentences = [
    "Ann Lind was the mayor of Oslo.",
    "Karl Berg was the mayor of Tromsø.",
  ] as const;
  const told = documentOf("who.md", sentences);
  const facts = sentences.map((sentence) => {
    const [, subject = "", object = ""] = /^(\S+ \S+) was (.+)\.$/.exec(sentence) ?? [];
    return factOf({ kind: "role", subject, predicate: "was", object }, passage(told, sentence));
  });
  const collection = readCollection(facts, [told]);
  const asked = makeItems(facts, [], [told]).filter(({ asks }) => asks === "is-role");

  test("is asked of each, and no other verdict is proved", () => {
    expect(asked.map(({ facts: [id] }) => id).toSorted()).toEqual(
      facts.map(({ id }) => id).toSorted(),
    );
    for (const item of asked) {
      const fact = collection.factById.get(item.facts[0] ?? "");
      if (!fact) throw new Error("an item without a fact");
      expect(prove(item, fact, collection)).toBe("role");
      const other = item.key[0] === "true" ? "false" : "true";
      expect(prove({ ...item, key: [other] }, fact, collection)).toBeNull();
      expect(prove({ ...item, key: ["perhaps"] }, fact, collection)).toBeNull();
    }
  });

  test("a statement that a passage makes true after all is not asked as false", () => {
    const wrong = asked.find(({ key }) => key[0] === "false");
    const claim = /, (?<claim>[^,]+)\.$/.exec(wrong?.stem ?? "")?.groups?.claim;
    const again = documentOf("again.md", [`${claim}.`], "The Herald");
    const stems = makeItems(facts, [], [told, again]).map(({ stem }) => stem);
    expect(claim).toBeDefined();
    expect(stems).not.toContain(wrong?.stem);
  });
});

describe("offices of two states", () => {
  test.each([
    ["Russian foreign minister", "Iran's foreign minister"],
    ["French president", "president of the United States"],
  ])("are not one: %s, %s", (left, right) => {
    expect(areOfOtherStates(left, right)).toBe(true);
  });

  test.each([
    ["American president", "president of the United States"],
    ["U.S. president", "American president"],
    ["British prime minister", "prime minister of the United Kingdom"],
    ["French ambassador to Iran", "Iran's ambassador"],
    ["president", "Iranian president"],
    ["Islamic leader", "Iranian leader"],
  ])("may be one, as far as the words show: %s, %s", (left, right) => {
    expect(areOfOtherStates(left, right)).toBe(false);
  });
});

describe("what one person did at a time", () => {
  const sentences = [
    "Ann Lind founded the Polar Club of Oslo in 1901.",
    "Ann Lind joined the Royal Geographical Society in 1905.",
    "Ann Lind discovered the island of Kvitholmen in 1911.",
  ] as const;
  const told = documentOf("life.md", sentences);
  const facts = sentences.map((sentence) => {
    const [, predicate = "", object = "", time = ""] =
      /^Ann Lind (\S+) (.+) in (\d{4})\.$/.exec(sentence) ?? [];
    return factOf(
      { kind: "date", subject: "Ann Lind", predicate, object, time },
      passage(told, sentence),
    );
  });

  test("is asked with the name in the stem, the options going on", () => {
    const asked = makeItems(facts, [], [told]).filter(({ asks }) => asks === "event-on-date");
    expect(asked.map(({ stem }) => stem)).toContain("In 1905, Ann Lind …");
    for (const { key, distractors } of asked)
      for (const text of [...key, ...distractors.map(({ text: wrong }) => wrong)])
        expect(text).toMatch(/^(?:founded|joined|discovered) /);
  });
});

describe("what is reported of somebody", () => {
  const sentences = [
    "Ann Lind warned that the harbour of Oslo would freeze over.",
    "Tom Roe promised that the bridge of Bergen would be rebuilt.",
    "Eva Falk argued that the taxes of Tromsø were far too low.",
    "Karl Berg denied that the mines of Røros would ever close.",
  ] as const;
  const told = documentOf("council.md", sentences);
  const facts = sentences.map((sentence) => {
    const [, subject = "", predicate = "", object = ""] =
      /^(\S+ \S+) (\S+) that (.+)\.$/.exec(sentence) ?? [];
    return factOf({ kind: "reaction", subject, predicate, object }, passage(told, sentence));
  });
  const asked = makeItems(facts, [], [told]).filter(({ asks }) => asks === "what-reported");

  test("is asked as theirs, among what others are reported to have said", () => {
    expect(asked.length).toBeGreaterThan(2);
    for (const { stem, key, facts: ids, explanation } of asked) {
      const fact = facts.find(({ id }) => id === ids[0]);
      expect(stem).toBe(`According to The Chronicle (6 May 2014), ${fact?.subject} …`);
      expect(key[0]).toBe(`${fact?.predicate} that ${fact?.object}`);
      expect(explanation).toContain(fact?.subject);
    }
  });

  test("another's words are no proof", () => {
    const collection = readCollection(facts, [told]);
    const [item] = asked;
    const fact = collection.factById.get(item?.facts[0] ?? "");
    if (!item || !fact) throw new Error("nothing is asked");
    const key = [item.distractors[0]?.text ?? ""];
    expect(prove({ ...item, key }, fact, collection)).toBeNull();
  });
});

describe("speakers to be matched with their words", () => {
  const quotes = [
    ["Ann Lind", "The harbour of Oslo will freeze over before the winter holidays"],
    ["Tom Roe", "The bridge of Bergen must be rebuilt before the summer season"],
    ["Eva Falk", "Nobody has ever asked the fishermen of Tromsø about the taxes"],
  ] as const;
  const sentences = quotes.map(([subject, quote]) => `“${quote},” ${subject} said.`);
  const told = documentOf("words.md", sentences as [string, ...string[]]);
  const facts = quotes.map(([subject, quote], place) =>
    factOf(
      { kind: "reaction", subject, predicate: "said", object: quote, quote },
      passage(told, sentences[place] ?? ""),
    ),
  );

  test("are pairs that the passages say", () => {
    const [asked] = makeItems(facts, [], [told]).filter(({ asks }) => asks === "people-words");
    expect(asked?.key.toSorted()).toEqual(
      quotes.map(([subject, quote]) => `${subject} → “${quote}”`).toSorted(),
    );
  });

  test("words that two said are in no such match", () => {
    const again = documentOf(
      "again.md",
      [`“${quotes[0][1]},” Tom Roe said as well.`],
      "The Herald",
    );
    const made = makeItems(facts, [], [told, again]);
    expect(made.filter(({ asks }) => asks === "people-words")).toEqual([]);
  });
});

describe("a bare “the killing”", () => {
  const words = "called the killing a crime";
  const sentence = `Ann Lind ${words}.`;
  const heardIn = (...others: string[]) => {
    const document = documentOf("strike.md", [sentence, ...others]);
    const fact = factOf(
      { kind: "reaction", subject: "Ann Lind", predicate: "called", object: "the killing a crime" },
      passage(document, sentence),
    );
    const entities = ["Tom Roe", "Eva Falk"].map((canonical) => ({
      kind: "person",
      canonical,
      forms: [canonical, canonical.split(" ")[1] ?? ""],
    }));
    return withOccasions(words, fact, readCollection([fact], [document], entities));
  };

  test("is that of the one person of whom the document tells one", () => {
    expect(heardIn("The killing of Roe shook the town.")).toBe(
      "called the killing of Tom Roe a crime",
    );
  });

  test("stays as it is where two were killed, or nobody is named", () => {
    expect(heardIn("The killing of Roe shook the town.", "Falk's murder went unsolved.")).toBe(
      words,
    );
    expect(heardIn("It shook the town.")).toBe(words);
  });
});

describe("who or what is meant", () => {
  const asked = (sentence: string, subject: string, predicate: string, object: string) => {
    const document = documentOf("told.md", [sentence]);
    const fact = factOf(
      { kind: "date", subject, predicate, object, time: "1993" },
      passage(document, sentence),
    );
    return makeItems([fact], [], [document]).map(({ stem }) => stem);
  };

  test.each([
    ["Joan", "was elected", "to the parliament of Norway"],
    ["the Norwegian Navy", "raised", "his medal to the Cross of War"],
    ["Ann Lind", "was asked", "to develop a second master plan"],
    ["Ann Lind", "changed", "the programme of the Polar Club whilst"],
    ["Ann Lind", "took", "part in their first season in Norway"],
  ])("has to be said: %s %s %s is not asked", (subject, predicate, object) => {
    expect(asked(`${subject} ${predicate} ${object} in 1993.`, subject, predicate, object)).toEqual(
      [],
    );
  });

  test("nothing that lasted is dated by what was done during it", () => {
    const sentence = "The ship was sunk during the Battle of Narvik in 1993.";
    expect(asked(sentence, "the Battle of Narvik", "took place", "")).toEqual([]);
  });

  test("“he” in a report is the speaker only behind a promise", () => {
    const sentences = [
      "Ann Lind said she left the Polar Club of Oslo.",
      "Tom Roe promised he would rebuild the bridge of Bergen.",
    ] as const;
    const document = documentOf("said.md", sentences);
    const facts = sentences.map((sentence) => {
      const [, subject = "", predicate = "", object = ""] =
        /^(\S+ \S+) (\S+) (.+)\.$/.exec(sentence) ?? [];
      return factOf({ kind: "reaction", subject, predicate, object }, passage(document, sentence));
    });
    const collection = readCollection(facts, [document]);
    expect(facts.map((fact) => reportOf(fact, collection))).toEqual([
      null,
      "promised he would rebuild the bridge of Bergen",
    ]);
  });

  test("the death of somebody is asked as a death", () => {
    const stems = asked(
      "The death of Ann Lind in 1993 shook Oslo.",
      "the death of Ann Lind",
      "took place",
      "",
    );
    expect(stems).toContain("In which year did Ann Lind die?");
  });
});
