import { type Conflict, type Fact, isPublished } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Item } from "@/lib/domain/item";
import { estimateDifficulty } from "./difficulty";
import type { Draft } from "./draft";
import { hashOf } from "./seeded";

/** The version of these rules: raise it when the same facts give other items. */
const RULES = "11";

function valueOfFact(fact: Fact): string {
  return fact.kind === "date" ? (fact.time ?? "") : (fact.quote ?? fact.object);
}

/** What a lasting item is told by: its fact, or the fixed group that it orders or matches. */
function lastingParts({ fact, beside, form }: Draft): string[] {
  const group = form === "order" || form === "match" ? [fact, ...beside] : [fact];
  return group.flatMap((told) => [foldText(told.subject), foldText(valueOfFact(told))]);
}

/** The facts that an item rests on, its own first. */
function factsOf({ fact, beside }: Draft, conflict: Conflict | null): Fact["id"][] {
  const others = conflict?.facts.filter((id) => id !== fact.id) ?? [];
  return [fact.id, ...beside.map(({ id }) => id), ...others];
}

/** A proved draft as an item, with its ids and its difficulty. */
export function finish(
  draft: Draft,
  rule: string,
  conflict: Conflict | null,
  prominence: number,
): Item {
  const { fact } = draft;
  const asks = conflict ? "according-to" : draft.asks;
  const evidence = [fact, ...draft.beside].flatMap((told) => told.evidence);
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
    evidence,
  };
  return {
    id: hashOf("version", JSON.stringify(shownToLearner)),
    item: hashOf("item", fact.kind, ...lastingParts(draft), asks, draft.form, fact.lang),
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
    facts: factsOf(draft, conflict),
    difficulty: estimateDifficulty(draft, prominence),
    card: draft.card,
    evidence,
    proof: { rule, checked: true },
    ...([fact, ...draft.beside].every(isPublished) ? {} : { parked: true as const }),
  };
}
