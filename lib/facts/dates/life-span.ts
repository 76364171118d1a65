import type { Sentence, Token } from "@/lib/text/document";
import type { DocumentNames } from "../names/names-of";
import { isCapitalised, type NameSpan, nameAt, namesIn } from "../names/scan";
import { behindBracket, lower } from "./clause";
import { timesIn } from "./expressions";

/** A birth or death that a bracket behind a name gives. */
export type LifeDate = { name: NameSpan; what: "birth" | "death"; value: string };

/** Nobody's life is shorter or longer than these years, where it is worth a bracket. */
const LIFE = { shortest: 12, longest: 115 };
const NO_LIFE =
  /^(?:reign(?:ed)?|ruled|office|season|seasons|company|band|album|film|series|term|war|president|king|queen|emperor|active|fl|flourished|floruit|served|menjabat|memerintah|bertakhta)$/;

/**
 * Births and deaths in the bracket behind a person's name: "(11 March 1957 – 3 January 2020)",
 * "(born 3 May 1960)", "(lahir 17 Agustus 1945)". A bracket that tells of an office gives none.
 */
export function lifeDates(names: DocumentNames, { tokens }: Sentence): LifeDate[] {
  return namesIn(tokens).flatMap((name) => {
    if (tokens[name.to]?.text !== "(" || name.to - name.from < 2) return [];
    if (isPart(tokens, name)) return [];
    const kind = names.resolve(name.text)?.name.kind ?? "unknown";
    if (kind !== "person" && kind !== "unknown") return [];
    const end = behindBracket(tokens, name.to) - 1;
    return end <= name.to ? [] : datesInBracket(tokens, name, name.to + 1, end);
  });
}

/** Letters behind a name, the rest of one with a nickname, a second name of the same: not a whole name. */
function isPart(tokens: Token[], { from, text, title }: NameSpan): boolean {
  if (!/\p{Ll}/u.test(text)) return true;
  const before = tokens[(title?.from ?? from) - 1];
  if (!before) return false;
  if (/^["”’“‘)]$/.test(before.text) || isCapitalised(before)) return true;
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
  const [time] = times;
  if (!time || times.length > 1) return [];
  const lead = inside[time.from - 1]?.text.toLowerCase() ?? "";
  const isAlone = time.from === 0 || /^[;,]$/.test(lead);
  if (time.value.includes("/")) {
    const [birth = "", death = ""] = time.value.split("/");
    if (!isAlone || birth === ".." || death === ".." || !isLife(birth, death)) return [];
    return [
      { name, what: "birth", value: birth },
      { name, what: "death", value: death },
    ];
  }
  if (/^(?:born|lahir)$/.test(lead) || /^b$/.test(inside[time.from - 2]?.text ?? ""))
    return [{ name, what: "birth", value: time.value }];
  if (/^(?:died|meninggal|wafat)$/.test(lead)) return [{ name, what: "death", value: time.value }];
  return [];
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
