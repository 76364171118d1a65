import type { Conflict, Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Item } from "@/lib/domain/item";
import type { Document } from "@/lib/text/document";
import { isBestOfEvent } from "./best-of-event";
import { isBestOfRole } from "./best-of-role";
import { type Collection, readCollection } from "./collection";
import type { Draft, Workbench } from "./draft";
import { finish } from "./finish";
import { askEventOnDate } from "./forms/event-on-date";
import { askToComplete, askWhatSaid, askWhoSaid } from "./forms/quotes";
import { askWhichRole, askWhoRole } from "./forms/roles";
import { askWhetherWhen } from "./forms/true-or-false";
import { askWhen } from "./forms/when";
import { askWhichFirst } from "./forms/which-first";
import { askWhoAllSaid } from "./forms/who-all-said";
import { askWhoReported } from "./forms/who-reported";
import { askWhoSucceeded } from "./forms/who-succeeded";
import { frameOf } from "./frames";
import { withinMeasure, withoutTwins } from "./lint/bank";
import { lintDraft } from "./lint/item";
import type { Named } from "./names";
import { prominenceOf } from "./prominence";
import { prove } from "./proofs/prove";
import { hashOf } from "./seeded";
import { explanationOf } from "./wording/explanation";

type Form = (bench: Workbench) => Draft[];

/** What is asked of each fact by itself, the best first: of too many the last are left out. */
const FORMS: readonly Form[] = [
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

/** What is asked of several facts together, of those that are not yet asked too often; what is left over comes last. */
const FORMS_OF_SEVERAL: readonly Form[] = [askWhoAllSaid, askWhichFirst];
const FORMS_LEFT_OVER: readonly Form[] = [askWhetherWhen];

/** Why drafts did not become items, counted by reason; for measuring. */
export type Refusals = Map<string, number>;

export type MakeOptions = { entities?: readonly Named[]; refusals?: Refusals };

function itemsOf(
  forms: readonly Form[],
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
  return forms
    .flatMap((form) => form({ fact, frame, collection }))
    .flatMap((draft) => {
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
  const made = [FORMS, FORMS_OF_SEVERAL, FORMS_LEFT_OVER].flatMap((forms) =>
    ordered.flatMap((fact) =>
      itemsOf(forms, fact, sides, collection, prominence(fact.subject), refuse),
    ),
  );
  return withLastingIds(withinMeasure(withoutTwins(made)), collection.factById);
}
