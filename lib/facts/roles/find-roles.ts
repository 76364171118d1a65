import type { Language } from "@/lib/domain/fact";
import type { Document } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import type { DocumentNames } from "../names/names-of";
import { type Scene, scenesOf } from "../scene";
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
export function findRoles(document: Document, names: DocumentNames): FoundFact[] {
  return scenesOf(document, names).flatMap((scene) =>
    PATTERNS[scene.lang].flatMap((pattern) => pattern(scene)),
  );
}
