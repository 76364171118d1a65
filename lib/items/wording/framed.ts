import type { Language } from "@/lib/domain/fact";
import type { Frame } from "../draft";

const ACCORDING: Record<Language, string> = { en: "According to", id: "Menurut" };
const IN: Record<Language, string> = { en: "In", id: "Dalam" };
/** Where the collection as a whole, and nothing beyond it, decides what is right. */
const THESE: Record<Language, string> = { en: "these documents", id: "dokumen-dokumen ini" };

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

/** "Who was the mayor of Oslo, according to these documents?"; in front where a quotation ends the question. */
function asTheseSay(question: string, lang: Language): string {
  if (!endsOpen(question)) return after(`${IN[lang]} ${THESE[lang]}`, question);
  return `${question.slice(0, -1)}, ${ACCORDING[lang].toLowerCase()} ${THESE[lang]}?`;
}

/** The same, but without a frame as the word of these documents, where the question needs it. */
export function within(
  question: string,
  lang: Language,
  frame: Frame | null,
  needed = true,
): string {
  return frame === null && needed ? asTheseSay(question, lang) : framed(question, lang, frame);
}
