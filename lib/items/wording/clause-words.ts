import type { Fact } from "@/lib/domain/fact";
import type { Collection } from "../collection";
import { spelledOut } from "./acronyms";
import { inFullNames } from "./full-names";
import { inPlainWords } from "./loaded-words";
import { tidy } from "./phrases";

/** The time of day: a question for the date leaves it out, but not whose clock it is. */
const TIME_OF_DAY =
  / (?:at|(?:pada )?pukul) (?:\d{1,2}[:.]\d\d|\d{1,2}(?= ?[ap]\.?m))(?: ?(?:a\.?m\.?|p\.?m\.?|pagi|siang|sore|petang|malam))?(?: (?<clock>UTC|GMT|WIB))?(?= |$)/;

/** "For 15 years": beside the years themselves it only counts them. */
const HOW_LONG = /,? for (?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten) years?(?= |$)/;

/** Adverbs before the verb that a question does not need. */
const DROPPED =
  /^(?<verb>(?:was|were) )?(?:then|later|also|eventually|finally|subsequently|soon|again|thereafter|afterwards|officially|formally|immediately|in turn|first|quickly|swiftly|suddenly|promptly|duly) (?=\p{L})/iu;
/** That it was not the first time is for those who know of the others. */
const AGAIN = / (?:again|once more|kembali|lagi)$/;
/** "Had boycotted", in a text about something later, is "boycotted" in a question of its own. */
const PLUPERFECT =
  /^had (?:already |also |just )?(?<past>\p{Ll}+ed|met|made|won|lost|held|left|led|sent|built|said|told|sold|bought|brought|found|put|set|cut)(?= )/u;
/** What the writer felt about it. */
const FELT =
  / ?(?:(?<=aged )just|(?<=^died )(?:suddenly|peacefully|unexpectedly)|tragically|sadly|unfortunately|fortunately|luckily|famously|controversially)(?= |$)/gi;
/** "An Iranian operative Ann Lind": with the name it is one that is known. */
const ONE_OF_NAME =
  /\ban? ((?:(?!of |in |at |for |to |by |with )\p{L}[\p{L}-]* ){0,3}(?!with |from |over |into |near |after |about |against )\p{Ll}{4,} (?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+)/gu;

/**
 * What was done, in the plain words of a question, names in full, and the clock that gave its day;
 * null where a short form in it stays dark.
 */
export function plainWordsOf(
  said: string,
  fact: Fact,
  collection: Collection,
): { words: string; clock: string | null } | null {
  const told = inFullNames(tidy(said), fact.subject, collection);
  const time = TIME_OF_DAY.exec(told);
  const untimed = told.replace(TIME_OF_DAY, "").replace(/ \(\p{Lu}{2,}\)/gu, "");
  const spelled = spelledOut(untimed, fact.lang, collection);
  if (spelled === null) return null;
  const words = inPlainWords(spelled, fact.lang)
    .replace(DROPPED, "$<verb>")
    .replace(AGAIN, "")
    .replace(PLUPERFECT, "$<past>")
    .replace(fact.time?.includes("/") ? HOW_LONG : "", "")
    .replace(FELT, "")
    .replace(ONE_OF_NAME, "the $1");
  return { words, clock: time?.groups?.clock ?? null };
}
