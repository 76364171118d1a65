import { describe, expect, test } from "vitest";

import type { Fact } from "@/lib/domain/fact";
import type { Item } from "@/lib/domain/item";
import { isOneOfAKind } from "@/lib/items/certificates/one-of-a-kind";
import { makeItems } from "@/lib/items/make-items";
import { documentOf, factOf, passage, polarCast } from "@/tests/support/facts";

const { document, facts } = polarCast();
const cast = Object.values(facts);
const items = makeItems(cast, [], [document]);
const choices = items.filter(({ form }) => form === "choice");

/** The options of what is asked about a fact once a further document says this. */
function optionsAfter(sentence: string, item: Item, told?: Parameters<typeof factOf>[0]): string[] {
  const other = documentOf("rival.md", [sentence], "The Rival");
  const more = told ? [factOf(told, passage(other, sentence))] : [];
  return makeItems([...cast, ...more], [], [document, other])
    .filter(
      ({ facts: [id], asks, form }) =>
        id === item.facts[0] && asks === item.asks && form === "choice",
    )
    .flatMap(({ distractors }) => distractors.map(({ text }) => text));
}

function factOfItem(item: Item): Fact {
  const fact = cast.find(({ id }) => id === item.facts[0]);
  if (!fact) throw new Error("an item without a fact");
  return fact;
}

function asking(asks: string): Item[] {
  return choices.filter((item) => item.asks === asks);
}

test("every distractor has a certificate that names facts of the collection", () => {
  const known = new Set(cast.map(({ id }) => id));
  expect(choices.length).toBeGreaterThan(20);
  for (const { distractors } of choices) {
    expect(distractors.length).toBeGreaterThanOrEqual(2);
    for (const { certificate, why } of distractors) {
      expect(certificate.facts.length).toBeGreaterThan(0);
      expect(certificate.facts.every((id) => known.has(id))).toBe(true);
      expect(why).not.toBe("");
    }
  }
});

describe("a second truth in another document takes the option away", () => {
  test("a date that it gives to the event", () => {
    for (const item of asking("when")) {
      const { subject, predicate, object } = factOfItem(item);
      for (const { text } of item.distractors) {
        const sentence = `${subject} ${predicate} ${object} on ${text}.`.replace(
          /on (?=\d{4}\.$)/,
          "in ",
        );
        expect(optionsAfter(sentence, item), sentence).not.toContain(text);
      }
    }
  });

  test("a date that it gives with a pronoun", () => {
    const [item] = asking("when").filter(({ value }) => value === "1911-12-14");
    if (!item) throw new Error("no such item");
    for (const { text } of item.distractors) {
      const sentence = `On ${text}, he reached the Pole at last.`;
      expect(optionsAfter(sentence, item)).not.toContain(text);
    }
  });

  test("a role that it gives to the person, by name or surname", () => {
    for (const item of asking("who-role")) {
      const { object } = factOfItem(item);
      for (const { text } of item.distractors) {
        const surname = text.split(" ").at(-1);
        expect(optionsAfter(`${text} was once ${object}.`, item)).not.toContain(text);
        expect(optionsAfter(`${surname} later became ${object} too.`, item)).not.toContain(text);
      }
    }
  });

  test("a role that a fact gives to the person whom the passage only calls he", () => {
    for (const item of asking("who-role")) {
      const { object } = factOfItem(item);
      for (const { text } of item.distractors) {
        const told = { kind: "role", subject: text, predicate: "was", object } as const;
        expect(optionsAfter(`He was once ${object}.`, item, told)).not.toContain(text);
      }
    }
  });

  test("a role of the person that it adds", () => {
    for (const item of asking("which-role")) {
      const { subject } = factOfItem(item);
      for (const { text } of item.distractors) {
        expect(optionsAfter(`${subject} was also the ${text}.`, item)).not.toContain(text);
      }
    }
  });

  test("a co-speaker of the quotation", () => {
    for (const item of asking("who-said")) {
      const { quote, object } = factOfItem(item);
      for (const { text } of item.distractors) {
        const sentence = quote
          ? `“${quote}” ${text} said as well.`
          : `${text} also called ${object}.`;
        expect(optionsAfter(sentence, item)).not.toContain(text);
      }
    }
  });

  test("a quotation that the speaker said too", () => {
    for (const item of asking("what-said")) {
      const { subject } = factOfItem(item);
      for (const { text } of item.distractors) {
        expect(optionsAfter(`${text} ${subject} said too.`, item)).not.toContain(text);
      }
    }
  });

  test("an event that happened on the day asked as well", () => {
    for (const item of asking("event-on-date")) {
      const day = factOfItem(item).time ?? "";
      for (const { text } of item.distractors) {
        const preposition = day.length > 4 ? "on" : "in";
        const when = item.stem.replace(/^.* (?:on|in) (?=\d)/, "").replace("?", "");
        expect(optionsAfter(`${text} ${preposition} ${when}.`, item)).not.toContain(text);
      }
    }
  });
});

