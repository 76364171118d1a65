import { COUNTRIES } from "../names/countries";
import { isOfOtherGender } from "../names/given-names";
import type { PatternClass } from "../precision";
import type { Speaker } from "./found-reaction";
import type { SpeakersAt } from "./speakers";
import type { VerbAt } from "./verb-at";

/** The class of an act of response, by its verb and by what its object leaves open. */
export function responseClass(
  speaker: Speaker,
  verb: VerbAt,
  read: SpeakersAt,
  object: { naming: boolean; words: string },
): PatternClass {
  if (read.pronoun) return ofPronoun(speaker, withoutQuotes(object.words));
  if (object.naming) return "reaction/named";
  // in the present tense plots are told of persons, and nouns look like verbs: "Future demands appear to grow"
  if (verb.word.endsWith("s") && speaker.kind === "person") return "reaction/responded-present";
  const unquoted = withoutQuotes(object.words);
  if (isPlay(speaker, verb)) return "reaction/responded-loose";
  if (speaker.kind !== "person" && read.speakers.length > 1)
    return read.apart && isPlain(unquoted)
      ? "reaction/responded-joined"
      : "reaction/responded-loose";
  if (/^(?:convinced|persuaded)$/.test(verb.word))
    return isPlain(unquoted) && PERSUADES.test(unquoted)
      ? "reaction/persuaded"
      : "reaction/responded-loose";
  if (isPlain(unquoted)) return "reaction/responded";
  if (isPlain(withoutLists(unquoted))) return "reaction/responded-listed";
  // "welcomed his apology": another's
  const others = TO_ANOTHER.test(verb.word) && /^(?:his|her|its|their)\b/.test(unquoted);
  return read.speakers.length === 1 && !others && isOwn(unquoted, speaker)
    ? "reaction/responded-own"
    : "reaction/responded-loose";
}

/** "Norway defended the first thrusts": a match. */
function isPlay({ kind, name }: Speaker, { word }: VerbAt): boolean {
  const played = /^(?:defend|threaten|hit|charg|oppos)/.test(word);
  return kind === "body" && played && COUNTRIES.has(name);
}

/** "He accused the media of folly"; but "he accused the media of distorting her words" leaves open whose. */
function ofPronoun(speaker: Speaker, unquoted: string): PatternClass {
  const told = isPlain(unquoted) || isOwn(unquoted, speaker);
  return told ? "reaction/responded-pronoun" : "reaction/responded-pronoun-loose";
}

/** "criticised her own plan" tells whose it is; "criticised it" does not tell what. */
export function pronounObjectClass(
  speaker: Speaker,
  verb: VerbAt,
  read: SpeakersAt,
  words: string,
): PatternClass {
  const owned =
    /^her (?!than|for|to|as|by|in|on|at|and|or|but|of|over|with|from|after|when)\p{Ll}{3,}/u;
  return owned.test(words)
    ? responseClass(speaker, verb, read, { naming: false, words })
    : "reaction/pronoun-object";
}

function withoutQuotes(words: string): string {
  return words.replace(/["“][^"”]*["”]|‘[^’]*’/g, "");
}

/** No second deed is tacked on ("and joined the band"), and no pronoun leaves open whose or which: "its craftsmen". */
function isPlain(unquoted: string): boolean {
  return (
    !NOT_PLAIN.test(unquoted) &&
    !/\b(?:its?|his|hers?|theirs?|them|him|they|s?he|this|these|those|such)\b/i.test(unquoted)
  );
}

/** Somebody who is told, to do something: not "himself", "the actor to appear", "him by pointing out". */
const PERSUADES = /^(?!(?:him|her|them)sel|the \p{Ll}+ (?:to|that) ).* (?:to|that) /u;

/** What is left when the commas of lists and of places are gone: "banks, shops and halls", "Oslo, Norway". */
function withoutLists(unquoted: string): string {
  return unquoted
    .replace(LIST, " and ")
    .replace(PLACE, "")
    .replace(/, (?=including )/g, " ");
}

/** At least two items before the last one, each of a few words and none a clause. */
const LIST =
  /(?:, (?!(?:and|or|but|which|who|whose|where|when|while|though|although|as|so|because|if|after|before|claiming|citing|saying|stating|calling)\b)[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})+,? (?:and|or) /gu;
const PLACE = /(?<=\p{Lu}[\p{L}.]+), \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?(?=$|,)/gu;
const NOT_PLAIN = /,|^\d| and \w+ed\b/;

/** "defended his decision to go": the pronouns are the speaker's, before whom the words name nobody else. */
function isOwn(unquoted: string, { kind, name }: Speaker): boolean {
  // "defended her record": in what, is told elsewhere
  if (unquoted.trim().split(" ").length < LEAST_OWN) return false;
  if (NOT_PLAIN.test(unquoted) || OPEN.test(unquoted)) return false;
  const own = (kind === "person" ? OF_PERSON : OF_BODY).exec(unquoted);
  if (!own || /\p{Lu}/u.test(unquoted.slice(0, own.index))) return false;
  if ((kind === "person" ? OF_BODY : OF_PERSON).test(unquoted)) return false;
  const she = /^(?:she|her)/.test(own[0]);
  const both = /\b(?:he|his|him)\b/.test(unquoted) && /\b(?:she|her)\b/.test(unquoted);
  return !both && !(kind === "person" && isOfOtherGender(name, she ? "she" : "he"));
}

/** In words. */
const LEAST_OWN = 4;
const TO_ANOTHER = /^(?:welcom|thank|mourn|congratulat|endors)/;
/** What stays open, whoever speaks. */
const OPEN = /\b(?:it|them|him|they|this|these|those|such|hers|theirs)\b/i;
const OF_PERSON = /\b(?:his|her|s?he|himself|herself)\b/;
const OF_BODY = /\b(?:its|their)\b/;
