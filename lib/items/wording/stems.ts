import { remembered } from "@/lib/domain/remembered";
import { DEMONYMS } from "@/lib/facts/names/demonyms";
import { COUNTRY_WORDS } from "@/lib/facts/names/words";

/** Folded words that carry no meaning of their own in either language. */
const STOP_WORDS = new Set(
  (
    "the a an of in on at to for from by with as and or but nor so yet that this these those it its he she they them his her " +
    "their him who whom whose which what when where why how is are was were be been being am do does did done has have had " +
    "having will would can could may might must shall should not no than then there here into onto over under after before " +
    "during between against about around near through per via also only just very more most some any all both each every " +
    "other another such own same one two first last s us i we you our your my me up out off down again once while if because " +
    "yang dan di ke dari pada untuk dengan dalam ini itu adalah oleh tidak akan juga sebagai tersebut telah karena bahwa para " +
    "atas ia dia mereka setelah serta saat atau seorang hingga antara dapat lebih menjadi terhadap secara masih sudah bisa " +
    "namun kami kita ketika sejak selama sebuah nya pula pun tahun tanggal"
  ).split(" "),
);

/** Irregular or unlike words that say the same, by the stem they are counted under. */
const ALIKE: Record<string, string> = {
  died: "die",
  dead: "die",
  death: "die",
  killed: "die",
  killing: "die",
  kill: "die",
  assassinated: "die",
  assassination: "die",
  slain: "die",
  murdered: "die",
  murder: "die",
  perished: "die",
  tewas: "die",
  terbunuh: "die",
  dibunuh: "die",
  meninggal: "die",
  kematian: "die",
  pembunuhan: "die",
  wafat: "die",
  avenge: "revenge",
  avenged: "revenge",
  avenging: "revenge",
  revenge: "revenge",
  vengeance: "revenge",
  retaliate: "revenge",
  retaliated: "revenge",
  retaliation: "revenge",
  reprisal: "revenge",
  balas: "revenge",
  membalas: "revenge",
  balasan: "revenge",
  illegal: "illegal",
  illegally: "illegal",
  unlawful: "illegal",
  unlawfully: "illegal",
  born: "birth",
  birth: "birth",
  lahir: "birth",
  kelahiran: "birth",
};

/** A country and its people count as one word: "Iranian president" and "president of Iran". */
const COUNTRIES: ReadonlySet<string> = new Set(
  [...COUNTRY_WORDS, ...DEMONYMS]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3),
);

/** A rough stem for comparing words of different forms: never shown. Takes a folded word. */
export const wordStem: (word: string) => string = remembered(stemOf);

function stemOf(word: string): string {
  const alike = ALIKE[word];
  if (alike !== undefined) return alike;
  if (COUNTRIES.has(word)) return word.slice(0, 4);
  const bare = word.length > 5 ? word.replace(/(?:ings?|edly|ed|es|s|ions?|ation)$/, "") : word;
  return bare.length > 6 ? bare.slice(0, 6) : bare;
}

/** Whether a folded word means something by itself. */
export function isContentWord(word: string): boolean {
  return word.length > 1 && !STOP_WORDS.has(word);
}

/** The stems of the words of a folded text that mean something. */
export function contentStems(words: readonly string[]): string[] {
  return [...new Set(words.filter(isContentWord).map(wordStem))];
}
