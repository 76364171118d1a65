import { expect, test } from "vitest";
import { shippedSets } from "@/lib/content/shipped-sets";
import type { FactKind, Language } from "@/lib/domain/fact";

const asked = (kind: FactKind, lang: Language, count: number) =>
  Array.from({ length: count }, (_, index) => ({ facts: [`${kind}-${lang}-${index}`], lang }));
const kindOf = (id: string): FactKind =>
  id.startsWith("date") ? "date" : id.startsWith("role") ? "role" : "reaction";

test("no set mixes languages, and the first ones are in the language of most questions", () => {
  const items = [...asked("date", "id", 4), ...asked("date", "en", 6), ...asked("role", "en", 5)];
  const sets = shippedSets("poles", items, kindOf);
  expect(sets.map(({ id }) => id)).toEqual([
    "poles-mixed",
    "poles-dates",
    "poles-roles",
    "poles-id",
  ]);
  expect(sets.map(({ blueprint }) => blueprint.languages)).toEqual([
    ["en"],
    ["en"],
    ["en"],
    ["id"],
  ]);
  expect(sets[1]?.blueprint.count).toEqual({ date: 6 });
  expect(sets[3]?.blueprint.count).toEqual({ date: 4 });
});

test("a language of a few questions makes no set of its own, and nothing makes none", () => {
  const items = [...asked("date", "en", 6), ...asked("date", "id", 3)];
  expect(shippedSets("poles", items, kindOf).map(({ id }) => id)).toEqual([
    "poles-mixed",
    "poles-dates",
  ]);
  expect(shippedSets("poles", [], kindOf)).toEqual([]);
});

test("a short text with a few facts of each kind still gives the mixed quiz", () => {
  const items = [
    ...asked("date", "en", 2),
    ...asked("role", "en", 1),
    ...asked("reaction", "en", 1),
  ];
  const sets = shippedSets("bridge", items, kindOf);
  expect(sets.map(({ id, blueprint }) => [id, blueprint.count])).toEqual([
    ["bridge-mixed", { date: 2, role: 1, reaction: 1 }],
  ]);
});

test("what a kind lacks of the mixed quiz the others give, to ten in all", () => {
  const count = (...items: ReturnType<typeof asked>[]) =>
    shippedSets("poles", items.flat(), kindOf)[0]?.blueprint.count;
  expect(count(asked("role", "en", 20), asked("reaction", "en", 4))).toEqual({
    role: 6,
    reaction: 4,
  });
  expect(count(asked("date", "en", 9), asked("role", "en", 9), asked("reaction", "en", 9))).toEqual(
    { date: 4, role: 3, reaction: 3 },
  );
});
