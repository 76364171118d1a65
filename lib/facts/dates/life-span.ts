import { gather } from "@/lib/domain/gather";
import type { Sentence, Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import type { DocumentNames } from "../names/names-of";
import { type NameSpan, nameAt, namesIn } from "../names/scan";
import { behindBracket, lower } from "./clause";
import { type TimeExpression, timesIn } from "./expressions";

/** A birth or death that a bracket behind a name gives. */
export type LifeDate = {
  name: NameSpan;
  what: "birth" | "death";
  value: string;
  /** The bracket tells places or former names too. */
  placed: boolean;
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

/** "Ann Lee DBE RA (": the letters of honours behind a name. */
function behindLetters(tokens: Token[], at: number): number {
  let to = at;
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
  return (
    before.text === "," &&
    isCapitalised(tokens[0]) &&
    nameAt(tokens, 0)?.to === (title?.from ?? from) - 1
  );
}

function datesInBracket(tokens: Token[], name: NameSpan, from: number, to: number): LifeDate[] {
  for (let at = from; at < to; at++) if (NO_LIFE.test(lower(tokens, at))) return [];
  const inside = tokens.slice(from, to);
  const times = timesIn(inside).filter((time) => time.explicit);
  const [time, last] = times;
  if (!time || times.length > 2) return [];
  if (last) return placedLife(inside, name, time, last);
  const lead = inside[time.from - 1]?.text.toLowerCase() ?? "";
  const isAlone = time.from === 0 || /^[;,]$/.test(lead);
  if (time.value.includes("/")) {
    const [birth = "", death = ""] = time.value.split("/");
    return isAlone ? bothOf(name, birth, death, false) : [];
  }
  if (/^(?:born|lahir)$/.test(lead) || /^b$/.test(inside[time.from - 2]?.text ?? ""))
    return [{ name, what: "birth", value: time.value, placed: false }];
  if (/^(?:died|meninggal|wafat)$/.test(lead))
    return [{ name, what: "death", value: time.value, placed: false }];
  // "(born Ann Lee in Oslo on 3 May 1901)": nothing else is told of that day
  const born = /^(?:born|lahir)$/.test(lower(inside, 0)) && isPlain(inside, 1, time.from);
  return born ? [{ name, what: "birth", value: time.value, placed: true }] : [];
}

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
  return bothOf(name, birth.value, death.value, true);
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

function bothOf(name: NameSpan, birth: string, death: string, placed: boolean): LifeDate[] {
  if (birth === ".." || death === ".." || !isLife(birth, death)) return [];
  return [
    { name, what: "birth", value: birth, placed },
    { name, what: "death", value: death, placed },
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
