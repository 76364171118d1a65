import { gather } from "@/lib/domain/gather";
import type { Sentence, Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import type { DocumentNames } from "../names/names-of";
import { type NameSpan, nameAt, namesIn } from "../names/scan";
import { OFFICE_HEADS_EN } from "../roles/heads-en";
import { personAt } from "../roles/person-name";
import { behindBracket, lower } from "./clause";
import { type TimeExpression, timesIn } from "./expressions";
import { isYearToken } from "./read-year";

/** A birth or death that a bracket behind a name gives. */
export type LifeDate = {
  name: NameSpan;
  what: "birth" | "death";
  value: string;
  /** What the bracket tells: days, days with places or former names, two years, the one of a birth or death, of whom the sentence opens with or of another. */
  told: "days" | "placed" | "years" | "year" | "another's year";
};

/** Nobody's life is shorter or longer than these years, where it is worth a bracket. */
const LIFE = { shortest: 12, longest: 115 };
const NO_LIFE =
  /^(?:reign(?:ed)?|ruled|office|season|seasons|company|band|album|film|series|term|war|president|king|queen|emperor|active|fl|flourished|floruit|served|menjabat|memerintah|bertakhta)$/;

/**
 * Births and deaths in the bracket behind a person's name: "(11 March 1957 – 3 January 2020)",
 * "(born 3 May 1960)", "(lahir 17 Agustus 1945)". A bracket that tells of an office gives none.
 */
export function lifeDates(names: DocumentNames, { tokens }: Sentence): LifeDate[] {
  return gather(namesIn(tokens), (name) => {
    const bracket = behindLetters(tokens, name.to);
    if (tokens[bracket]?.text !== "(" || name.to - name.from < 2) return [];
    if (isPart(tokens, name)) return [];
    const kind = names.resolve(name.text)?.name.kind ?? "unknown";
    if (kind !== "person" && kind !== "unknown") return [];
    const first = inBracket(tokens, name, bracket);
    // "Ann Lee (old spelling: Anne Lee) (3 May 1901 – 8 June 1970)"
    return first.length > 0 ? first : inBracket(tokens, name, behindBracket(tokens, bracket));
  });
}

function inBracket(tokens: Token[], name: NameSpan, at: number): LifeDate[] {
  if (tokens[at]?.text !== "(") return [];
  const end = behindBracket(tokens, at) - 1;
  return end <= at ? [] : datesInBracket(tokens, name, at + 1, end);
}

/** "Ann Lee DBE RA (", "Tom Lee Jr. (": the letters of honours behind a name, and its own stop. */
function behindLetters(tokens: Token[], at: number): number {
  const stop = /^[JS]r$/.test(tokens[at - 1]?.text ?? "") && tokens[at]?.text === ".";
  let to = stop ? at + 1 : at;
  while (HONOUR.test(tokens[to]?.text ?? "")) to++;
  return to;
}

const HONOUR = /^(?:\p{Lu}{2,5}|,)$/u;

/** Letters behind a name, the rest of one with a nickname, a second name of the same: not a whole name. */
function isPart(tokens: Token[], { from, text, title }: NameSpan): boolean {
  if (!/\p{Ll}/u.test(text)) return true;
  const before = tokens[(title?.from ?? from) - 1];
  if (!before) return false;
  if (/^["”’“‘)-]$/.test(before.text) || isCapitalised(before)) return true;
  const opening = /^["“]$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  return (
    before.text === "," &&
    isCapitalised(tokens[opening]) &&
    nameAt(tokens, opening)?.to === (title?.from ?? from) - 1
  );
}

function datesInBracket(tokens: Token[], name: NameSpan, from: number, to: number): LifeDate[] {
  for (let at = from; at < to; at++) if (NO_LIFE.test(lower(tokens, at))) return [];
  const inside = tokens.slice(from, to);
  const times = timesIn(inside).filter((time) => time.explicit);
  const [time, last] = times;
  if (!time) return yearAlone(inside, name) ?? yearsAlone(tokens, name, from, to);
  if (times.length > 2) return [];
  if (last) return placedLife(inside, name, time, last);
  const lead = inside[time.from - 1]?.text.toLowerCase() ?? "";
  const isAlone = time.from === 0 || /^[;,]$/.test(lead);
  if (time.value.includes("/")) {
    const [birth = "", death = ""] = time.value.split("/");
    return isAlone ? bothOf(name, birth, death, "days") : [];
  }
  if (/^(?:born|lahir)$/.test(lead) || /^b$/.test(inside[time.from - 2]?.text ?? ""))
    return [{ name, what: "birth", value: time.value, told: "days" }];
  if (/^(?:died|meninggal|wafat)$/.test(lead))
    return [{ name, what: "death", value: time.value, told: "days" }];
  // "(born Ann Lee in Oslo on 3 May 1901)": nothing else is told of that day
  const born = /^(?:born|lahir)$/.test(lower(inside, 0)) && isPlain(inside, 1, time.from);
  return born ? [{ name, what: "birth", value: time.value, told: "placed" }] : [];
}

/** "(born 1947)", "(b. 1947, Oslo)", "(died c. 1650)": a year behind its word, and at most a place behind it. */
function yearAlone(inside: Token[], name: NameSpan): LifeDate[] | null {
  const at = inside.findIndex(({ text }) => LIFE_WORD.test(text));
  const opens = at === 0 || /^[;,]$/.test(inside[at - 1]?.text ?? "");
  if (at < 0 || !opens) return null;
  let year = inside[at + 1]?.text === "." ? at + 2 : at + 1;
  const about = /^(?:c|ca|circa|around|about|sekitar)$/.test(lower(inside, year));
  if (about) year += inside[year + 1]?.text === "." ? 2 : 1;
  else if (/^(?:in|tahun)$/.test(lower(inside, year))) year++;
  const value = inside[year]?.text ?? "";
  const behind = inside[year + 1]?.text ?? "";
  if (!isYearToken(inside[year]) || !/^(?:[,;]|in|di|at|as)?$/.test(behind)) return null;
  if (inside.slice(year + 1).some(({ kind }) => kind === "number")) return null;
  const what = /^(?:born|b|lahir)$/.test(lower(inside, at)) ? "birth" : "death";
  // "their children Mary Ann (born 1862) and …": a surname may be left out
  const told = (name.title?.from ?? name.from) === 0 ? "year" : "another's year";
  return [{ name, what, value: about ? `${value}~` : value, told }];
}

const LIFE_WORD = /^(?:born|b|died|d|lahir|wafat|meninggal)$/;

/**
 * "(1834–1917)" behind a person's name. Two years may be those of a reign or of a firm as well: the
 * name must be built like a person's, and no title or number of a ruler may stand with it.
 */
function yearsAlone(tokens: Token[], name: NameSpan, from: number, to: number): LifeDate[] {
  const person = personAt(tokens, name.from);
  if (!person?.full || person.to !== name.to || name.title !== null) return [];
  if (NO_SURNAME.test(tokens[name.to - 1]?.text ?? "")) return [];
  if (OFFICE_HEADS_EN.has(lower(tokens, name.from))) return [];
  const opened = timesIn(tokens.slice(from - 1, to)).filter((time) => time.explicit);
  const [time] = opened;
  const ends = time && (time.to === to - from + 1 || tokens[from - 1 + time.to]?.text === ";");
  if (!time || !ends || opened.length > 1 || time.core !== 1) return [];
  const [birth = "", death = ""] = time.value.split("/");
  // "(1932 – March 4, 2016)": nobody tells a reign so
  if (/-/.test(time.value)) return bothOf(name, birth, death, "days");
  const years = Number(death.slice(0, 4)) - Number(birth.slice(0, 4));
  return years >= SHORTEST_BY_YEARS ? bothOf(name, birth, death, "years") : [];
}

/** A ruler's number; a body of papers or a gift in somebody's name. */
const NO_SURNAME =
  /^(?:[IVX]+|Collection|Papers|Archives?|Prize|Award|Fund|Trust|Band|Quartet|Trio)$/;
/** Fewer years than these are more often those of an office. */
const SHORTEST_BY_YEARS = 25;

/** "(3 May 1901, in Oslo – 8 June 1970, in Rome)", "(lahir 3 Mei 1901 di Oslo - meninggal 8 Juni 1970)". */
function placedLife(
  inside: Token[],
  name: NameSpan,
  birth: TimeExpression,
  death: TimeExpression,
): LifeDate[] {
  const lead = lower(inside, birth.from - 1);
  const opens = birth.from === 0 || /^(?:[;,]|born|lahir)$/.test(lead) || bornBefore(inside, birth);
  const between = inside.slice(birth.to, death.from).map(({ text }) => text.toLowerCase());
  const joints = between.filter((text) => /^(?:[–—-]|died|meninggal|wafat|d)$/.test(text));
  const joined = /^(?:[–—-]|died|meninggal|wafat|d|[,.])$/.test(between.at(-1) ?? "");
  if (!opens || !joined || joints.length === 0 || joints.length > 2) return [];
  if (!isPlain(inside, birth.to, death.from) || /\//.test(birth.value + death.value)) return [];
  return bothOf(name, birth.value, death.value, "placed");
}

function bornBefore(inside: Token[], birth: TimeExpression): boolean {
  return /^(?:born|lahir)$/.test(lower(inside, 0)) && isPlain(inside, 1, birth.from);
}

/** Nothing but a place or a name stands there: no number, no second clause. */
function isPlain(tokens: Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ kind, text }) => kind !== "number" && !/^(?:;|:|baptised|baptized|dibaptis)$/.test(text),
    );
}

function bothOf(name: NameSpan, birth: string, death: string, told: LifeDate["told"]): LifeDate[] {
  if (birth === ".." || death === ".." || !isLife(birth, death)) return [];
  return [
    { name, what: "birth", value: birth, told },
    { name, what: "death", value: death, told },
  ];
}

function isLife(birth: string, death: string): boolean {
  const years = Number(death.slice(0, 4)) - Number(birth.slice(0, 4));
  return years >= LIFE.shortest && years <= LIFE.longest;
}

/** Words for a birth or death where the document has only a bracket. */
export const LIFE_WORDS = {
  en: { birth: "was born", death: "died" },
  id: { birth: "lahir", death: "meninggal" },
} as const;
