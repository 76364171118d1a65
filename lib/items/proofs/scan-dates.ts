import { MONTH_NAMES, monthNumber } from "@/lib/domain/month-names";

/** A date as it stands in a text: offsets into it, and its EDTF value (XXXX where no year is said). */
export type DateMention = { start: number; end: number; value: string };

const MONTH = `(?:${[...MONTH_NAMES.en, ...MONTH_NAMES.id, "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept?", "Oct", "Okt", "Nov", "Dec", "Des"].join("|")})\\.?`;
const YEAR = "(?:1\\d{3}|20\\d{2})";
const EDGE = "(?![\\p{L}\\p{N}])";
const DAY = "(?:[12]\\d|3[01]|0?[1-9])";
const SEASON =
  "(?:spring|summer|autumn|fall|winter|musim semi|musim panas|musim gugur|musim dingin)";
const TO = "(?:\\s*[–—/-]\\s*|\\s+(?:to|until|till|and|sampai|hingga|dan)\\s+)";

const SEASON_CODES: [RegExp, number][] = [
  [/spring|semi/i, 21],
  [/summer|panas/i, 22],
  [/autumn|fall|gugur/i, 23],
  [/winter|dingin/i, 24],
];

const two = (digits: string | number): string => String(Number(digits)).padStart(2, "0");

type Shape = {
  pattern: RegExp;
  value: (groups: Record<string, string | undefined>) => string;
  /** What a text with a date of this shape holds in any case; quick to look for. */
  holds: RegExp;
};

function shape(source: string, value: Shape["value"], holds: RegExp): Shape {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}${EDGE}`, "giu"), value, holds };
}

const MONTH_IN = new RegExp(MONTH, "i");
const SEASON_IN = new RegExp(SEASON, "i");
const YEAR_IN = new RegExp(YEAR);

const month = (name: string | undefined): string =>
  two(monthNumber((name ?? "").replace(".", "")) ?? 0);
const year = (digits: string | undefined): string => digits ?? "XXXX";

/** The shapes of a date, those that say more first: what one has taken is not read by the next. */
const SHAPES: Shape[] = [
  shape("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})", ({ y, m, d }) => `${y}-${m}-${d}`, /\d-\d/),
  shape(
    `(?<d>${DAY})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR}))?`,
    ({ d, m, y }) => `${year(y)}-${month(m)}-${two(d ?? 0)}`,
    MONTH_IN,
  ),
  shape(
    `(?<m>${MONTH})\\s+(?<d>${DAY})(?:st|nd|rd|th)?(?:,?\\s+(?<y>${YEAR}))?`,
    ({ d, m, y }) => `${year(y)}-${month(m)}-${two(d ?? 0)}`,
    MONTH_IN,
  ),
  shape(`(?<m>${MONTH})\\s+(?:of\\s+)?(?<y>${YEAR})`, ({ m, y }) => `${y}-${month(m)}`, MONTH_IN),
  shape(
    `(?<s>${SEASON})\\s+(?:of\\s+|tahun\\s+)?(?<y>${YEAR})`,
    ({ s, y }) => {
      const code = SEASON_CODES.find(([pattern]) => pattern.test(s ?? ""))?.[1];
      return `${y}-${code}`;
    },
    SEASON_IN,
  ),
  shape(
    `(?:(?<between>from|between|dari|sejak|antara)\\s+(?:tahun\\s+)?)?(?<a>${YEAR})${TO}(?:tahun\\s+)?(?<b>${YEAR}|\\d{2}(?=\\D|$))`,
    ({ a, b }) => `${a}/${b?.length === 2 ? `${a?.slice(0, 2)}${b}` : b}`,
    YEAR_IN,
  ),
  shape(`(?<c>\\d{3})0(?:['’]?s|-an)`, ({ c }) => `${c}X`, /\d0(?:['’]?s|-an)/i),
  shape(`(?:since|from|sejak|mulai)\\s+(?:tahun\\s+)?(?<y>${YEAR})`, ({ y }) => `${y}/..`, YEAR_IN),
  shape(
    `(?:until|till|by|hingga|sampai)\\s+(?:tahun\\s+)?(?<y>${YEAR})`,
    ({ y }) => `../${y}`,
    YEAR_IN,
  ),
  shape(
    `(?:(?<about>circa|c\\.|ca\\.|around|about|sekitar)\\s+)?(?:tahun\\s+)?(?<y>${YEAR})`,
    ({ y, about }) => (about === undefined ? String(y) : `${y}~`),
    YEAR_IN,
  ),
];

/** Every date in a text, in order; not overlapping. */
export function scanDates(text: string): DateMention[] {
  if (!/\d/.test(text)) return [];
  let rest = text;
  const mentions: DateMention[] = [];
  for (const { pattern, value, holds } of SHAPES) {
    if (!holds.test(rest)) continue;
    for (const match of rest.matchAll(pattern)) {
      const start = match.index;
      mentions.push({ start, end: start + match[0].length, value: value(match.groups ?? {}) });
    }
    for (const { start, end } of mentions) {
      rest = rest.slice(0, start) + "#".repeat(end - start) + rest.slice(end);
    }
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}
