import { CARDS_AHEAD } from "@/app/_offline/cache-names";
import type { CardView } from "@/lib/data/card-views";
import { DEFAULT_GOAL } from "@/lib/domain/card-goal";
import type { DaysAhead } from "@/lib/domain/days-ahead";
import { DEFAULT_WEIGHTS } from "@/lib/domain/scheduling";
import { reviveDates } from "./revive-dates";

/** The cards of the days to come that this device keeps, or the server gives; null where there are none. */
export async function readKeptCards(): Promise<DaysAhead<CardView> | null> {
  try {
    const response = await fetch(CARDS_AHEAD);
    return response.ok ? upToDate(JSON.parse(await response.text(), reviveDates)) : null;
  } catch {
    return null;
  }
}

/** A copy may have been made by an older version, which kept neither goals nor weights. */
function upToDate(kept: DaysAhead<CardView>): DaysAhead<CardView> {
  const cards = kept.cards.map((card) => ({ ...card, goal: card.goal ?? DEFAULT_GOAL }));
  return { ...kept, weights: kept.weights ?? DEFAULT_WEIGHTS, cards };
}
