import { expect, test } from "vitest";
import { readCollections } from "@/lib/content/read-collections";
import { dateInWords } from "@/lib/domain/date-words";
import type { Fact } from "@/lib/domain/fact";
import type { Item } from "@/lib/domain/item";
import { extractFacts } from "@/lib/facts/extract";
import { type Collection, readCollection } from "@/lib/items/collection";
import { makeItems } from "@/lib/items/make-items";
import { prove } from "@/lib/items/proofs/prove";
import { readDocument } from "@/lib/text/read-document";
import { seededRandom } from "@/tests/support/planted-cast";

/** The whole number with `FULL=1`; a tenth else. */
const WRONG_KEYS = process.env.FULL ? 10_000 : 1_000;
const SEED = Number(process.env.SEED ?? 1);

type Asked = { item: Item; fact: Fact; collection: Collection };
type Pick = <Entry>(entries: readonly Entry[]) => Entry | undefined;

/** Every item of the shipped collections, with what it is proved from. */
const asked: Asked[] = readCollections("content").flatMap(({ documents: files }) => {
  const documents = files.map(({ file, original }) => readDocument(file, original));
  const { facts, conflicts, entities } = extractFacts(documents);
  const collection = readCollection(facts, documents, entities);
  return makeItems(facts, conflicts, documents, { entities }).flatMap((item) => {
    const fact = collection.factById.get(item.facts[0] ?? "");
    return fact ? [{ item, fact, collection }] : [];
  });
});

const two = (value: number): string => String(value).padStart(2, "0");

/** The date with another day, another month, or the year beside it. */
function otherDate(value: string, random: () => number): string {
  const [year = "", month, day] = value.split("-");
  const beside = `${Number(year) + (random() < 0.5 ? 1 : -1)}`;
  const parts = [beside, month, day].filter((part) => part !== undefined);
  if (month === undefined || random() < 0.34) return parts.join("-");
  const another = (of: string, most: number) =>
    two(((Number(of) + Math.floor(random() * (most - 1))) % most) + 1);
  if (day === undefined || random() < 0.5)
    return [year, another(month, 12), day ?? []].flat().join("-");
  return [year, month, another(day, 28)].join("-");
}

/** A wrong key, and the fact that would say so if its passages did. */
type Corrupted = { item: Item; fact: Fact };

/** Two entries of a group changed places. */
function shuffledGroup({ item, fact }: Asked): Corrupted {
  const [first = "", second = "", ...others] = item.key;
  if (item.form === "order") return { item: { ...item, key: [second, first, ...others] }, fact };
  const [left, right] = [first.split(" → "), second.split(" → ")];
  const key = [`${left[0]} → ${right[1]}`, `${right[0]} → ${left[1]}`, ...others];
  return { item: { ...item, key }, fact };
}

/** Another day, month or year; null where the fact has none to change. */
function misdated({ item, fact }: Asked, random: () => number): Corrupted | null {
  if (fact.time === null || !/^\d{4}(-\d{2}){0,2}$/.test(fact.time)) return null;
  const time = otherDate(fact.time, random);
  const words = dateInWords(time, item.lang);
  const own = dateInWords(fact.time, item.lang);
  if (words === null || own === null || time === fact.time) return null;
  const wrong = { ...fact, time };
  if (item.value !== null) return { item: { ...item, key: [words], value: time }, fact: wrong };
  if (!item.stem.includes(own)) return null;
  return { item: { ...item, stem: item.stem.replace(own, words) }, fact: wrong };
}

/** Somebody else for the holder or the speaker, under any name; other words for the words. */
function misnamed({ item, fact, collection }: Asked, pick: Pick): Corrupted | null {
  const [key = ""] = item.key;
  const others = asked.filter(
    (other) => other.collection === collection && other.item.asks === item.asks,
  );
  const option = pick(item.distractors)?.text;
  const alias = option === undefined ? undefined : pick(collection.named(option).forms);
  const wrong = pick(
    [option, alias, pick(others)?.item.key[0]].filter((text) => text !== undefined),
  );
  const own = collection.named(fact.subject);
  if (wrong === undefined || wrong === key || own.forms.includes(wrong)) return null;
  const told = wrong.replace(/^“|”$/g, "");
  const changed = { ...item, key: [wrong, ...item.key.slice(1)] };
  const isName = key.replace(/^The /, "") === fact.subject.replace(/^the /i, "");
  if (isName) return { item: changed, fact: { ...fact, subject: told } };
  if (item.form === "cloze") return { item: changed, fact };
  return { item: changed, fact: { ...fact, object: told, quote: fact.quote && told } };
}

function corrupted(one: Asked, random: () => number, pick: Pick): Corrupted | null {
  const { item, fact } = one;
  if (item.form === "order" || item.form === "match") return shuffledGroup(one);
  if (item.form === "truefalse") {
    const key = [String(item.key[0] !== "true")];
    return { item: { ...item, key }, fact };
  }
  const made = fact.kind === "date" ? misdated(one, random) : misnamed(one, pick);
  // the key alone is wrong, or the fact with it: then only its passages can tell
  return made && random() < 0.3 ? { item: made.item, fact } : made;
}

test(`wrong keys are refused, 999 of 1000 (seed ${SEED}, ${WRONG_KEYS} keys)`, () => {
  const random = seededRandom(SEED);
  const pick: Pick = (entries) => entries[Math.floor(random() * entries.length)];
  const taken: string[] = [];
  let tried = 0;
  while (tried < WRONG_KEYS) {
    const one = pick(asked);
    const wrong = one && corrupted(one, random, pick);
    if (!one || !wrong) continue;
    tried += 1;
    if (prove(wrong.item, wrong.fact, one.collection) === null) continue;
    const { asks, stem, key } = wrong.item;
    taken.push(`${asks}: ${stem} = ${key.join("; ")} (not ${one.item.key})`);
  }
  expect(taken.length / tried, taken.join("\n")).toBeLessThanOrEqual(0.001);
});

test("right keys are proved again", () => {
  for (const { item, fact, collection } of asked) {
    expect(prove(item, fact, collection) ?? item.stem).toBe(item.proof.rule);
  }
});
