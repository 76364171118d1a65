import { type Fact, isPublished } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { pairOf } from "@/lib/domain/item-view";
import { share } from "../certificates/events";
import { certifyRole } from "../certificates/said-of-another";
import type { Collection } from "../collection";
import type { Draft, Workbench } from "../draft";
import { isFullName, isPerson } from "../people";
import { provesRole } from "../proofs/roles";
import { speaks } from "../role-holders";
import { whereTold } from "../wording/document-name";
import { explanationOf } from "../wording/explanation";
import type { RolePhrase } from "../wording/role-phrase";
import { shownRoleOf } from "../wording/shown-role";
import { isTaught, tellsNews } from "../wording/taught-roles";
import { groupsApart } from "./groups";

const LONGEST = 1.6;

/** Somebody with a role that the passages prove. */
type Held = { fact: Fact; phrase: RolePhrase };

/** Whether a role's words hold a word of the name: it would show whose it is. */
function showsName({ fact, phrase }: Held): boolean {
  const own = new Set(foldedWords(fact.subject));
  return foldedWords(phrase.words).some((word) => word.length > 3 && own.has(word));
}

function heldIn(lang: Fact["lang"], { collection, hasRoom }: Workbench): Held[] {
  return collection.facts.flatMap((fact): Held[] => {
    if (fact.kind !== "role" || fact.lang !== lang || fact.attributedTo !== null) return [];
    if (fact.modality !== "asserted" || !hasRoom(fact) || !isFullName(fact.subject)) return [];
    const phrase = isPerson(fact.subject, collection) ? shownRoleOf(fact, collection) : null;
    if (!phrase?.copular || !phrase.placed) return [];
    if (!isTaught(phrase) && (!speaks(fact.subject, collection) || tellsNews(phrase))) return [];
    const held = { fact, phrase };
    return !showsName(held) && collection.of(fact, provesRole) ? [held] : [];
  });
}

/** Whether two people may stand in one match: neither can have the other's role, as far as anything says. */
function areApart(one: Held, other: Held, collection: Collection): boolean {
  const [left, right] = [
    collection.stemsOf(one.phrase.words),
    collection.stemsOf(other.phrase.words),
  ];
  const alike = share(left, new Set(right)) >= 0.6 || share(right, new Set(left)) >= 0.6;
  const lengths = [one, other].map(({ phrase }) => phrase.words.length);
  return (
    !alike &&
    Math.max(...lengths) <= Math.min(...lengths) * LONGEST &&
    isPublished(one.fact) === isPublished(other.fact) &&
    certifyRole(one.fact, other.fact, collection) !== null &&
    certifyRole(other.fact, one.fact, collection) !== null
  );
}

/** Groups of people to be matched with their roles, those of one document together. */
function groupsOf(bench: Workbench): Map<Fact | undefined, Held[]> {
  const { fact, collection } = bench;
  return collection.once(`people to match in ${fact.lang}`, () =>
    groupsApart(heldIn(fact.lang, bench), (one, other) => areApart(one, other, collection)),
  );
}

/** "Match each person with their role": three or four of them, none of whom can have another's. */
export function askToMatch(bench: Workbench): Draft[] {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "role" || frame !== null) return [];
  const group = groupsOf(bench).get(fact);
  if (!group) return [];
  const where = whereTold(
    group.map((held) => held.fact),
    collection,
  );
  return [
    {
      fact,
      beside: group.slice(1).map((held) => held.fact),
      form: "match",
      asks: "people-roles",
      stem:
        fact.lang === "id"
          ? `Pasangkan setiap orang dengan jabatan atau perannya, menurut ${where}.`
          : `Match each person with their role, according to ${where}.`,
      key: group.map((held) => pairOf(held.fact.subject, held.phrase.words)),
      accept: [],
      value: null,
      distractors: [],
      explanation: group.map((held) => explanationOf(held.fact, collection)).join(" "),
      card: false,
    },
  ];
}
