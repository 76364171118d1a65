import { type Language, PARKED_FROM } from "@/lib/domain/fact";
import type { FoundFact } from "@/lib/facts/found-fact";
import { namesOf } from "@/lib/facts/names/names-of";
import { precisionOf } from "@/lib/facts/precision";
import { findReactions } from "@/lib/facts/reactions/find-reactions";
import { findRoles } from "@/lib/facts/roles/find-roles";
import { readDocument } from "@/lib/text/read-document";

/** The roles of a text, each as "subject | verb | object". */
export function rolesOf(text: string, lang: Language = "en"): string[] {
  return rolesIn(text, lang).map(({ subject, predicate, object }) =>
    [subject, predicate, object].join(" | "),
  );
}

export function rolesIn(text: string, lang: Language = "en"): FoundFact[] {
  const document = readDocument("text.txt", text, { lang });
  return findRoles(document, namesOf(document)).filter(isKept);
}

/** The reactions of a text, each as "subject | verb | object". */
export function reactionsOf(text: string, lang: Language = "en"): string[] {
  return reactionsIn(text, lang).map(({ subject, predicate, object }) =>
    [subject, predicate, object].join(" | "),
  );
}

export function reactionsIn(text: string, lang: Language = "en"): FoundFact[] {
  const document = readDocument("text.txt", text, { lang });
  return findReactions(document, namesOf(document)).filter(isKept);
}

/** What would at least be parked: classes below are dropped by the extraction. */
function isKept({ patternClass }: FoundFact): boolean {
  return precisionOf(patternClass) >= PARKED_FROM;
}
