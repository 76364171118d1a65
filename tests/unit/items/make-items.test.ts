import { describe, expect, test } from "vitest";
import type { Conflict } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { readCollection } from "@/lib/items/collection";
import { lintDraft } from "@/lib/items/lint/item";
import { makeItems } from "@/lib/items/make-items";
import { provesReaction } from "@/lib/items/proofs/reactions";
import { rankByWorth } from "@/lib/items/worth";
import { documentOf, factOf, passage, polarCast } from "@/tests/support/facts";

const { document, facts } = polarCast();
const cast = Object.values(facts);
const items = makeItems(cast, [], [document]);

const stems = (list: typeof items) => list.map(({ stem }) => stem);

describe("what is asked", () => {
  test.each([
    "When did Roald Amundsen reach the South Pole?",
    "On what date was Roald Amundsen born in Borge?",
    "In which year did Fridtjof Nansen cross the ice cap of Greenland?",
    "Who succeeded Nelson Mandela as president of South Africa?",
    "Who was the director of the Scottish Oceanographical Laboratory from 1906 until 1919?",
    "In The Chronicle (6 May 2014), who wrote, “We had found an accursed country beneath the hills”?",
    "Which of these did Douglas Mawson write, according to The Chronicle (6 May 2014)?",
    "Which of these happened in 1922?",
    "Complete: According to The Chronicle (6 May 2014), Frederick Cook was the surgeon of the ____.",
    "Who called the use of dogs for the journey to the South Pole a cruelty, according to The Chronicle (6 May 2014)?",
  ])("%s", (stem) => {
    expect(stems(items)).toContain(stem);
  });

  test("is silent about a role that two held, unless it says when", () => {
    expect(stems(items).join("\n")).not.toMatch(
      /who was the president of the Royal Geographical Society\?/,
    );
    expect(stems(items)).toContain(
      "Who was the president of the Royal Geographical Society from 1911 until 1914?",
    );
  });

  test("asks for no more than a few things of one fact", () => {
    for (const { id } of cast) {
      expect(items.filter(({ facts: own }) => own.includes(id)).length).toBeLessThanOrEqual(4);
    }
  });
});

describe("each item", () => {
  const collection = readCollection(cast, [document]);

  test("passes the lint again, and one that gives its key away does not", () => {
    for (const item of items) {
      const fact = collection.factById.get(item.facts[0] ?? "");
      if (!fact) throw new Error("an item without a fact");
      const draft = { ...item, fact, beside: [] };
      expect(lintDraft(draft, collection)).toEqual([]);
      if (item.form === "truefalse") continue;
      expect(lintDraft({ ...draft, stem: `${item.stem} ${item.key[0]}` }, collection)).not.toEqual(
        [],
      );
    }
  });

  test("shows the exact words of its document", () => {
    for (const { start, end, exact } of items.flatMap(({ evidence }) => evidence)) {
      expect(document.original.slice(start, end)).toBe(exact);
    }
  });

  test("has options that differ, none far longer than another", () => {
    for (const item of items.filter(({ form }) => form === "choice")) {
      const options = [...item.key, ...item.distractors.map(({ text }) => text)];
      expect(new Set(options.map(foldText)).size).toBe(options.length);
      const lengths = options.map((option) => option.length);
      expect(Math.max(...lengths) <= 24 || Math.max(...lengths) <= 1.6 * Math.min(...lengths)).toBe(
        true,
      );
    }
  });

  test("about words names their speaker and shows the words", () => {
    const told = items.filter(
      ({ facts: [id] }) => collection.factById.get(id ?? "")?.kind === "reaction",
    );
    expect(told.length).toBeGreaterThan(4);
    for (const item of told) {
      const fact = collection.factById.get(item.facts[0] ?? "");
      expect(["who-said", "what-said", "complete-quote", "according-to"]).toContain(item.asks);
      expect(item.explanation).toContain(fact?.subject);
      expect(item.explanation).toContain((fact?.quote ?? fact?.object ?? "").replace(/,$/, ""));
      expect(`${item.stem} ${item.key}`).toContain(fact?.subject);
    }
  });
});

describe("ids", () => {
  test("the same facts and documents in any order give the same bytes", () => {
    const other = documentOf("other.md", ["The Fram sailed north in 1893."]);
    const one = makeItems(cast, [], [document, other]);
    const two = makeItems(cast.toReversed(), [], [other, document]);
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });

  test("all differ, and the lasting one outlives other options", () => {
    expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const fewer = makeItems(
      cast.filter((fact) => fact !== facts.shackleton),
      [],
      [document],
    );
    const lasting = new Map(items.map(({ item, id }) => [item, id]));
    const kept = fewer.filter(({ form }) => form === "choice");
    expect(kept.every(({ item }) => lasting.has(item))).toBe(true);
    expect(kept.some(({ item, id }) => lasting.get(item) !== id)).toBe(true);
  });
});

