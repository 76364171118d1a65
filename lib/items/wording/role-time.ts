import { spanOf } from "@/lib/domain/date-span";
import { dateInWords } from "@/lib/domain/date-words";
import type { Fact, Language } from "@/lib/domain/fact";

/** "from 1997 until 2007", "in 2011", "pada tahun 2011": the time of a role; "" for none. */
export function timeOfRole(time: string | null, lang: Language): string {
  const span = time === null ? null : spanOf(time);
  if (time === null || span === null) return "";
  const years = /^(\d{4})\/(\d{4})$/.exec(time);
  if (years) {
    return lang === "en"
      ? `from ${years[1]} until ${years[2]}`
      : `dari tahun ${years[1]} sampai ${years[2]}`;
  }
  const since = /^(\d{4})\/\.\.$/.exec(time);
  if (since) return lang === "en" ? `from ${since[1]} on` : `sejak tahun ${since[1]}`;
  const words = dateInWords(time, lang);
  if (words === null || /[/~?%]/.test(time)) return "";
  if (span.grain === "day") return lang === "en" ? `on ${words}` : `pada ${words}`;
  return lang === "en"
    ? `in ${words}`
    : span.grain === "year"
      ? `pada tahun ${words}`
      : `pada ${words}`;
}

const BECAME = /^(?:became|was (?:named|appointed|elected|made|chosen)(?: as)?)$/;

/** Whether the fact tells how the role began rather than how long it lasted. */
export function isTakenUp({ predicate }: Fact): boolean {
  return BECAME.test(predicate);
}
