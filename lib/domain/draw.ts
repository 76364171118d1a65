import type { FactKind } from "./fact";
import { FACT_KINDS } from "./fact";
import type { Telling } from "./giveaway";
import { givesAway, tellingOf } from "./giveaway";
import { groupBy } from "./grouping";
import type { ItemForm } from "./item";
import { shuffled } from "./seeded";
import type { Blueprint } from "./study-set";

/** What a draw needs to know of an item. */
export type Candidate = {
  itemId: string;
  factId: string;
  kind: FactKind;
  form: ItemForm;
  /** 0 is most worth asking. */
  rank: number;
  stem: string;
  key: readonly string[];
  passages: readonly { source: string; start: number; end: number }[];
};

type DrawInput = {
  count: Blueprint["count"];
  seed: string;
  /** The attempt's number, from 1: each one draws from further down the bank. */
  round: number;
  /** False keeps the items in the order of their rank. */
  shuffle: boolean;
  /** Drawn before all others, and asked first. */
  firstItemId?: string;
  /** So many of one passage at most; 2 where it is not said. */
  mostOfPassage?: number | undefined;
};

const MOST_OF_A_PASSAGE = 2;

/**
 * The items that a blueprint gives for a seed: of each kind as many as it counts, or fewer where the
 * bank has no more. Never two of one fact, more of one passage than it says, or one that answers another.
 */
export function drawItems<C extends Candidate>(candidates: readonly C[], input: DrawInput): C[] {
  const drawn: Drawn<C>[] = [];
  const ranked = [...candidates].sort(byRank);
  const first = ranked.find((candidate) => candidate.itemId === input.firstItemId);
  if (first) drawn.push({ candidate: first, telling: tellingOf(first) });

  for (const kind of FACT_KINDS) {
    const wanted = input.count[kind] ?? 0;
    const already = drawn.filter(({ candidate }) => candidate.kind === kind).length;
    const ofKind = ranked.filter((candidate) => candidate.kind === kind);
    drawKind(drawn, ofKind, wanted - already, input);
  }
  return ordered(
    drawn.map(({ candidate }) => candidate),
    input,
  );
}

type Drawn<C> = { candidate: C; telling: Telling };

function byRank(one: Candidate, other: Candidate): number {
  return one.rank - other.rank || (one.itemId < other.itemId ? -1 : 1);
}

function drawKind<C extends Candidate>(
  drawn: Drawn<C>[],
  ranked: readonly C[],
  wanted: number,
  { seed, round, mostOfPassage = MOST_OF_A_PASSAGE }: DrawInput,
) {
  const facts = [...groupBy(ranked, (candidate) => candidate.factId).values()];
  const best = Math.max(0, wanted) * (round + 2);
  const order = [...shuffled(facts.slice(0, best), seed), ...facts.slice(best)];
  let left = wanted;
  for (const ofFact of order) {
    if (left <= 0) return;
    const found = shuffled(ofFact, `${seed}/${ofFact[0]?.factId}`)
      .map((candidate) => ({ candidate, telling: tellingOf(candidate) }))
      .find((entry) => fits(entry, drawn, mostOfPassage));
    if (!found) continue;
    drawn.push(found);
    left -= 1;
  }
}

function fits(
  { candidate, telling }: Drawn<Candidate>,
  drawn: readonly Drawn<Candidate>[],
  mostOfPassage: number,
) {
  if (drawn.some((other) => other.candidate.factId === candidate.factId)) return false;
  const ofPassage = drawn.filter((other) => sharePassage(other.candidate, candidate));
  // what rests on several facts is never asked beside what rests on one of them
  if (ofPassage.some((other) => isOfSeveral(candidate) || isOfSeveral(other.candidate)))
    return false;
  if (ofPassage.length >= mostOfPassage) return false;
  return !drawn.some(
    (other) => givesAway(other.telling, telling) || givesAway(telling, other.telling),
  );
}

function isOfSeveral({ form }: Candidate): boolean {
  return form === "order" || form === "match" || form === "multiple";
}

function sharePassage(one: Candidate, other: Candidate): boolean {
  return one.passages.some((left) =>
    other.passages.some(
      (right) => left.source === right.source && left.start < right.end && right.start < left.end,
    ),
  );
}

function ordered<C extends Candidate>(drawn: readonly C[], input: DrawInput): C[] {
  const order = input.shuffle ? shuffled(drawn, `${input.seed}/order`) : [...drawn].sort(byRank);
  const isFirst = (candidate: C) => candidate.itemId === input.firstItemId;
  return [...order.filter(isFirst), ...order.filter((candidate) => !isFirst(candidate))];
}