test("items of a parked fact are marked so, and of a published one not", () => {
  const parked = makeItems([{ ...facts.amundsen, score: 0.9 }, ...cast.slice(1)], [], [document]);
  for (const item of parked) {
    expect(item.parked).toBe(item.facts.includes(facts.amundsen.id) ? true : undefined);
  }
});

describe("whose word it is", () => {
  const sentence = "According to Reuters, Ann Lind founded Clear Water on 5 May 2010.";
  const told = documentOf("told.md", [sentence]);
  const visit = {
    kind: "date",
    subject: "Ann Lind",
    predicate: "founded",
    object: "Clear Water",
    time: "2010-05-05",
  } as const;

  test("is said in the stem of a fact that is somebody's", () => {
    const fact = factOf(
      { ...visit, attributedTo: "Reuters", modality: "attributed" },
      passage(told, sentence),
    );
    const made = makeItems([fact], [], [told]);
    expect(made.length).toBeGreaterThan(0);
    for (const { stem } of made) expect(stem).toMatch(/^According to Reuters, /);
  });

  test.each(["alleged", "reported", "attributed"] as const)(
    "is never left out: %s by nobody makes no item",
    (modality) => {
      expect(
        makeItems([factOf({ ...visit, modality }, passage(told, sentence))], [], [told]),
      ).toEqual([]);
    },
  );
});

describe("facts in conflict", () => {
  const sentences = [
    "Ann Lind founded Clear Water in 1990.",
    "Ann Lind founded Clear Water in 1995.",
  ] as const;
  const sides = [
    documentOf("a.md", [sentences[0]], "The Herald"),
    documentOf("b.md", [sentences[1]], "The Tribune"),
  ] as const;
  const founded = {
    kind: "date",
    subject: "Ann Lind",
    predicate: "founded",
    object: "Clear Water",
  } as const;
  const one = factOf({ ...founded, time: "1990" }, passage(sides[0], sentences[0]));
  const two = factOf({ ...founded, time: "1995" }, passage(sides[1], sentences[1]));
  const conflict: Conflict = { id: "c", facts: [one.id, two.id], differs: "time" };
  const made = makeItems([one, two], [conflict], [...sides]);

  test("are asked only as the word of each side", () => {
    expect(made.map(({ asks }) => asks)).toEqual(made.map(() => "according-to"));
    expect(
      stems(made).some((stem) =>
        stem.startsWith("According to The Herald (6 May 2014), in which year"),
      ),
    ).toBe(true);
    expect(
      stems(made).some((stem) =>
        stem.startsWith("According to The Tribune (6 May 2014), in which year"),
      ),
    ).toBe(true);
  });

  test("with the other side's value among the options, and both in the explanation", () => {
    const choice = made.find(({ form, key }) => form === "choice" && key[0] === "1990");
    expect(choice?.distractors.map(({ text }) => text)).toContain("1995");
    expect(choice?.explanation).toContain("in 1990");
    expect(choice?.explanation).toContain("in 1995");
    expect(choice?.facts).toEqual([one.id, two.id]);
  });

  test("are not asked at all where both sides are one document", () => {
    const both = documentOf("both.md", [...sentences]);
    const facts = [
      factOf({ ...founded, time: "1990" }, passage(both, sentences[0])),
      factOf({ ...founded, time: "1995" }, passage(both, sentences[1])),
    ];
    expect(
      makeItems(facts, [{ id: "c", facts: facts.map(({ id }) => id), differs: "time" }], [both]),
    ).toEqual([]);
  });
});

describe("which came first", () => {
  const first = items.filter(({ asks }) => asks === "which-first");

  test("is asked of events of different subjects, the key the earliest by its proof", () => {
    expect(first.length).toBeGreaterThan(0);
    const byId = new Map(cast.map((fact) => [fact.id, fact]));
    for (const { facts: ids, key, distractors, evidence } of first) {
      const [own, ...others] = ids.map((id) => byId.get(id));
      expect(others).toHaveLength(distractors.length);
      expect(evidence).toHaveLength(ids.length);
      for (const other of others) expect((other?.time ?? "") > (own?.time ?? "")).toBe(true);
      expect(key[0]).toContain(own?.subject);
    }
  });
});

describe("events to be put in order", () => {
  const byId = new Map(cast.map((fact) => [fact.id, fact]));
  const orders = items.filter(({ form }) => form === "order");

  test("stand in the key by their dates, each told by a fact of its own", () => {
    expect(orders.length).toBeGreaterThan(0);
    for (const { key, facts: ids, asks, distractors } of orders) {
      expect(asks).toBe("order-events");
      expect(distractors).toEqual([]);
      expect(key.length).toBeGreaterThanOrEqual(3);
      const told = ids.map((id) => byId.get(id));
      expect(told).toHaveLength(key.length);
      const times = told.map((fact) => fact?.time ?? "");
      expect(times).toEqual(times.toSorted());
      for (const [place, fact] of told.entries()) expect(key[place]).toContain(fact?.subject);
    }
  });
});

