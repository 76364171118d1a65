import { remembered } from "@/lib/domain/remembered";
import { DEMONYMS } from "@/lib/facts/names/demonyms";
import { stateNamed, stateOfAdjective } from "@/lib/facts/names/states";
import { COUNTRY_WORDS } from "@/lib/facts/names/words";

/** Words for one state that do not begin alike; those whose bounds are argued about count as one. */
const ONE_STATE = [
  "us usa america american americans amerika",
  "uk britain british britania england english inggris scotland scottish wales welsh",
  "france french prancis perancis",
  "spain spanish spanyol",
  "netherlands dutch holland belanda",
  "denmark danish",
  "poland polish",
  "turkey turkish turki ottoman",
  "switzerland swiss swiss",
  "ireland irish irlandia",
  "finland finnish",
  "philippines philippine filipino filipina",
  "russia russian soviet ussr rusia",
  "germany german jerman prussia prussian",
  "iran iranian persia persian",
  "burma burmese myanmar",
  "china chinese cina tiongkok",
  "japan japanese jepang",
  "egypt egyptian mesir",
  "greece greek yunani",
  "eu european europe eropa",
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  ONE_STATE.flatMap((words) => words.split(" ").map((word) => [word, words])),
);

/** Adjectives of faiths, parties and quarters of the sky, which stand among those of peoples. */
const NO_STATE =
  /^(?:arab|african|asian|western|eastern|northern|southern|catholic|protestant|anglican|orthodox|christian|jewish|muslim|islamic|sunni|shi|hindu|buddhist|sikh|methodist|lutheran|baptist|evangelical|democratic|republican|conservative|labour|liberal|communist|socialist|federal|national|un$|africa|asia|antarctica)/;

const ADJECTIVES: ReadonlySet<string> = new Set(
  [...DEMONYMS].map((word) => word.toLowerCase().replaceAll(".", "")),
);

/** The states that a phrase names, by their country or people, each under one word. */
const statesIn = remembered((phrase: string): readonly string[] => {
  const plain = phrase
    .replace(/\bUnited States(?: of America)?\b/g, "USA")
    .replace(/\bUnited Kingdom\b/g, "UK")
    .replace(/(?<=\p{Lu})\./gu, "");
  const words = plain.match(/\p{Lu}[\p{L}]+/gu) ?? [];
  const pairs = (plain.match(/\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu) ?? []).flatMap((pair) => {
    const state = stateOfAdjective(pair) ?? stateNamed(pair, "en");
    return state === null ? [] : [state.name];
  });
  return pairs.concat(statesOf(words));
});

function statesOf(words: readonly string[]): string[] {
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => COUNTRY_WORDS.has(word) || ADJECTIVES.has(word) || CANONICAL.has(word))
    .filter((word) => !NO_STATE.test(word))
    .map((word) => CANONICAL.get(word) ?? word.slice(0, 4));
}

/** Whether both phrases name states, and none that the other names: their offices are not one. */
export function areOfOtherStates(left: string, right: string): boolean {
  const [one, other] = [statesIn(left), statesIn(right)];
  return one.length > 0 && other.length > 0 && !one.some((state) => other.includes(state));
}

/** Whether a state is named by both. */
export function areOfOneState(left: string, right: string): boolean {
  const others = statesIn(right);
  return statesIn(left).some((state) => others.includes(state));
}
