import { type Conflict, type Fact, isPublished } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Item } from "@/lib/domain/item";
import type { Document } from "@/lib/text/document";
import { isBestOfEvent } from "./best-of-event";
import { isBestOfRole } from "./best-of-role";
import { type Collection, readCollection } from "./collection";
import { estimateDifficulty } from "./difficulty";
import type { Draft, Workbench } from "./draft";
import { askEventOnDate } from "./forms/event-on-date";
import { askToComplete, askWhatSaid, askWhoSaid } from "./forms/quotes";
import { askWhichRole, askWhoRole } from "./forms/roles";
import { askWhen } from "./forms/when";
import { askWhoReported } from "./forms/who-reported";
import { askWhoSucceeded } from "./forms/who-succeeded";
import { frameOf } from "./frames";
import { withoutTwins } from "./lint/bank";
import { lintDraft } from "./lint/item";
import type { Named } from "./names";
import { prominenceOf } from "./prominence";
import { prove } from "./proofs/prove";
import { hashOf } from "./seeded";
import { explanationOf } from "./wording/explanation";

/** The version of these rules: raise it when the same facts give other items. */
const RULES = "1";

const FORMS: readonly ((bench: Workbench) => Draft[])[] = [
  askWhen,
  askEventOnDate,
  askWhoRole,
  askWhichRole,
  askWhoSucceeded,
  askWhoSaid,
  askWhoReported,
  askWhatSaid,
  askToComplete,
];

/** Why drafts did not become items, counted by reason; for measuring. */
export type Refusals = Map<string, number>;

export type MakeOptions = { entities?: readonly Named[]; refusals?: Refusals };

function valueOfFact(fact: Fact): string {
  return fact.kind === "date" ? (fact.time ?? "") : (fact.quote ?? fact.object);
}

function finish(draft: Draft, rule: string, conflict: Conflict | null, prominence: number): Item {
  const { fact } = draft;
  const asks = conflict ? "according-to" : draft.asks;
  const facts = conflict ? [fact.id, ...conflict.facts.filter((id) => id !== fact.id)] : [fact.id];
  const shownToLearner = {
    form: draft.form,
    asks,
    lang: fact.lang,
    stem: draft.stem,
    key: draft.key,
    accept: draft.accept,
    value: draft.value,
    distractors: draft.distractors.map(({ text, why }) => ({ text, why })),
    explanation: draft.explanation,
    evidence: fact.evidence,
  };
  return {
    id: hashOf("version", JSON.stringify(shownToLearner)),
    item: hashOf(
      "item",
      fact.kind,
      foldText(fact.subject),
      foldText(valueOfFact(fact)),
      asks,
      draft.form,
      fact.lang,
    ),
    rules: RULES,
    form: draft.form,
    asks,
    lang: fact.lang,
    stem: draft.stem,
    key: draft.key,
    accept: draft.accept,
    value: draft.value,
    distractors: draft.distractors,
    explanation: draft.explanation,
    facts,
    difficulty: estimateDifficulty(draft.form, draft.distractors.length + 1, fact, prominence),
    card: draft.card,
    evidence: fact.evidence,
    proof: { rule, checked: true },
    ...(isPublished(fact) ? {} : { parked: true as const }),
  };
}

function itemsOf(
  fact: Fact,
  conflicts: readonly Conflict[],
  collection: Collection,
  prominence: number,
  refuse: (reason: string) => void,
): Item[] {
  const frame = frameOf(fact, conflicts, collection);
  if (frame === "none") return [];
  if (fact.kind === "date" && frame === null && !isBestOfEvent(fact, collection)) return [];
  if (fact.kind === "role" && frame === null && !isBestOfRole(fact, collection)) return [];
  const conflict = frame?.conflict ?? null;
  return FORMS.flatMap((form) => form({ fact, frame, collection })).flatMap((draft) => {
    const rule = prove({ ...draft, lang: fact.lang }, fact, collection);
    if (rule === null) {
      refuse(`proof: ${draft.asks}`);
      return [];
    }
    const faults = lintDraft(draft, collection);
    for (const fault of faults) refuse(`lint: ${fault}`);
    if (faults.length > 0) return [];
    const sides = (frame?.rivals ?? []).map((rival) => explanationOf(rival, collection));
    const explanation = [draft.explanation, ...sides].join(" ");
    return [finish({ ...draft, explanation }, rule, conflict, prominence)];
  });
}

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** What tells facts of one subject and value apart, whatever the wording of their items. */
function detailOf(fact: Fact | undefined): string {
  return foldText(`${fact?.predicate} ${fact?.object} ${fact?.attributedTo ?? ""} ${fact?.time}`);
}

/** Two facts of one subject and value give one lasting id: all but the first are told apart by their words. */
function withLastingIds(items: readonly Item[], factById: ReadonlyMap<string, Fact>): Item[] {
  const taken = new Set<string>();
  const detail = (item: Item) => detailOf(factById.get(item.facts[0] ?? ""));
  return items
    .toSorted(
      (a, b) => byText(a.item, b.item) || byText(detail(a), detail(b)) || byText(a.id, b.id),
    )
    .map((item) => {
      const own = taken.has(item.item) ? hashOf(item.item, detail(item)) : item.item;
      taken.add(own);
      return own === item.item ? item : { ...item, item: own };
    })
    .toSorted((a, b) => byText(a.item, b.item) || byText(a.id, b.id));
}

/**
 * Every item that the facts of one collection give: proved, certified and without fault; those of
 * parked facts marked so. Pure: the same facts and documents give the same items in the same order,
 * whatever the order they come in.
 */
export function makeItems(
  facts: readonly Fact[],
  conflicts: readonly Conflict[],
  documents: readonly Document[],
  { entities = [], refusals = new Map() }: MakeOptions = {},
): Item[] {
  const ordered = facts.toSorted((a, b) => byText(a.id, b.id));
  const sides = conflicts.toSorted((a, b) => byText(a.id, b.id));
  const collection = readCollection(ordered, documents, entities);
  const prominence = prominenceOf(ordered);
  const refuse = (reason: string) => refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
  const made = ordered.flatMap((fact) =>
    itemsOf(fact, sides, collection, prominence(fact.subject), refuse),
  );
  return withLastingIds(withoutTwins(made), collection.factById);
}
