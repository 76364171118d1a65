import { DEMONYMS } from "@/lib/facts/names/demonyms";
import { stateNamed } from "@/lib/facts/names/states";
import { COUNTRY_WORDS } from "@/lib/facts/names/words";

const ADJECTIVE = [...DEMONYMS, "Arabian", "Cossack"]
  .map((word) => word.replaceAll(".", "\\."))
  .join("|");

/** Adjectives of peoples and faiths, also of two: "South Korean", "German-Turkish", "Georgian-born". */
const PEOPLE = new RegExp(
  `(?<![\\p{L}-])(?:(?:North|South|East|West|Central|Saudi|Anglo-|Franco-|Indo-|Sino-|Afro-) ?)?(?:${ADJECTIVE})(?:-(?:${ADJECTIVE}|born|based))*(?![\\p{L}-])`,
  "gu",
);

/** What else a noun of people begins with: "Monégasque driver", "Olympic champion", "Parisian lawyer". */
const LIKE_PEOPLE = /^\p{Lu}\p{Ll}+(?:ians?|ese|ish|asque|ics?) (?=\p{Ll})/u;

/** "New Zealand cricketer", "England bowler": of many of one country. */
const COUNTRY_AHEAD = /^(?<country>\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?) (?=\p{Ll})/u;

/** A role without what says only of which people or country somebody was. */
export function withoutPeoples(role: string): string {
  const bare = role.replace(PEOPLE, "").trim().replace(LIKE_PEOPLE, "");
  return bare.replace(COUNTRY_AHEAD, (ahead, country: string) =>
    COUNTRY_WORDS.has(country.toLowerCase()) || stateNamed(country, "en") !== null ? "" : ahead,
  );
}
