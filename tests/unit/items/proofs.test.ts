import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dateInWords } from "@/lib/domain/date-words";
import type { Fact } from "@/lib/domain/fact";
import { readCollection } from "@/lib/items/collection";
import { askWhetherWhen } from "@/lib/items/forms/true-or-false";
import { makeItems } from "@/lib/items/make-items";
import { provesDate } from "@/lib/items/proofs/dates";
import { prove } from "@/lib/items/proofs/prove";
import { provesReaction } from "@/lib/items/proofs/reactions";
import { provesRole, provesSuccession } from "@/lib/items/proofs/roles";
import { documentOf, factOf, passage, polarCast } from "@/tests/support/facts";

const { document, facts } = polarCast();
const cast = Object.values(facts);
const people = [...new Set(cast.map(({ subject }) => subject)), "Nelson Mandela"];

function proves(fact: Fact): boolean {
  if (fact.kind === "date") return provesDate(fact);
  if (fact.kind === "reaction") return provesReaction(fact);
  return fact.predicate.startsWith("succeeded")
    ? provesSuccession(fact, "Nelson Mandela")
    : provesRole(fact);
}

test.each(cast.map((fact) => [`${fact.subject} ${fact.predicate} ${fact.object}`, fact]))(
  "%s follows from its passage",
  (_, fact) => {
    expect(proves(fact)).toBe(true);
  },
);

const shifted = (time: string, part: "day" | "month" | "year", step: number): string => {
  const [year = 0, month = 1, day = 1] = time.split("-").map(Number);
  const two = (value: number) => String(value).padStart(2, "0");
  const moved = {
    day: [year, month, ((day - 1 + step) % 28) + 1],
    month: [year, ((month - 1 + step) % 12) + 1, day],
    year: [year + step, month, day],
  }[part];
  const length = time.split("-").length;
  return moved
    .slice(0, length)
    .map((value, index) => (index === 0 ? String(value) : two(value)))
    .join("-");
};

describe("a corrupted fact does not follow", () => {
  // a tenth of the ten thousand that the bench runs
  const numRuns = 1000;
  const ofKind = (kind: Fact["kind"]) =>
    fc.constantFrom(...cast.filter((fact) => fact.kind === kind));

  test("with another day, month or year", () => {
    const corruption = fc.tuple(
      ofKind("date"),
      fc.constantFrom("day", "month", "year"),
      fc.integer({ min: 1, max: 11 }),
    );
    fc.assert(
      fc.property(corruption, ([fact, part, step]) => {
        const time = shifted(fact.time ?? "", part as "day", step);
        return time === fact.time || !proves({ ...fact, time });
      }),
      { numRuns },
    );
  });

  test("with a time that is finer or coarser than the passage says", () => {
    for (const fact of cast.filter(({ time }) => time?.length === 10)) {
      expect(proves({ ...fact, time: fact.time?.slice(0, 7) ?? null })).toBe(false);
      expect(proves({ ...fact, time: fact.time?.slice(0, 4) ?? null })).toBe(false);
    }
    expect(proves({ ...facts.nansen, time: "1888-05-03" })).toBe(false);
  });

  test("with another person, holder or speaker", () => {
    fc.assert(
      fc.property(fc.constantFrom(...cast), fc.constantFrom(...people), (fact, subject) => {
        return subject === fact.subject || !proves({ ...fact, subject });
      }),
      { numRuns },
    );
  });

  test("with another role or other words", () => {
    fc.assert(
      fc.property(fc.constantFrom(...cast), fc.constantFrom(...cast), (fact, other) => {
        const same = fact.object.replaceAll("the ", "") === other.object.replaceAll("the ", "");
        if (fact.kind !== other.kind || fact.kind === "date" || same) return true;
        return !proves({ ...fact, object: other.object, quote: other.quote });
      }),
      { numRuns },
    );
  });
});

describe("in one sentence with several names", () => {
  const sentence =
    "Foreign minister Karl Berg, Ann Lind (the founder of Clear Water) and Tom Roe met Eva Falk, the mayor of Oslo.";
  const several = documentOf("several.md", [sentence]);
  const holds = (subject: string, object: string) =>
    provesRole(
      factOf({ kind: "role", subject, predicate: "was", object }, passage(several, sentence)),
    );

  test("a role belongs to the one beside it", () => {
    expect(holds("Ann Lind", "founder of Clear Water")).toBe(true);
    expect(holds("Eva Falk", "mayor of Oslo")).toBe(true);
    expect(holds("Karl Berg", "Foreign minister")).toBe(true);
  });

  test("and to nobody else", () => {
    expect(holds("Karl Berg", "founder of Clear Water")).toBe(false);
    expect(holds("Tom Roe", "mayor of Oslo")).toBe(false);
    expect(holds("Tom Roe", "founder of Clear Water")).toBe(false);
    expect(holds("Ann Lind", "Foreign minister")).toBe(false);
  });
});

describe("the date of an event", () => {
  const sentence = "Norway withdrew from the 1905 treaty with Sweden in 1912.";
  const treaty = documentOf("treaty.md", [sentence]);
  const withdrew = (time: string) =>
    provesDate(
      factOf(
        {
          kind: "date",
          subject: "Norway",
          predicate: "withdrew",
          object: "from the 1905 treaty with Sweden",
          time,
        },
        passage(treaty, sentence),
      ),
    );

  test("is not the year in a name beside it", () => {
    expect(withdrew("1912")).toBe(true);
    expect(withdrew("1905")).toBe(false);
  });
});

