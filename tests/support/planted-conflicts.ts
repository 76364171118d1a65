import { castOf, type Maker, seededRandom } from "./planted-cast";
import { CONFLICTS } from "./planted-contradictions";
import { DATES_ALIKE } from "./planted-look-alikes";
import { RETOLD } from "./planted-retold";
import { ROLES_ALIKE } from "./planted-roles";
import { UPDATES } from "./planted-updates";

const CONTRADICTIONS = [...CONFLICTS, ...RETOLD];
const LOOK_ALIKES = [...DATES_ALIKE, ...ROLES_ALIKE, ...UPDATES];

/** Two documents, and whether they contradict each other in what they say. */
export type Plant = { what: string; conflict: boolean; texts: [string, string] };

/** So many contradictions, and as many pairs that only look like one. */
export function plantConflicts(seed: number, each: number): Plant[] {
  const random = seededRandom(seed);
  const make = (makers: Maker[], conflict: boolean) =>
    Array.from({ length: each }, (_, index): Plant => {
      const [what, plant] = makers[index % makers.length] ?? ["", () => ["", ""]];
      return { what, conflict, texts: plant(castOf(random)) };
    });
  return [...make(CONTRADICTIONS, true), ...make(LOOK_ALIKES, false)];
}

/** How many kinds of either there are: so many of each hold one of every kind. */
export const KINDS = Math.max(CONTRADICTIONS.length, LOOK_ALIKES.length);
