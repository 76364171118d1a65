import { type Language, PARKED_FROM } from "@/lib/domain/fact";
import { findDates } from "@/lib/facts/dates/find-dates";
import type { FoundFact } from "@/lib/facts/found-fact";
import { namesOf } from "@/lib/facts/names/names-of";
import { precisionOf } from "@/lib/facts/precision";
import { findReactions } from "@/lib/facts/reactions/find-reactions";
import { findRoles } from "@/lib/facts/roles/find-roles";
import { isProse, type Scene, scenesOf } from "@/lib/facts/scene";
import type { Document } from "@/lib/text/document";
import { readDocument } from "@/lib/text/read-document";

/** The roles of a text, each as "subject | verb | object". */
export function rolesOf(text: string, lang: Language = "en"): string[] {
  return rolesIn(text, lang).map(({ subject, predicate, object }) =>
    [subject, predicate, object].join(" | "),
  );
}

export function rolesIn(text: string, lang: Language = "en"): FoundFact[] {
  return prose(text, lang).flatMap(findRoles).filter(isKept);
}

/** The reactions of a text, each as "subject | verb | object". */
export function reactionsOf(text: string, lang: Language = "en"): string[] {
  return reactionsIn(text, lang).map(({ subject, predicate, object }) =>
    [subject, predicate, object].join(" | "),
  );
}

export function reactionsIn(text: string, lang: Language = "en"): FoundFact[] {
  return prose(text, lang).flatMap(findReactions).filter(isKept);
}

export function datesIn(document: Document): FoundFact[] {
  return [...scenesOf(document, namesOf(document))].flatMap(findDates);
}

function prose(text: string, lang: Language): Scene[] {
  const document = readDocument("text.txt", text, { lang });
  return [...scenesOf(document, namesOf(document))].filter(isProse);
}

/** What would at least be parked: classes below are dropped by the extraction. */
function isKept({ patternClass }: FoundFact): boolean {
  return precisionOf(patternClass) >= PARKED_FROM;
}
