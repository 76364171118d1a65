import type { Item } from "@/lib/domain/item";
import type { ItemEdit } from "@/lib/domain/item-work";
import type { Collection } from "./collection";
import type { Draft } from "./draft";
import { lintDraft } from "./lint/item";
import { prove } from "./proofs/prove";
import { hashOf } from "./seeded";

/** The item in a teacher's words; or why it may not be asked in them, as a sentence. */
export type Edited = { ok: true; item: Item } | { ok: false; fault: string };

const NO_PROOF =
  "The answer no longer follows from the passages with this wording. Keep to what they say.";

/** What the lint says, as a person who words a question can use it. */
const FAULTS: Record<string, string> = {
  "stem holds the key": "The question gives its answer away: leave the answer's words out of it.",
  "stem shares the key's name": "The question names part of the answer: leave that name out of it.",
  "broken stem": "The question does not read as one sentence: look at its commas and its end.",
  "number of options": "Keep two or three wrong options.",
  "options alike": "Two options say the same: leave one of them out.",
  "odd length": "One option is much longer than the others and would be guessed: leave it out.",
  "key echoes the stem": "Only the right option repeats words of the question: word it otherwise.",
  gaps: "Keep each gap of the sentence as it is: ____.",
  "no explanation": "Say in the explanation why the answer is right.",
};

/**
 * Puts a teacher's words on an item, if its key still follows from its passages and it has none
 * of the faults that a compiled item may not have.
 */
export function editItem(item: Item, edit: ItemEdit, collection: Collection): Edited {
  const fact = collection.factById.get(item.facts[0] ?? "");
  const distractors = item.distractors.filter(({ text }) => edit.distractors.includes(text));
  const words = { stem: edit.stem, accept: edit.accept, explanation: edit.explanation };
  const worded: Item = { ...item, ...words, distractors };
  if (!fact) return { ok: false, fault: NO_PROOF };

  const rule = prove({ ...worded, asks: askedBefore(item) }, fact, collection);
  if (rule === null) return { ok: false, fault: NO_PROOF };
  const draft: Draft = { ...worded, asks: askedBefore(item), fact, beside: [] };
  const [fault] = lintDraft(draft, collection);
  if (fault !== undefined) return { ok: false, fault: FAULTS[fault] ?? `Not so: ${fault}.` };
  const id = hashOf("edited version", item.id, JSON.stringify([words, edit.distractors]));
  return { ok: true, item: { ...worded, id, proof: { rule, checked: true } } };
}

/** One side of a conflict is asked "according to" somebody: the checker is that of the plain question. */
function askedBefore({ asks, proof }: Item): string {
  return asks === "according-to" ? (PLAIN[proof.rule] ?? asks) : asks;
}

const PLAIN: Record<string, string> = {
  date: "when",
  event: "event-on-date",
  earliest: "which-first",
  successor: "who-succeeded",
  holder: "who-role",
  role: "which-role",
  speaker: "who-said",
  speakers: "who-all-said",
  quotation: "what-said",
  gap: "complete-quote",
};
