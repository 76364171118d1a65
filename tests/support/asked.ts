import type { Item } from "@/lib/domain/item";
import { extractFacts } from "@/lib/facts/extract";
import { makeItems } from "@/lib/items/make-items";
import { readDocument } from "@/lib/text/read-document";
import { documentOf, factOf, passage } from "./facts";

/** What is asked of a text as it comes, without a title. */
export function asked(...paragraphs: string[]): Item[] {
  const document = readDocument("a.txt", `${paragraphs.join("\n\n")}\n`);
  const { facts, conflicts, entities } = extractFacts([document]);
  return makeItems(facts, conflicts, [document], { entities });
}

/** What is asked of date facts, "subject | predicate | object | time", each a sentence of one document. */
export function askedOfDates(...told: string[]): Item[] {
  const rows = told.map((row) => row.split(" | "));
  const sentences = rows.map(([subject, predicate, object, time]) =>
    `${subject} ${predicate} ${object}`.concat(` in ${time}.`),
  );
  const document = documentOf("dates.md", sentences);
  const facts = rows.map(([subject = "", predicate = "", object = "", time = ""], index) =>
    factOf(
      { kind: "date", subject, predicate, object, time },
      passage(document, sentences[index] ?? ""),
    ),
  );
  return makeItems(facts, [], [document]);
}

/** What is asked of roles, "subject | role", each a sentence of one document. */
export function askedOfRoles(...told: string[]): Item[] {
  const rows = told.map((row) => row.split(" | "));
  const sentences = rows.map(([subject, object]) => `${subject} was ${object}.`);
  const document = documentOf("roles.md", sentences);
  const facts = rows.map(([subject = "", object = ""], index) =>
    factOf(
      { kind: "role", subject, predicate: "was", object },
      passage(document, sentences[index] ?? ""),
    ),
  );
  return makeItems(facts, [], [document]);
}

/** All stems, one a line. */
export const stemsOf = (items: readonly Item[]) => items.map(({ stem }) => stem).join("\n");
/** The wrong options of what is asked so with this key. */
export const optionsFor = (items: readonly Item[], asks: string, key: string) =>
  items
    .filter((item) => item.asks === asks && item.key.includes(key))
    .flatMap(({ distractors }) => distractors.map(({ text }) => text));