describe("who said a quotation", () => {
  const sentence =
    "According to The Herald, Ann Lind said that the plan was “worse than doing nothing at all”.";
  const nested = documentOf("nested.md", [sentence]);
  const said = (subject: string, predicate: string) =>
    provesReaction(
      factOf(
        {
          kind: "reaction",
          subject,
          predicate,
          object: "the plan",
          quote: "worse than doing nothing at all",
        },
        passage(nested, sentence),
      ),
    );

  test("is the one whose verb is nearest, not who relays it", () => {
    expect(said("Ann Lind", "said")).toBe(true);
    expect(said("The Herald", "According to")).toBe(false);
  });

  test("needs the very words between marks", () => {
    const fact = { ...facts.oates, quote: "I am just going inside and may be some time," };
    expect(provesReaction(fact)).toBe(false);
    const unquoted = documentOf("unquoted.md", [
      "Ann Lind said the plan was worse than doing nothing at all.",
    ]);
    const told = { kind: "reaction", subject: "Ann Lind", predicate: "said", object: "x" } as const;
    const loose = factOf(
      { ...told, quote: "worse than doing nothing at all" },
      passage(unquoted, "Ann Lind said the plan was worse than doing nothing at all."),
    );
    expect(provesReaction(loose)).toBe(false);
  });
});

describe("true or false", () => {
  const collection = readCollection(cast, [document]);
  const verdicts = cast.flatMap((fact) =>
    askWhetherWhen({ fact, frame: null, collection, prominence: 1, hasRoom: () => true }).map(
      ({ stem, key, value, distractors }) => {
        const facts = [fact.id];
        return { asks: "is-when", lang: fact.lang, stem, key, value, distractors, facts };
      },
    ),
  );

  test("states a date, right in some and wrong in others, and says which", () => {
    expect(new Set(verdicts.map(({ key: [verdict] }) => verdict))).toEqual(
      new Set(["true", "false"]),
    );
    for (const {
      stem,
      key,
      facts: [id],
    } of verdicts) {
      const fact = collection.factById.get(id ?? "");
      const date = dateInWords(fact?.time ?? "", "en") ?? "";
      expect(stem.endsWith(` ${date}.`)).toBe(key[0] === "true");
    }
  });

  test("falls with its date: another one makes the true statement false", () => {
    for (const item of verdicts) {
      const fact = collection.factById.get(item.facts[0] ?? "");
      if (!fact) throw new Error("an item without a fact");
      const other = { ...item, stem: item.stem.replace(/\d{4}\.$/, "1999.") };
      expect(prove({ ...other, key: ["true"] }, fact, collection)).toBeNull();
      expect(prove({ ...other, key: ["false"] }, fact, collection)).toBe("date");
    }
  });
});

test("a later event is never proved to be the first", () => {
  const collection = readCollection(cast, [document]);
  const first = makeItems(cast, [], [document]).filter(({ asks }) => asks === "which-first");
  expect(first.length).toBeGreaterThan(0);
  for (const item of first) {
    for (const later of item.distractors) {
      const fact = collection.factById.get(later.certificate.facts.at(-1) ?? "");
      if (!fact) throw new Error("a certificate without a fact");
      const swapped = { ...later, text: item.key[0] ?? "" };
      const certificate = { ...later.certificate, facts: item.facts.slice(0, 1) };
      const claim = { ...item, key: [later.text], distractors: [{ ...swapped, certificate }] };
      expect(prove(claim, fact, collection)).toBeNull();
    }
  }
});

test("two entries of an order or two fellows of a match changed places are not proved", () => {
  const collection = readCollection(cast, [document]);
  const groups = makeItems(cast, [], [document]).filter(
    ({ form }) => form === "order" || form === "match",
  );
  expect(new Set(groups.map(({ form }) => form)).size).toBe(2);
  for (const item of groups) {
    const fact = collection.factById.get(item.facts[0] ?? "");
    if (!fact) throw new Error("an item without a fact");
    const [one = "", two = "", ...rest] = item.key;
    const [left, right] = [one.split(" → "), two.split(" → ")];
    const key =
      item.form === "order"
        ? [two, one, ...rest]
        : [`${left[0]} → ${right[1]}`, `${right[0]} → ${left[1]}`, ...rest];
    expect(prove({ ...item, key }, fact, collection)).toBeNull();
    expect(prove({ ...item, key: item.key.slice(1) }, fact, collection)).toBeNull();
    const facts = [item.facts[1] ?? "", item.facts[0] ?? "", ...item.facts.slice(2)];
    expect(prove({ ...item, key, facts }, fact, collection)).toBeNull();
  }
});

test("a key that is not the fact's is refused by every checker", () => {
  const collection = readCollection(cast, [document]);
  for (const item of makeItems(cast, [], [document])) {
    const fact = collection.factById.get(item.facts[0] ?? "");
    if (!fact) throw new Error("an item without a fact");
    expect(prove(item, fact, collection)).toBe(item.proof.rule);
    for (const wrong of [
      ...item.distractors.map(({ text }) => text),
      "Nobody",
      "30 February 2020",
    ]) {
      expect(prove({ ...item, key: [wrong] }, fact, collection)).toBeNull();
    }
  }
});
