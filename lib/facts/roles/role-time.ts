import { monthNumber } from "@/lib/domain/month-names";
import type { Token } from "@/lib/text/document";
import { joinerAt } from "../dates/joiner";

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
  if (!first) return null;
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
  if (/^(?:and|,)$/.test(next) && yearAt(tokens, first.to + 1)) return null;
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
  const first = dateAt(tokens, at);
  if (!first || !/^[–-]$/.test(tokens[first.to]?.text ?? "")) return null;
  const last = dateAt(tokens, first.to + 1);
  return last ? interval(first.value, last.value) : null;
}

function interval(first: string, last: string): string | null {
  return first.slice(0, 4) <= last.slice(0, 4) ? `${first}/${last}` : null;
}

/** "3 January 2020", "January 3, 2020", "January 2020", "2020" (with "the year" or "tahun" before). */
export function dateAt(tokens: Token[], from: number): TimeAt | null {
  let at = from;
  while (/^(?:the|year|tahun)$/.test(tokens[at]?.text ?? "")) at++;
  const day = dayOf(tokens[at]);
  const month = monthNumber(tokens[day ? at + 1 : at]?.text ?? "");
  if (day && month) return withYear(tokens, at + 2, month, day);
  if (!month) return yearAt(tokens, at);
  const later = dayOf(tokens[at + 1]);
  if (later && tokens[at + 2]?.text === ",") return withYear(tokens, at + 3, month, later);
  return withYear(tokens, at + 1, month, null);
}

function dayOf(token: Token | undefined): number | null {
  const day = token?.kind === "number" && /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function withYear(tokens: Token[], at: number, month: number, day: number | null): TimeAt | null {
  const year = yearAt(tokens, at);
  if (!year) return null;
  const parts = [year.value, two(month), ...(day ? [two(day)] : [])];
  return { value: parts.join("-"), to: year.to };
}

function yearAt(tokens: Token[], at: number): TimeAt | null {
  const token = tokens[at];
  const isYear = token?.kind === "number" && /^1\d{3}$|^20\d{2}$/.test(token.text);
  // "2003–04", "2004/05": a season that is no year
  const short =
    /^[–/-]$/.test(tokens[at + 1]?.text ?? "") && /^\d{1,2}$/.test(tokens[at + 2]?.text ?? "");
  return isYear && !short ? { value: token.text, to: at + 1 } : null;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
