import type { Language } from "@/lib/domain/fact";
import { DEMONYMS } from "@/lib/facts/names/demonyms";
import { withoutNominals } from "./indonesian-words";

/** Words that point at something said before, or at the day of writing. */
const POINTING: Record<Language, RegExp> = {
  en: /\b(?:he|she|it|they|we|I|you|him|her|them|us|me|my|our|your|this|these|those|here|there|now|today|tonight|tomorrow|yesterday|currently|recently|ago|such|latter|former (?:of|two)|others|the other|another|the same|the following|the next|the previous|the former|then-|(?:on |last |next |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:s|’s|'s)?|last (?:week|month|year|night)|next (?:week|month|year|day)|earlier|later|same (?:day|time)|one of|both|so far|respectively|likewise|instead|also|too|however|therefore|thus|so)\b/i,
  id: /\b(?:ia|dia|beliau|mereka|kami|kita|saya|aku|kamu|anda|ini|itu|tersebut|sini|situ|sana|sekarang|kini|tadi|kemarin|besok|lusa|saat ini|hari (?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)|(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) (?:pagi|siang|sore|malam)|keesokan|berikutnya|sebelumnya|selanjutnya|kemudian|demikian|begitu|lainnya|lain|keduanya|namun|juga|pun|rombongan dirinya|dirinya)\b|\p{Ll}{2,}(?:nya)\b/iu,
};

/** The United States by its letters, which is no "us". */
const STATE = /\bUS\b/g;

/** "Woman of the Year" points at no year. */
const OF_THE_TIME = /\bof the (?:year|month|week|day|decade|century)\b/gi;

/** His, her, its, their: clear only where one name is near that they can belong to. */
const OWN = /\b(?:his|her|its|their|hers|theirs)\b/i;

/** "That" and "that" as a pointer ("that year"), not as a conjunction. */
const POINTING_THAT =
  /\b(?:on|at|in|by|of|from|for|since|after|before|during|to) that\b|\bthat (?:day|year|time|month|week|night|place|same|one)\b/i;

/** Common nouns after "the" of which the reader knows only one. */
const ONLY_ONE = new Set(
  (
    "world sun moon earth internet public press church state end start beginning first second third rest whole " +
    "country past future present war law army navy sky sea north south east west middle city time age public " +
    "first-ever way open opposition"
  ).split(" "),
);

/** Bodies of which there are many, without what tells them apart: "president of the Academy". */
const LONE_BODY =
  /^(?:Academy|Society|Institute|College|University|Party|Board|Council|Committee|Company|Republic|Empire|Treaty|Truce|Diet|Assembly|Conference|Convention|Commission|Association|Corporation|Mission|School|Museum|Hospital|Club|Directory|Presidium)(?=$|[,.;?]| (?!of\b|for\b|on\b|in\b|to\b|\p{Lu}))/u;

/** A bare definite: "the strike", "the same newspaper"; what follows does not say which. */
export function hasBareDefinite(text: string): boolean {
  for (const { index } of text.matchAll(/\b[Tt]he (?=[\p{L}\p{N}])/gu)) {
    const rest = text.slice(index + "the ".length);
    if (!isSaid(rest) || LONE_BODY.test(rest)) return true;
  }
  return NUMBERED_BODY.test(text);
}

/** "Commission VII": of which parliament? */
const NUMBERED_BODY = /\b(?:Commission|Committee|Komisi) [IVX]+\b(?! (?:of|DPR)\b)/;

/** "The American invasion": of what? */
const PEOPLES_DEED = new RegExp(
  `(?:\\b[Tt]he |^)(?:NATO|${[...DEMONYMS].map((word) => word.replaceAll(".", "\\.")).join("|")}) (?:invasion|attack|strike|air ?strike|raid|offensive|occupation|operation|bombing|campaign|response|election)(?! (?:of|on|in|against|at|near)\\b)(?!\\p{L})`,
  "u",
);

const AFTER_NOUN = /^(?:of|for|in|on|against|between|with|to|from|into|about|among)$/;

/** What follows these says where or when it happened, not which one is meant. */
const ELSEWHERE =
  /^(?:at|by|near|during|over|under|behind|across|within|than|as|before|after|until|since|through|without)$/;

/** Whether the noun phrase at the start of the text says by itself which one is meant. */
function isSaid(text: string): boolean {
  const words = text.split(/\s+/);
  for (const [index, raw] of words.entries()) {
    const word = raw.replace(/[,.;:?!)”"]+$/u, "");
    if (/^[\p{Lu}\p{N}]/u.test(word.replace(/^[(“"]/u, ""))) return true;
    if (index > 0 && (AFTER_NOUN.test(word) || /^(?:who|which|that)$/.test(word))) {
      return words.slice(index + 1, index + 10).some((next) => /^[“"(]?[\p{Lu}\p{N}]/u.test(next));
    }
    if (index > 0 && ELSEWHERE.test(word)) return false;
    // "the team's best result": whose it is has to be said
    if (/^\p{Ll}[\p{L}-]*['’]s?$/u.test(word) && !ONLY_ONE.has(word.replace(/['’]s?$/, "")))
      return false;
    if (index === 0 && ONLY_ONE.has(word)) return true;
    // "the strike warning Washington": what follows tells of a deed, not which strike
    if (index > 0 && /^\p{Ll}{3,}ing$/u.test(word)) return false;
    if (raw !== word || index > 4) return false;
    if (
      /^(?:was|were|is|are|be|had|has|have|did|does|do|will|would|can|could|may|might|must|should|shall|who|which|that|and|or|but)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

/**
 * Whether a phrase can be understood by somebody who has no document open: no pronoun, no "the
 * strike", no "the next day", no "his".
 */
export function standsAlone(phrase: string, lang: Language): boolean {
  if (lang === "id") return !POINTING.id.test(withoutNominals(phrase));
  if (POINTING.en.test(phrase.replace(STATE, ""))) return false;
  if (OWN.test(phrase) || POINTING_THAT.test(phrase) || PEOPLES_DEED.test(phrase)) return false;
  return !hasBareDefinite(phrase.replace(OF_THE_TIME, ""));
}
