import { monthNumber } from "@/lib/domain/month-names";
import type { Token } from "@/lib/text/document";
import { type DateReading, dateReading } from "./date-reading";
import { AFTER_YEAR, BEFORE_CHRIST, COUNTED } from "./words";

/** "the 1980s", "1990-an". */
export function decade(tokens: Token[], at: number): DateReading | null {
  const digits = /^(?:mid-)?(1[0-9]\d|20\d)0(?:['’]?s|-an)$/.exec(lower(tokens, at))?.[1];
  return digits && !isOwner(tokens, at) ? dateReading(at + 1, `${digits}X`, "decade", true) : null;
}

/** "1960's industrial effort": the decade owns what follows. */
function isOwner(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  const word = next?.text ?? "";
  return (
    /['’]s$/.test(tokens[at]?.text ?? "") &&
    next?.kind === "word" &&
    /^\p{Ll}/u.test(word) &&
    !AFTER_YEAR.has(word)
  );
}

/** A year, and the token behind it. */
export type YearBehind = { value: string; to: number };

/**
 * "31 BC", "AD 79", "79 CE", and behind a month "August 686": years that are told only by their era or
 * their place. Before Christ EDTF counts from zero: 31 BC is -0030.
 */
export function yearOfEra(tokens: Token[], at: number, month = false): YearBehind | null {
  const digits = (token: Token | undefined) =>
    token?.kind === "number" && /^[1-9]\d{0,3}$/.test(token.text) ? token.text : null;
  if (/^AD$|^A\.D\.$/.test(tokens[at]?.text ?? "")) {
    const year = digits(tokens[at + 1]);
    return year === null ? null : { value: year.padStart(4, "0"), to: at + 2 };
  }
  const year = digits(tokens[at]);
  const next = tokens[at + 1];
  if (year === null) return null;
  if (BEFORE_CHRIST.has(next?.lower ?? "")) {
    const before = String(Number(year) - 1).padStart(4, "0");
    return { value: year === "1" ? before : `-${before}`, to: at + 2 };
  }
  if (/^(?:AD|CE|A\.D\.|C\.E\.)$/.test(next?.text ?? ""))
    return { value: year.padStart(4, "0"), to: at + 2 };
  const told = month && year.length === 3 && (next?.kind !== "word" || AFTER_YEAR.has(next.text));
  return told ? { value: `0${year}`, to: at + 1 } : null;
}

/** "2012", "2014–2015", "2014–15". */
export function years(tokens: Token[], at: number, led: boolean): DateReading | null {
  const era = yearOfEra(tokens, at);
  if (era) return dateReading(era.to, era.value, "year", true);
  const first = tokens[at];
  if (!isYearToken(first) || !(led || isYear(tokens, at))) return null;
  const dash = tokens[at + 1];
  const second = tokens[at + 2];
  if (
    dash &&
    second &&
    /^[–/-]$/.test(dash.text) &&
    first?.end === dash.start &&
    dash.end === second.start
  ) {
    const end = second.text.length === 2 ? `${first.text.slice(0, 2)}${second.text}` : second.text;
    if (!/^\d{4}$/.test(end) || end <= first.text || !isYearToken({ ...second, text: end }))
      return null;
    return dateReading(at + 3, `${first.text}/${end}`, "interval", true);
  }
  // "1980 / 1981": one of two
  if (dash?.text === "/" && second?.kind === "number") return null;
  // "1890 – 91": half a range, which is not that year
  const half = dash && /^[–/-]$/.test(dash.text) && second?.kind === "number";
  if (half && second.text.length <= 2 && monthNumber(tokens[at + 3]?.text ?? "") === null)
    return null;
  return dateReading(at + 1, first?.text ?? "", "year", true);
}

/** What stands before a bare year, and what may not stand behind it. */
function isYear(tokens: Token[], at: number): boolean {
  const before = lower(tokens, at - 1);
  const dashed = /^[–/-]$/.test(tokens[at + 1]?.text ?? "");
  const next = dashed ? tokens[at + 3] : tokens[at + 1];
  if (
    !/^(?:in|since|by|until|till|from|during|before|after|between|and|year|to|through|till|until|late|early|mid|–|—|-|of|tahun|pada|di|sejak|hingga|sampai|dari|antara|\()$/.test(
      before,
    )
  )
    return false;
  // "(1932 – March 4, 2016)"
  if (dashed && before === "(" && monthNumber(tokens[at + 2]?.text ?? "") !== null) return true;
  if (dashed && before === "(" && monthNumber(next?.text ?? "") !== null) return true;
  if (!next || next.kind === "mark")
    return next?.text !== "%" && next?.text !== "°" && next?.text !== "/";
  if (/^(?:tahun|year)$/.test(before)) return true;
  const word = next.lower;
  if (at > 2 && namesContest(tokens, at + 1)) return false;
  if (next.kind === "number" || COUNTED.has(word)) return false;
  if (AFTER_YEAR.has(word) || /^\p{Lu}/u.test(next.text) || monthNumber(word) !== null) return true;
  // "In 2003 scientists discovered": at the head of a sentence a year is a year
  return /^(?:in|pada|tahun|by|since)$/.test(before) && at <= 2;
}

/** "won a medal in 2002 FINA World Championships": the year is part of the name. */
function namesContest(tokens: Token[], from: number): boolean {
  for (let at = from; /^[\p{Lu}\d]/u.test(tokens[at]?.text ?? "") && at < from + 6; at++)
    if (CONTEST.test(tokens[at]?.text ?? "")) return true;
  return false;
}

const CONTEST =
  /^(?:Championships?|Cup|Olympics?|Games|Open|Festival|Awards?|Tour|Prix|League|Draft|Elections?|Summit|Convention|Conference|Trophy|Series|Marathon|Olimpiade|Piala|Liga)$/;

/** Digits that can be a year from 1000 to 2099. */
export function isYearToken(token: Token | undefined): boolean {
  return (
    token?.kind === "number" && /^(?:1[0-9]|20)\d{2}$/.test(token.text) && token.text <= "2099"
  );
}

function lower(tokens: Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}
