import type { Language } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import {
  AUXILIARIES,
  isAdverb,
  isLower,
  isParticiple,
  looksIndonesianVerb,
  looksPast,
} from "./verbs";

/** A verb with its auxiliaries and adverbs, as token places; the end is left out. */
export type VerbGroup = { from: number; to: number };

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Words that begin another clause. */
export const CLAUSE_WORDS: Record<Language, ReadonlySet<string>> = {
  en: words(
    "that which who whom whose when while where after before because although though if as until unless whereas since so but than whether despite following amid",
  ),
  id: words(
    "yang bahwa ketika sewaktu tatkala semasa saat sementara sedangkan setelah sesudah sebelum karena sebab meskipun meski walaupun jika bila kalau apabila hingga sampai sejak agar supaya tetapi tapi namun sehingga seraya sambil di-mana",
  ),
};

const NEVER_BEFORE_FINITE = words(
  "the a an of in on at by for from with to into his her its their our my your this that these those no some any each every most more less very being newly recently highly well so as than or been having be",
);

/** The verb group that a finite verb at `at` belongs to, or null if the word there is none. */
export function verbGroupAt(tokens: Token[], at: number, lang: Language): VerbGroup | null {
  return lang === "en" ? englishGroupAt(tokens, at) : indonesianGroupAt(tokens, at);
}

function englishGroupAt(tokens: Token[], at: number): VerbGroup | null {
  if (!isLower(tokens[at]) || !mayBeFinite(tokens[at])) return null;
  const word = lower(tokens, at);
  if (FINITE.test(word)) return auxiliaryGroup(tokens, at);
  if (PRESENT_SPEECH.test(word)) return { from: at, to: at + 1 };
  // "the war that began": no participle, so that "that" opens a clause
  const opened = lower(tokens, at - 1) === "that" && looksPast(word) && !isParticiple(word);
  if (!looksPast(word) || (!opened && NEVER_BEFORE_FINITE.has(lower(tokens, at - 1)))) return null;
  // "a largely improvised album", "the Soviet sponsored republic": it stands inside a noun phrase
  if (isInsideNoun(tokens, at)) return null;
  // "a strike ordered by the president": a participle that leans on its noun
  if (isParticiple(word) && lower(tokens, at + 1) === "by") return null;
  // "became interested", "got married": what follows a linking verb belongs to it
  const linked = LINKING.has(word) && isParticiple(lower(tokens, at + 1));
  return { from: firstOfGroup(tokens, at), to: linked ? at + 2 : at + 1 };
}

function isInsideNoun(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isParticiple(lower(tokens, at)) || next?.kind !== "word") return false;
  return (
    isLower(next) &&
    !CLAUSE_WORDS.en.has(next.text) &&
    !FUNCTION_WORDS.has(next.text) &&
    DETERMINERS.has(lower(tokens, at - 2)) &&
    /^[a-z]{3,}ly$/.test(lower(tokens, at - 1))
  );
}

const DETERMINERS = words("the a an his her its their this that these those some");
/** What cannot be the noun of a phrase. */
const FUNCTION_WORDS = words(
  "the a an of in on at by for from with to into his her its their and or as him them it he she they under over after before during through until upon about against within without along",
);

/** Whether the word is a finite verb in any sentence at all. */
const mayBeFinite = ofWord((written) => {
  const word = written.toLowerCase();
  return FINITE.test(word) || PRESENT_SPEECH.test(word) || looksPast(word);
});
const FINITE = /^(?:was|were|had|did|is|are|has|have|does|do)$/;

const PRESENT_SPEECH =
  /^(?:says|say|believes|believe|claims|argues|argue|suggests|suggest|thinks|think)$/;

const LINKING = words("became got remained seemed felt looked grew stayed appeared kept");

/** "was killed", "had been elected", "was also the": ends behind the participle, if there is one. */
function auxiliaryGroup(tokens: Token[], at: number): VerbGroup {
  let end = at + 1;
  for (let to = at + 1; to < Math.min(tokens.length, at + 6); to++) {
    const word = lower(tokens, to);
    const goes = AUXILIARIES.has(word) || word === "become" || /^[a-z]{3,}ing$/.test(word);
    if (goes) end = to + 1;
    else if (isParticiple(word)) return { from: firstOfGroup(tokens, at), to: to + 1 };
    else if (!isAdverb(word)) break;
  }
  return { from: firstOfGroup(tokens, at), to: end };
}

function firstOfGroup(tokens: Token[], at: number): number {
  let from = at;
  while (from > 0 && isAdverb(lower(tokens, from - 1)) && isLower(tokens[from - 1])) from--;
  return from;
}

const ADVERBS_ID = words(
  "lantas baru langsung segera kini sebenarnya selalu bahkan memang terus akhirnya juga kemudian lalu telah sudah pernah akhirnya mulai ikut turut sempat resmi pun lagi kembali berhasil berusaha",
);

function indonesianGroupAt(tokens: Token[], at: number): VerbGroup | null {
  const word = lower(tokens, at);
  if (!isLower(tokens[at]) || !looksIndonesianVerb(word)) return null;
  if (
    /^(?:yang|untuk|dengan|oleh|di|ke|dari|pada|dalam|para|sebuah|seorang|tidak|belum|akan|secara|hasil|sambil|seraya)$/.test(
      lower(tokens, at - 1),
    )
  )
    return null;
  let from = at;
  while (from > 0 && isLower(tokens[from - 1]) && ADVERBS_ID.has(lower(tokens, from - 1))) from--;
  let to = at + 1;
  // "ikut membantu", "mulai memimpin": the verb behind the first one belongs to it
  if (ADVERBS_ID.has(word) && looksIndonesianVerb(lower(tokens, to))) to++;
  return { from, to };
}

/** What a verb group's auxiliaries say of its time; present ones are read only to know the clause. */
export function tenseOf(tokens: Token[], { from, to }: VerbGroup): "past" | "perfect" | "present" {
  const group = tokens.slice(from, to).map((token) => token.lower);
  const perfect = group.some((word) => /^(?:has|have|had)$/.test(word)) && group.length > 1;
  if (perfect) return "perfect";
  return group.some(
    (word) => /^(?:is|are|has|have|does|do)$/.test(word) || PRESENT_SPEECH.test(word),
  )
    ? "present"
    : "past";
}

/** Brackets with more tokens are not looked through. */
const LONGEST_BRACKET = 120;

/** The token right behind a bracket that opens at `at`, or `at` when none does. */
export function behindBracket(tokens: Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_BRACKET); i++)
    if (tokens[i]?.text === ")") return i + 1;
  return at;
}

export function lower(tokens: Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}
