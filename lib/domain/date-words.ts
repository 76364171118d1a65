import type { Language } from "./fact";
import { MONTH_NAMES } from "./month-names";

const SEASONS: Record<Language, Record<string, string>> = {
  en: { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" },
  id: { 21: "musim semi", 22: "musim panas", 23: "musim gugur", 24: "musim dingin" },
};

const ABOUT: Record<Language, string> = { en: "about", id: "sekitar" };

function plainWords(value: string, lang: Language): string | null {
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) return lang === "en" ? `the ${decade[1]}0s` : `${decade[1]}0-an`;
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  if (!parts?.[1]) return null;
  const year = String(Number(parts[1]));
  if (parts[2] === undefined) return year;
  const season = SEASONS[lang][parts[2]];
  if (season !== undefined) return `${season} ${year}`;
  const month = MONTH_NAMES[lang][Number(parts[2]) - 1];
  if (month === undefined) return null;
  return parts[3] === undefined ? `${month} ${year}` : `${Number(parts[3])} ${month} ${year}`;
}

/**
 * An EDTF value as a reader writes it: "3 January 2020", "2014–2015", "the 1980s", "about 1875",
 * "3 Januari 2020". Null for values with an open end, a time of day or no year.
 */
export function dateInWords(value: string, lang: Language): string | null {
  if (/[~?%]/.test(value)) {
    const plain = dateInWords(value.replace(/[~?%]/g, ""), lang);
    return plain === null ? null : `${ABOUT[lang]} ${plain}`;
  }
  if (!value.includes("/")) return plainWords(value, lang);
  const [from, to] = value.split("/").map((part) => plainWords(part, lang));
  if (!from || !to) return null;
  return /^\d{4}\/\d{4}$/.test(value) ? `${from}–${to}` : `${from} – ${to}`;
}
