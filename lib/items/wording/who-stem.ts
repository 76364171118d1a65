import type { Fact } from "@/lib/domain/fact";
import { indefinite, startsWithOwner } from "./articles";
import { isSingle, type RolePhrase } from "./role-phrase";
import { isTakenUp, timeOfRole } from "./role-time";

/** An office that somebody has left. */
export const FORMER = /(?:^|(?<=['’]s ))former /;

/** "The Michigan governor", but "governor of Michigan". */
const AHEAD = /^\p{Lu}(?!.*['’]s )/u;

/** Verbs that say what somebody did for a body, in the words of a question. */
const HEADED =
  /^(?:commanded|headed|led|chaired|founded|co-founded|directed|edited|represented|memimpin|mengepalai|mendirikan)$/;

/** How one asks for the holder: for "the" one only where no other is known of. */
export function whoStem(
  fact: Fact,
  phrase: RolePhrase,
  { choice, alone }: { choice: boolean; alone: boolean },
): string | null {
  const time = timeOfRole(fact.time, fact.lang);
  const when = time === "" ? "" : ` ${time}`;
  const en = fact.lang === "en";
  if (phrase.copular && en && FORMER.test(phrase.words)) {
    const office = phrase.words.replace(FORMER, "");
    const article = !isSingle(office, "en") ? indefinite(office) : AHEAD.test(office) ? "the " : "";
    const once = `had once been ${article}${office}`;
    return choice ? `Which of these people ${once}?` : null;
  }
  if (phrase.copular && alone) {
    if (en && when !== "" && isTakenUp(fact)) return `Who became ${phrase.words}${when}?`;
    return en
      ? `Who was ${phrase.article}${phrase.words}${when}?`
      : `Siapa ${phrase.words}${when}?`;
  }
  if (!choice) return null;
  if (!phrase.copular) {
    if (!HEADED.test(fact.predicate)) return null;
    return en
      ? `Which of these people ${fact.predicate} ${articleOfBody(phrase)}${phrase.words}${when}?`
      : `Siapa di antara orang-orang ini yang ${fact.predicate} ${phrase.words}${when}?`;
  }
  return en
    ? `Which of these people was ${phrase.article}${phrase.words}${when}?`
    : `Siapa di antara orang-orang ini yang merupakan ${phrase.words}${when}?`;
}

/** "Founded the Athenian Society", but "founded Microsoft" and "founded a school in Oslo". */
function articleOfBody({ words, article }: RolePhrase): string {
  if (/^\p{Ll}/u.test(words) || startsWithOwner(words)) return article;
  return COMMON_NOUN.test(words) ? "the " : article === "the " ? article : "";
}
const COMMON_NOUN =
  /\b(?:Society|Club|Army|Navy|Party|Council|Committee|Company|Association|Institute|Museum|School|Union|Front|Movement|Foundation|Group|Forces?|Corps|Division|Brigade|Regiment|Fleet|Commission|Government|League|Academy|University|Bank|Church|Order)$/;

/**
 * An office that goes round, without a time and in documents that have no name: who of all its
 * holders is meant only they decide, so that the question asks what they say.
 */
export function calledStem({ lang }: Fact, phrase: RolePhrase, where: string): string {
  return lang === "en"
    ? `In ${where}, who is ${phrase.article}${phrase.words}?`
    : `Dalam ${where}, siapa yang menjabat sebagai ${phrase.words}?`;
}
