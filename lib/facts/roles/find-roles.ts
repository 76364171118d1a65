import type { Language } from "@/lib/domain/fact";
import { gather } from "@/lib/domain/gather";
import type { FoundFact } from "../found-fact";
import type { Scene } from "../scene";
import { rolesAfterNameId } from "./after-name-id";
import { rolesAfterName, rolesBeforeName, rolesInBrackets } from "./apposition";
import { rolesBeforeCopula } from "./inverse";
import { bodiesKnownAs } from "./known-as";
import { rolesOfAppointed } from "./made";
import { rolesOpening } from "./opening";
import { belongingBodies, rolesOfBodies } from "./organisations";
import { leadersBehindUnder, membersOfLists } from "./people-lists";
import { namesRole } from "./role-head";
import { rolesWithSpan } from "./spans";
import { titlesBefore } from "./title-before";
import { titlesBeforeId } from "./titles-before-id";
import { titlesCalledId } from "./titles-called-id";
import { rolesFromVerbs } from "./verb-roles";
import { rolesFromVerbsId } from "./verb-roles-id";

type Pattern = (scene: Scene) => FoundFact[];

const PATTERNS: Record<Language, Pattern[]> = {
  en: [
    titlesBefore,
    rolesAfterName,
    rolesBeforeName,
    rolesInBrackets,
    rolesFromVerbs,
    rolesWithSpan,
    rolesBeforeCopula,
    rolesOfAppointed,
    rolesOpening,
    rolesOfBodies,
    belongingBodies,
    bodiesKnownAs,
    membersOfLists,
    leadersBehindUnder,
  ],
  id: [titlesBeforeId, titlesCalledId, rolesAfterNameId, rolesFromVerbsId],
};

/** Patterns that find nothing where no word for a role stands. */
const OF_ROLES = new Set<Pattern>([
  titlesBefore,
  rolesAfterName,
  rolesBeforeName,
  rolesInBrackets,
  rolesWithSpan,
]);

/** Who holds or held which position, rank, profession or membership, as the document's own voice says. */
export function findRoles(scene: Scene): FoundFact[] {
  const patterns = PATTERNS[scene.lang];
  const named = scene.lang !== "en" || namesRole(scene.tokens);
  return gather(patterns, (pattern) => (named || !OF_ROLES.has(pattern) ? pattern(scene) : []));
}