describe("people to be matched with their roles", () => {
  const byId = new Map(cast.map((fact) => [fact.id, fact]));
  const matches = items.filter(({ form }) => form === "match");

  test("are pairs that facts say, no role fitting two of the people", () => {
    expect(matches.length).toBeGreaterThan(0);
    for (const { key, facts: ids, asks } of matches) {
      expect(asks).toBe("people-roles");
      expect(new Set(key.map((pair) => pair.split(" → ")[1])).size).toBe(key.length);
      for (const [place, pair] of key.entries()) {
        const fact = byId.get(ids[place] ?? "");
        expect(pair.split(" → ")[0]).toBe(fact?.subject);
        expect(fact?.object).toContain(pair.split(" → ")[1]);
      }
    }
  });
});

test("a quotation is to be completed where several documents have it", () => {
  const words =
    "Many years later, at a dinner in London in his honour, Ernest Shackleton said that he had learned one thing: “Difficulties are just things to overcome after all.”";
  const again = documentOf("again.md", [words], "The Herald");
  const { id: _, ...told } = facts.shackletonQuote;
  const both = factOf(told, ...told.evidence, passage(again, words));
  const made = makeItems(
    [...cast.filter(({ id }) => id !== facts.shackletonQuote.id), both],
    [],
    [document, again],
  );
  expect(stems(made)).toContain(
    "Complete these words of Ernest Shackleton: “Difficulties are just things to ____ after all”",
  );
  expect(items.filter(({ asks }) => asks === "complete-quote")).toEqual([]);
});

describe("several roles of one person", () => {
  const sentences = [
    "Ann Lind was the mayor of Oslo.",
    "Ann Lind was a professor at the University of Bergen.",
    "Tom Roe was the mayor of Tromsø.",
    "Eva Falk was the governor of Finnmark.",
    "Karl Berg was the bishop of Nidaros.",
  ] as const;
  const told = documentOf("who.md", sentences);
  const roles = sentences.map((sentence) => {
    const [, subject = "", object = ""] = /^(\S+ \S+) was (.+)\.$/.exec(sentence) ?? [];
    return factOf({ kind: "role", subject, predicate: "was", object }, passage(told, sentence));
  });

  test("are asked for together, each proved by a fact of its own", () => {
    const asked = makeItems(roles, [], [told]).find(({ asks }) => asks === "which-roles");
    expect(asked?.form).toBe("multiple");
    expect(asked?.key.toSorted()).toEqual([
      "mayor of Oslo",
      "professor at the University of Bergen",
    ]);
    expect(asked?.facts).toHaveLength(2);
    expect(asked?.distractors.length).toBeGreaterThan(1);
  });
});

describe("words that several said", () => {
  const sentence = "Ann Lind, Tom Roe and Eva Falk called the plan of Oslo “plainly wrong”.";
  const others = [
    "“We shall build it all the same,” Karl Berg said.",
    "“Nobody has asked the fishermen,” Ida Moe said.",
    "“It will cost a fortune to run,” Per Lie said.",
  ] as const;
  const council = documentOf("council.md", [sentence, ...others]);
  const called = ["Ann Lind", "Tom Roe", "Eva Falk"].map((subject) =>
    factOf(
      {
        kind: "reaction",
        subject,
        predicate: "called",
        object: "the plan of Oslo “plainly wrong”",
      },
      passage(council, sentence),
    ),
  );
  const said = others.map((words) => {
    const [, quote = "", subject = ""] = /“(.+),” (.+) said/.exec(words) ?? [];
    return factOf(
      { kind: "reaction", subject, predicate: "said", object: quote, quote },
      passage(council, words),
    );
  });
  const made = makeItems([...called, ...said], [], [council]);

  test("are asked of all who are proved to have said them", () => {
    const all = made.find(({ asks }) => asks === "who-all-said");
    expect(all?.form).toBe("multiple");
    expect(all?.stem).toBe(
      "According to The Chronicle (6 May 2014), which of these people called the plan of Oslo “plainly wrong”?",
    );
    const proved = called.filter(provesReaction).map(({ subject }) => subject);
    expect(all?.key.toSorted()).toEqual(proved.toSorted());
    expect(all?.key.length).toBeGreaterThan(1);
    for (const { text } of all?.distractors ?? []) {
      expect(["Karl Berg", "Ida Moe", "Per Lie"]).toContain(text);
    }
  });
});

describe("the worth of items", () => {
  test("keeps them all, and asks one thing of each fact before a second of any", () => {
    const ranked = rankByWorth(items, cast);
    expect(ranked.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
    const first = ranked.slice(0, 10).map(({ facts: [id] }) => id);
    expect(new Set(first).size).toBe(first.length);
  });

  test("does not depend on the order they come in", () => {
    expect(rankByWorth(items.toReversed(), cast)).toEqual(rankByWorth(items, cast));
  });
});
