import type { Conflict, Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Item } from "@/lib/domain/item";
import type { Document } from "@/lib/text/document";
import { isBestOfEvent } from "./best-of-event";
import { isBestOfRole } from "./best-of-role";
import { type Collection, readCollection } from "./collection";
import type { Draft, Frame, Workbench } from "./draft";
import { finish } from "./finish";
import { askToComplete } from "./forms/complete-quote";
import { askToCompleteRole } from "./forms/complete-role";
import { askEventOnDate } from "./forms/event-on-date";
import { askToOrder } from "./forms/order-events";
import { askToMatch } from "./forms/people-roles";
import { askToMatchWords } from "./forms/speakers-words";
import { askWhetherRole, askWhetherWhen } from "./forms/true-or-false";
import { askWhatSaid } from "./forms/what-said";
import { askToDate, askWhen } from "./forms/when";
import { askWhichFirst } from "./forms/which-first";
import { askWhichRole } from "./forms/which-role";
import { askWhichRoles } from "./forms/which-roles";
import { askWhoAllSaid } from "./forms/who-all-said";
import { askToNameReporter, askWhatReported, askWhoReported } from "./forms/who-reported";
import { askToNameHolder, askWhoRole } from "./forms/who-role";
import { askToNameSpeaker, askWhoSaid } from "./forms/who-said";
import { askWhoSucceeded } from "./forms/who-succeeded";
import { frameOf } from "./frames";
import { grouped } from "./grouped";
import { withoutTwins } from "./lint/bank";
import { lintDraft } from "./lint/item";
import type { Named } from "./names";
import { prominenceOf } from "./prominence";
import { prove } from "./proofs/prove";
import { withReadableForms, withReadableName } from "./readable-names";
import { hashOf } from "./seeded";
import { isLifeOfStranger } from "./strangers";
import { explanationOf } from "./wording/explanation";

type Form = (bench: Workbench) => Draft[];

/** What is asked of each fact by itself, the best first: of too many the last are left out. */
const FORMS: readonly Form[] = [
  askWhen,
  askEventOnDate,
  askWhoRole,
  askWhichRole,
  askToCompleteRole,
  askWhoSucceeded,
  askWhoSaid,
  askWhoReported,
  askWhatSaid,
  askWhatReported,
  askToComplete,
];

/**
 * All that is asked, a round after the other: first of single facts, then of several together, of
 * those that are not yet asked too often; last what needs least knowledge.
 */
const ROUNDS: readonly (readonly Form[])[] = [
  FORMS,
  [askWhichRoles],
  [askToOrder, askToMatch, askToMatchWords],
  [askWhoAllSaid, askWhichFirst],
  [askToDate, askToNameHolder, askToNameReporter, askToNameSpeaker],
  [askWhetherWhen, askWhetherRole],
];

/** Why drafts did not become items, counted by reason; for measuring. */
export type Refusals = Map<string, number>;

export type MakeOptions = { entities?: readonly Named[]; refusals?: Refusals };

/** A fact that is asked, and as whose word. */
type Asked = { fact: Fact; frame: Frame | null };

/** The facts that can be asked: of one event and one role only the one that tells it best. */
function askedOf(
  facts: readonly Fact[],
  conflicts: readonly Conflict[],
  collection: Collection,
): Asked[] {
  const byFact = grouped(conflicts, (conflict) => conflict.facts);
  return facts.flatMap((fact) => {
    const frame = frameOf(fact, byFact.get(fact.id)?.[0] ?? null, collection);
    if (frame === "none") return [];
    if (isLifeOfStranger(fact, collection)) return [];
    if (fact.kind === "date" && frame === null && !isBestOfEvent(fact, collection)) return [];
    if (fact.kind === "role" && frame === null && !isBestOfRole(fact, collection)) return [];
    return [{ fact, frame }];
  });
}

/** So many questions rest on one fact at most. */
const MOST_OF_A_FACT = 4;

/** Counts the questions of each fact. */
function readRoom() {
  const counts = new Map<Fact, number>();
  return {
    hasRoom: (fact: Fact) => (counts.get(fact) ?? 0) < MOST_OF_A_FACT,
    take: (facts: readonly Fact[]) => {
      for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
    },
  };
}

/** A draft as an item; null, and told why, for one that is not proved or has a fault. */
function itemOf(
  draft: Draft,
  { frame, collection, prominence }: Workbench,
  refuse: (reason: string) => void,
): Item | null {
  const { fact } = draft;
  const facts = [fact, ...draft.beside].map(({ id }) => id);
  const rule = prove({ ...draft, lang: fact.lang, facts }, fact, collection);
  const faults = rule === null ? [] : lintDraft(draft, collection);
  if (rule === null) refuse(`proof: ${draft.asks}`);
  for (const fault of faults) refuse(`lint: ${fault}`);
  if (rule === null || faults.length > 0) return null;
  const sides = (frame?.rivals ?? []).map((rival) => explanationOf(rival, collection));
  const explanation = [draft.explanation, ...sides].join(" ");
  return finish({ ...draft, explanation }, rule, frame?.conflict ?? null, prominence);
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
  const ordered = facts.map(withReadableName).toSorted((a, b) => byText(a.id, b.id));
  const sides = conflicts.toSorted((a, b) => byText(a.id, b.id));
  const collection = readCollection(ordered, documents, entities.map(withReadableForms));
  const prominence = prominenceOf(ordered);
  const refuse = (reason: string) => refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
  const { hasRoom, take } = readRoom();
  const benches = askedOf(ordered, sides, collection).map(
    ({ fact, frame }): Workbench => ({
      fact,
      frame,
      collection,
      prominence: prominence(fact.subject),
      hasRoom,
    }),
  );
  const made: Item[] = [];
  for (const forms of ROUNDS) {
    for (const bench of benches) {
      for (const form of forms) {
        if (!hasRoom(bench.fact)) break;
        for (const draft of form(bench)) {
          const told = [bench.fact, ...draft.beside];
          const item = told.every(hasRoom) ? itemOf(draft, bench, refuse) : null;
          if (item === null) continue;
          take(told);
          made.push(item);
        }
      }
    }
  }
  return withLastingIds(withoutTwins(made), collection.factById);
}
