import type { Fact, Language } from "@/lib/domain/fact";
import type { Collection } from "../collection";
import type { Frame } from "../draft";
import { whereTitled, whereTold } from "./document-name";

const ACCORDING: Record<Language, string> = { en: "According to", id: "Menurut" };
const IN: Record<Language, string> = { en: "In", id: "Dalam" };

function after(opening: string, question: string): string {
  const inner = question.replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) => letter.toLowerCase());
  return `${opening}, ${inner}`;
}

/** A question put as somebody's word: "According to Reuters, when …?" Without a frame as it is. */
export function framed(question: string, lang: Language, frame: Frame | null): string {
  return frame === null ? question : after(`${ACCORDING[lang]} ${frame.name}`, question);
}

/** A question that ends in a quotation cannot take more words behind it. */
function endsOpen(question: string): boolean {
  return !/[“”]/.test(question) && question.endsWith("?") && question.length <= 130;
}

/**
 * "Who was the mayor of Oslo, according to The Herald (6 May 2014)?": where nothing beyond the
 * documents decides what is right, the question says which of them does; with its title where the
 * question does not say by itself what it is about.
 */
export function asTold(
  question: string,
  fact: Fact,
  collection: Collection,
  titled = false,
): string {
  const where = titled
    ? whereTitled(fact, fact.subject, collection)
    : whereTold([fact], collection, question);
  if (question.endsWith("…")) return `${ACCORDING[fact.lang]} ${where}, ${question}`;
  if (!endsOpen(question)) return after(`${ACCORDING[fact.lang]} ${where}`, question);
  return `${question.slice(0, -1)}, ${ACCORDING[fact.lang].toLowerCase()} ${where}?`;
}

/** "In “Talks on the budget” (The Herald, 6 May 2014), who said, “…”?": words need their occasion. */
export function onOccasion(
  question: string,
  fact: Fact,
  key: string,
  collection: Collection,
): string {
  const where = whereTitled(fact, key, collection);
  // "Dalam detikcom" is in nothing that one reads
  const told = fact.lang === "id" && !/^(?:dokumen|“)/.test(where) ? `tulisan ${where}` : where;
  return after(`${IN[fact.lang]} ${told}`, question);
}
