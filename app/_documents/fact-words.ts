import type { DocumentFactView } from "@/lib/data/documents";
import { dateInWords } from "@/lib/domain/date-words";

/** A fact in one line, in the document's own words; a date stands in front of what happened then. */
export function factSentence(
  fact: Pick<DocumentFactView, "kind" | "subject" | "predicate" | "object" | "time" | "lang">,
): string {
  const { kind, subject, predicate, object } = fact;
  if (/^(according to|menurut)$/i.test(predicate)) return `${predicate} ${subject}: ${object}`;
  const sentence = [subject, predicate, object].filter(Boolean).join(" ");
  const time = kind === "date" ? factTime(fact) : null;
  return time ? `${time}: ${sentence}` : sentence;
}

/** When, in words; the value itself where there are none for it. */
export function factTime({ time, lang }: Pick<DocumentFactView, "time" | "lang">): string | null {
  return time && (dateInWords(time, lang) ?? time);
}
