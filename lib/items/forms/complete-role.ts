import { containsWords } from "@/lib/domain/folding";
import type { Draft, Workbench } from "../draft";
import { acceptedNames, isFullName, isPerson } from "../people";
import { rolesOf } from "../role-holders";
import { whereTold } from "../wording/document-name";
import { GAP } from "../wording/gap";
import { timeOfRole } from "../wording/role-time";
import { shownRoleOf } from "../wording/shown-role";
import { headOfRole, isTaught } from "../wording/taught-roles";
import { isPlaced } from "../wording/titles";
import { roleDraft } from "./role-draft";

/** A role that ends in the name of its body or place: "commander of the Quds Force". */
const OF_BODY =
  /^(?<office>\p{Ll}[\p{Ll} -]+ (?:of|for|at|to|dari|di) (?:the )?)(?<body>\p{Lu}[\p{L}’'-]+(?: (?:of|the|for|and|\p{Lu}[\p{L}’'-]+))*)$/u;

const COMMON_NOUN =
  /^(?:Post|Times|Journal|Herald|Guardian|Council|Company|Force|Forces|Corps|Army|Navy|Party|Board|Bank|Court|Union|University|College|Club|League|Senate|House|Institute|Church|State|City|Partai|Dewan|Universitas)$/;

/** "Complete: Mohsen Rezaei was commander of the ____." */
export function askToCompleteRole(bench: Workbench): Draft[] {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "role" || frame !== null || !isFullName(fact.subject)) return [];
  const phrase = isPerson(fact.subject, collection) ? shownRoleOf(fact, collection) : null;
  const { office, body } = OF_BODY.exec(phrase?.words ?? "")?.groups ?? {};
  if (!phrase?.copular || !office || !body || !isTaught(phrase)) return [];
  // "was a former leader of ____" is no sentence that anybody writes
  if (/\bformer\b|\bmantan\b|\bsecretary of $/.test(office)) return [];
  // a body by the last word of its name is too little to be filled in: "the Post", "the Council"
  if (!isPlaced(phrase.words) || COMMON_NOUN.test(body)) return [];
  const head = headOfRole(phrase.words);
  const elsewhere = rolesOf(fact.subject, collection).some((other) => {
    const words = shownRoleOf(other, collection)?.words ?? "";
    return headOfRole(words) === head && !containsWords(words, body);
  });
  if (elsewhere) return [];
  const time = timeOfRole(fact.time, fact.lang);
  const when = time === "" ? "" : ` ${time}`;
  const where = whereTold([fact], collection);
  const stem =
    fact.lang === "id"
      ? `Lengkapi: Menurut ${where}, ${fact.subject} adalah ${office}${GAP}${when}.`
      : `Complete: According to ${where}, ${fact.subject} was ${phrase.article}${office}${GAP}${when}.`;
  return [
    roleDraft(bench, "complete-role", "cloze", {
      stem,
      key: body,
      accept: acceptedNames(body, collection),
      distractors: [],
      card: true,
    }),
  ];
}
