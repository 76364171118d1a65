import { monthNumber } from "@/lib/domain/month-names";
import type { Token } from "@/lib/text/document";
import { joinerAt } from "../dates/joiner";
import { ledDateAt } from "../dates/read-date";
import { isYearToken } from "../dates/read-year";

/** A value of EDTF and the token after it. */
type TimeAt = { value: string; to: number };

/**
 * The time for which a role held, as EDTF, when the words from a token on say it: "from 1998 to
 * 2005", "in May 2011", "since 1990". Null when they do not.
 */
export function roleTimeAt(tokens: Token[], at: number, begins: boolean): string | null {
  const word = tokens[at]?.lower ?? "";
  // "he became professor, in 1957 he was": a date behind a comma opens another clause
  if (word === "," && /^(?:in|on|by|pada)$/.test(tokens[at + 1]?.text ?? "")) return null;
  if (word === "(" && !endsBracket(tokens, at + 1)) return null;
  if (word === "," || word === "(") return roleTimeAt(tokens, at + 1, begins);
  if (tokens[at]?.kind === "number") return rangeAt(tokens, at);
  const first = dateAt(tokens, at + 1);
  if (!first) return rangeAt(tokens, at + 1);
  if (word === "since" || word === "sejak") return `${first.value}/..`;
  if (word === "until" || word === "till" || word === "hingga" || word === "sampai")
    return `../${first.value}`;
  if (word === "by") return `../${first.value}`;
  if (word === "from" || word === "between" || word === "dari") {
    const joiner = joinerAt(tokens, first.to);
    const joins = JOINERS.test(tokens[joiner]?.text ?? "");
    const last = joins ? (dateAt(tokens, joiner + 1) ?? endedIn(tokens, joiner + 1)) : null;
    if (last) return interval(first.value, last.value);
    return word === "between" ? null : `${first.value}/..`;
  }
  // "in 1997 and 1998", "in 1960, 1963 and 1967"
  const next = tokens[first.to]?.text ?? "";
  if (/^(?:and|,)$/.test(next) && isYearToken(tokens[first.to + 1])) return null;
  if (/^[–-]$/.test(next)) return rangeAt(tokens, at + 1);
  if (word === "in" || word === "on" || word === "pada")
    return begins ? `${first.value}/..` : first.value;
  return null;
}

const JOINERS = /^(?:to|until|till|through|and|–|-|hingga|sampai)$/;

/** "(since 2008 called Kestrel Radio)": what else is told there has the time, not the role. */
function endsBracket(tokens: Token[], from: number): boolean {
  const end = tokens.findIndex(({ text }, at) => at >= from && text === ")");
  return (
    end < 0 || !tokens.slice(from, end).some(({ kind, text }) => kind === "word" && isTold(text))
  );
}

/** A word that is no part of a time. */
function isTold(text: string): boolean {
  return (
    !/^(?:in|since|from|to|until|till|through|between|and|by|on|the|year|up|present|now|c|circa|about|around|sejak|dari|hingga|sampai|pada|tahun|sekarang)$/i.test(
      text,
    ) && !monthNumber(text)
  );
}

/** "his death in 2020": the year that ends a term through what ended it. */
function endedIn(tokens: Token[], from: number): TimeAt | null {
  if (!/^(?:his|her)$/.test(tokens[from]?.text ?? "")) return null;
  for (let at = from + 1; at < from + 10; at++) {
    if (/^[,.;]$/.test(tokens[at]?.text ?? "")) return null;
    if (/^(?:in|on)$/.test(tokens[at]?.text ?? "")) return dateAt(tokens, at + 1);
  }
  return null;
}

/** "1998–2005" */
function rangeAt(tokens: Token[], at: number): string | null {
  const years = ledDateAt(tokens, at);
  // "2003–04": a season rather than a term
  if (years?.grain === "interval")
    return /^\d{4}$/.test(tokens[at + 2]?.text ?? "") ? years.value : null;
  const first = dateAt(tokens, at);
  if (!first || !/^[–-]$/.test(tokens[first.to]?.text ?? "")) return null;
  const last = dateAt(tokens, first.to + 1);
  return last ? interval(first.value, last.value) : null;
}

function interval(first: string, last: string): string | null {
  return first.slice(0, 4) <= last.slice(0, 4) ? `${first}/${last}` : null;
}

/** One day, month or year (with "the year" or "tahun" before). */
export function dateAt(tokens: Token[], from: number): TimeAt | null {
  let at = from;
  while (/^(?:the|year|tahun)$/.test(tokens[at]?.text ?? "")) at++;
  const date = ledDateAt(tokens, at);
  return date?.explicit && /^(?:day|month|year)$/.test(date.grain) ? date : null;
}
