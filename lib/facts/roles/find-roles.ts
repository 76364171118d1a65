import type { Document } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import type { DocumentNames } from "../names/names-of";
import { scenesOf } from "../scene";
import { rolesAfterName, rolesBeforeName, rolesInBrackets } from "./apposition";
import { belongingBodies, rolesOfBodies } from "./organisations";
import { leadersBehindUnder, membersOfLists } from "./people-lists";
import { rolesWithSpan } from "./spans";
import { titlesBefore } from "./title-before";
import { rolesFromVerbs } from "./verb-roles";

const ENGLISH = [
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
];

/** Who holds or held which position, rank, profession or membership, as the document's own voice says. */
export function findRoles(document: Document, names: DocumentNames): FoundFact[] {
  return scenesOf(document, names).flatMap((scene) =>
    scene.lang === "en" ? ENGLISH.flatMap((pattern) => pattern(scene)) : [],
  );
}
