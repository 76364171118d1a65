import type { Language } from "@/lib/domain/fact";
import type { Frame } from "../draft";

const ACCORDING: Record<Language, string> = { en: "According to", id: "Menurut" };
/** Where the collection as a whole, and nothing beyond it, decides what is right. */
const THESE: Record<Language, string> = { en: "these documents", id: "dokumen-dokumen ini" };

function after(name: string, question: string, lang: Language): string {
  const inner = question.replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) => letter.toLowerCase());
  return `${ACCORDING[lang]} ${name}, ${inner}`;
}

/** A question put as somebody's word: "According to Reuters, when …?" Without a frame as it is. */
export function framed(question: string, lang: Language, frame: Frame | null): string {
  return frame === null ? question : after(frame.name, question, lang);
}

/** The same, but without a frame as the word of these documents, where the question needs it. */
export function within(
  question: string,
  lang: Language,
  frame: Frame | null,
  needed = true,
): string {
  return frame === null && needed
    ? after(THESE[lang], question, lang)
    : framed(question, lang, frame);
}
