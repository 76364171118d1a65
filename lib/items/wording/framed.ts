import type { Language } from "@/lib/domain/fact";
import type { Frame } from "../draft";

/** A question put as somebody's word: "According to Reuters, when …?" Without a frame as it is. */
export function framed(question: string, lang: Language, frame: Frame | null): string {
  if (frame === null) return question;
  const inner = question.replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) => letter.toLowerCase());
  return lang === "en" ? `According to ${frame.name}, ${inner}` : `Menurut ${frame.name}, ${inner}`;
}
