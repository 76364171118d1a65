import type { Language } from "@/lib/domain/fact";

const ENGLISH =
  "the of and to in is was that for on with as by he his at from were are this had not have which be it an has their who or but they been its after also when would she her will said than during into between more";
const INDONESIAN =
  "yang dan di dari pada untuk dengan dalam ini itu adalah oleh ke tidak akan juga sebagai tersebut telah karena bahwa para atas ia sebuah mereka setelah tahun kepada serta saat atau seorang hingga antara dapat lebih menjadi terhadap secara masih sudah bisa namun kata kami ketika sejak selama dilakukan merupakan";
const STOP_WORDS: Record<Language, Set<string>> = {
  en: new Set(ENGLISH.split(" ")),
  id: new Set(INDONESIAN.split(" ")),
};

/** No word is one of both. */
const LANGUAGE_OF = new Map<string, Language>();
for (const lang of ["en", "id"] as const)
  for (const word of STOP_WORDS[lang]) LANGUAGE_OF.set(word, lang);

/** The least share of stop-words among the words of a text in the language. */
const LEAST: Record<Language, number> = { en: 0.15, id: 0.1 };
/** Texts with fewer words say too little about their language. */
const ENOUGH_WORDS = 6;
/** More of a long text adds nothing to the vote. */
const SAMPLE = 4000;

export type LanguageVote = {
  lang: Language | null;
  words: number;
  sure: boolean;
  /** Stop-words of each language. */
  hits: Record<Language, number>;
};

/** The language of a text by a vote of its stop-words; not sure when it is short. */
export function voteLanguage(text: string): LanguageVote {
  let words = 0;
  let en = 0;
  let id = 0;
  for (const word of wordsOf(text.slice(0, SAMPLE).toLowerCase())) {
    words++;
    const lang = LANGUAGE_OF.get(word);
    if (lang === "en") en++;
    else if (lang === "id") id++;
  }
  const lang: Language = id > en ? "id" : "en";
  const votes = Math.max(en, id);
  const share = votes / Math.max(1, words);
  const enough = words >= ENOUGH_WORDS;
  if (enough && share >= LEAST[lang] && en !== id)
    return { lang, words, sure: true, hits: { en, id } };
  const foreign = enough && words >= 12 && !isMostlyNames(text, lang);
  return { lang: null, words, sure: foreign, hits: { en, id } };
}

/**
 * "Ann Lee (3 May 1901, Oslo – 8 June 1970, Rome) was a French singer": among so many names few
 * words are left that could tell its language, and they are of the one that is asked for.
 */
function isMostlyNames(text: string, lang: Language): boolean {
  const small = text.slice(0, SAMPLE).match(SMALL_WORD) ?? [];
  const own = small.filter((word) => STOP_WORDS[lang].has(word)).length;
  return own > 0 && own / small.length >= LEAST[lang];
}

const SMALL_WORD = /(?<![\p{L}\d])\p{Ll}+(?!\p{L})/gu;

/** The runs of letters of a text. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (isLetter(text, at)) {
      if (start < 0) start = at;
      if ((text.codePointAt(at) ?? 0) > 0xffff) at++;
    } else if (start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  return words;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 0x61 && code <= 0x7a;
  return code >= 128 && /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
