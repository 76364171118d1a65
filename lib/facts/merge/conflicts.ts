import { mayBeSame, spanOf } from "@/lib/domain/date-span";
import type { Conflict, Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { hashOf } from "../hash";
import { byUnits } from "./order";
import { contentWords, lifeEvent, wordOverlap } from "./same-fact";

/** A fact with the key of its entity. */
export type PlacedFact = { fact: Fact; key: string };

/** What happens to a subject only once; two times of it cannot both be true. */
const ONCE =
  /^(?:was |were |had been |had )?(?:born|founded|established|created|died|killed|assassinated|murdered|executed|launched|signed|concluded|ratified|adopted|dissolved|abolished|sank|crashed|began|ended|started|opened|completed|inaugurated|elected|appointed|withdrew|took place|lahir|wafat|meninggal|tewas|didirikan|dibentuk|ditandatangani|diresmikan|dimulai|berakhir|terjadi)$/;
const SAME_WORDS = 0.75;

/** Pairs of facts that cannot both be true: the same event of the same subject at two times. */
export function conflictsOf(placed: PlacedFact[]): Conflict[] {
  const groups = new Map<string, Fact[]>();
  for (const { fact, key } of placed) {
    if (fact.kind !== "date" || fact.modality !== "asserted") continue;
    const once =
      lifeEvent({ ...fact, patternClass: "date/final" }) ??
      (ONCE.test(fact.predicate.toLowerCase()) ? fact.predicate.toLowerCase() : null);
    if (once === null) continue;
    const id = `${key} ${once}`;
    groups.set(id, [...(groups.get(id) ?? []), fact]);
  }
  const conflicts = [...groups.values()].flatMap(pairs);
  return conflicts.toSorted((a, b) => byUnits(a.id, b.id));
}

function pairs(facts: Fact[]): Conflict[] {
  return facts.flatMap((one, at) =>
    facts.slice(at + 1).flatMap((other) => {
      if (!clash(one, other)) return [];
      const ids = [one.id, other.id].toSorted(byUnits);
      return [{ id: hashOf(ids), facts: ids, differs: "time" as const }];
    }),
  );
}

function clash(one: Fact, other: Fact): boolean {
  const [a, b] = [spanOf(one.time ?? ""), spanOf(other.time ?? "")];
  // one part of an interval does not speak against another, and zones move a day by one
  if (!a || !b || a.grain === "interval" || b.grain === "interval" || mayBeSame(a, b)) return false;
  if (one.lang !== other.lang) return isLife(one) && isLife(other);
  return isLife(one) || sameObject(one, other);
}

function isLife(fact: Fact): boolean {
  return lifeEvent({ ...fact, patternClass: "date/final" }) !== null;
}

function sameObject(one: Fact, other: Fact): boolean {
  if (ordinals(one) !== ordinals(other)) return false;
  return wordOverlap(contentWords(one.object), contentWords(other.object)) >= SAME_WORDS;
}

/** "the first term" and "the second term" are two things. */
function ordinals(fact: Fact): string {
  return foldedWords(fact.object)
    .filter((word) =>
      /^(?:first|second|third|fourth|fifth|last|again|re\w+|\d+\w*|pertama|kedua|ketiga|kembali)$/.test(
        word,
      ),
    )
    .join(" ");
}
