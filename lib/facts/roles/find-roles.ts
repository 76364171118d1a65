import type { Language } from "@/lib/domain/fact";
import type { FoundFact } from "../found-fact";
import type { Scene } from "../scene";
import { rolesAfterName, rolesBeforeName, rolesInBrackets } from "./apposition";
import { rolesAfterNameId, rolesFromVerbsId, titlesBeforeId } from "./indonesian";
import { belongingBodies, rolesOfBodies } from "./organisations";
import { leadersBehindUnder, membersOfLists } from "./people-lists";
import { rolesWithSpan } from "./spans";
import { titlesBefore } from "./title-before";
import { rolesFromVerbs } from "./verb-roles";

const PATTERNS: Record<Language, ((scene: Scene) => FoundFact[])[]> = {
  en: [
    titlesBefore,
    rolesAfterName,
    rolesBeforeName,
    rolesInBrackets,
    rolesFromVerbs,
    rolesWithSpan,
    rolesOfBodies,
    belongingBodies,
    membersOfLists,
    leadersBehindUnder,
  ],
  id: [titlesBeforeId, rolesAfterNameId, rolesFromVerbsId],
};

/** Who holds or held which position, rank, profession or membership, as the document's own voice says. */
export function findRoles(scene: Scene): FoundFact[] {
  return PATTERNS[scene.lang].flatMap((pattern) => pattern(scene));
}