describe("which came first", () => {
  const asked = items.filter(({ asks }) => asks === "which-first");

  test("leaves out an event that another document dates as early", () => {
    expect(asked.length).toBeGreaterThan(0);
    for (const item of asked) {
      const own = factOfItem(item);
      for (const { text } of item.distractors) {
        const year = Number(own.time?.slice(0, 4)) - 1;
        expect(optionsAfter(`${text} in ${year}.`, item), text).not.toContain(text);
      }
    }
  });
});

describe("an event that can happen many times", () => {
  const when = (subject: string, predicate: string, object: string, lang: "en" | "id" = "en") =>
    isOneOfAKind(factOf({ kind: "date", subject, predicate, object, lang, time: "2001-02-03" }));

  test.each([
    ["Ann Lind", "spoke", "to the parliament in Oslo"],
    ["Ann Lind", "met", "Tom Roe"],
    ["Ann Lind", "said", "that Norway would leave"],
    ["Norway", "launched", "a cross-border raid into Sweden"],
    ["Norway", "carried", "out air strikes in Sweden"],
    ["two Norwegians", "landed", "on the island"],
    ["thousands of Swedes", "gathered", "in Stockholm"],
    ["U.S. airstrikes in Norway", "took place", ""],
  ])("is not asked for its date: %s %s %s", (subject, predicate, object) => {
    expect(when(subject, predicate, object)).toBe(false);
  });

  test.each([
    ["Ann Lind", "was born", ""],
    ["Ann Lind", "was killed", "by an air strike near Oslo"],
    ["Ann Lind", "flew", "for the first time"],
    ["Norway", "launched", "Polar 1"],
    ["a missile unit of the army", "shot", "down Northern Airlines Flight 12"],
    ["Ann Lind", "became", "prime minister of Norway"],
    ["Polar 9", "was launched", "to test the engine in orbit"],
    ["the September 11 attacks", "took place", ""],
  ])("but one of a kind is: %s %s %s", (subject, predicate, object) => {
    expect(when(subject, predicate, object)).toBe(true);
  });

  const sentence = "Roald Amundsen spoke to the Royal Society in London on 15 November 1912.";
  const talks = documentOf("talks.md", [sentence]);
  const talk = factOf(
    {
      kind: "date",
      subject: "Roald Amundsen",
      predicate: "spoke",
      object: "to the Royal Society in London",
      time: "1912-11-15",
    },
    passage(talks, sentence),
  );

  test("is an option for a day only as far as the documents tell, and never said to be later", () => {
    const asked = makeItems([...cast, talk], [], [document, talks]).filter(
      ({ asks }) => asks === "event-on-date" || asks === "which-first",
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const { stem, distractors } of asked) {
      const spoke = distractors.find(({ text }) => text.includes("spoke"));
      if (!spoke) continue;
      expect(stem.toLowerCase()).toContain("according to");
      expect(spoke.certificate.kind).toBe("said-of-another");
    }
    expect(asked.some(({ asks, facts }) => asks === "which-first" && facts.includes(talk.id))).toBe(
      false,
    );
  });

  test("is asked for its day as the documents' word, its wrong dates those of other events", () => {
    const asked = makeItems([...cast, talk], [], [document, talks]).filter(
      ({ asks, facts: [id] }) => asks === "when" && id === talk.id,
    );
    expect(asked.map(({ form }) => form).toSorted()).toEqual(["choice", "short"]);
    for (const { stem, distractors } of asked) {
      expect(stem).toContain("according to");
      for (const { certificate } of distractors) expect(certificate.kind).toBe("said-of-another");
    }
  });

  test("in Indonesian too", () => {
    expect(when("Ann Lind", "bertemu", "Tom Roe", "id")).toBe(false);
    expect(when("Ann Lind", "lahir", "di Oslo", "id")).toBe(true);
  });
});

test("an event that two documents date differently is not asked when, nor among options of its day", () => {
  const sentence = "Roald Amundsen reached the South Pole on 16 December 1911.";
  const other = documentOf("rival.md", [sentence], "The Rival");
  const { id: _, ...told } = facts.amundsen;
  const rival = factOf({ ...told, time: "1911-12-16" }, passage(other, sentence));
  const made = makeItems([...cast, rival], [], [document, other]);
  const asked = made.filter(
    (item) => item.asks === "when" && [facts.amundsen.id, rival.id].includes(item.facts[0] ?? ""),
  );
  expect(asked).toEqual([]);
});

test("a year is no option beside a day of that year, nor a day beside its neighbour", () => {
  for (const { value, distractors } of asking("when")) {
    for (const { text } of distractors) {
      if (value?.length === 10) expect(text).not.toMatch(/^\d{4}$/);
      expect(text).not.toBe(value);
    }
  }
});
