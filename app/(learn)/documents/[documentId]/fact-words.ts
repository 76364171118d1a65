import type { DocumentFactView } from "@/lib/data/documents";
import { dateInWords } from "@/lib/domain/date-words";

/** A fact in one line, in the document's own words. */
export function factSentence({ kind, subject, predicate, object }: DocumentFactView): string {
  if (kind === "date") return `${subject}: ${object}`;
  return [subject, predicate, object].join(" ");
}

/** When, in words; the value itself where there are none for it. */
export function factTime({ time, lang }: Pick<DocumentFactView, "time" | "lang">): string | null {
  return time && (dateInWords(time, lang) ?? time);
}
