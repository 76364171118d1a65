import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import { DATED_NOUNS, datedEventAt } from "../merge/dated-events";
import { holds, type Scene, wordsOf } from "../scene";
import { factOf } from "./date-scene";
import { isQuoted } from "./link";

/** What may follow such a name; another noun would make it that noun's: "the 2004 Oslo earthquake relief fund". */
const ENDS =
  /^(?:[,.;:)—–]|and|or|but|in|on|at|of|by|with|from|to|for|as|that|which|who|when|while|after|before|since|until|during|was|were|is|had|has|began|ended|also|because|where|killed|caused|led|left|came)?$/;

/**
 * "the 2019–2022 Gulf crisis", "the 1906 Oslo earthquake": years before the name of what happened
 * then. The name is given without them, so that it does not tell its own date.
 */
export function datedNames(scene: Scene): FoundFact[] {
  if (scene.lang !== "en" || !holds(scene, isDatedNoun)) return [];
  return scene.tokens.flatMap((_, noun) => datedName(scene, noun));
}

const isDatedNoun = ofWord((word) => DATED_NOUNS.has(word));

function datedName(scene: Scene, noun: number): FoundFact[] {
  const { tokens, block } = scene;
  const whole = datedEventAt(tokens, noun).find(({ years }) => years !== undefined);
  const years = whole?.years?.replace(/[–-]/, "/");
  if (!whole || !years || isQuoted(block, tokens[noun])) return [];
  if (tokens[whole.from - 1]?.lower !== "the" || !ENDS.test(tokens[noun + 1]?.lower ?? ""))
    return [];
  const lasted = years.includes("/");
  const name = wordsOf(scene, whole.from + (lasted ? 3 : 1), noun + 1);
  const words: [string, string] = [lasted ? "lasted" : "took place", ""];
  return [factOf(scene, "date/dated-name", `the ${name}`, words, years, [])];
}
