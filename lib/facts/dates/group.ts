import { topicOf } from "../coreference/topic";
import { spanOf } from "../names/scan";
import { wordSet } from "../names/word-set";
import { DEMONYM_WORDS } from "../names/words";
import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import type { EventWords } from "./event-words";
import type { Subject } from "./subject";
import type { Region } from "./subject-region";
import { isLower } from "./verbs";

const LONGEST = 5;
/** Those of whom a page on an event tells without a name, all of a side or a calling. */
const GROUPS = wordSet(`
  forces troops rebels fighters militants insurgents soldiers police firefighters prosecutors investigators protesters
  protestors demonstrators authorities officials residents gendarmes partisans guerrillas separatists loyalists infantry
  cavalry paratroopers airstrikes warplanes bombers warships militias reinforcements
`);
const OTHERS =
  /^(?:the|some|other|more|many|most|these|those|first|last|remaining|of|rival|opposing|both|all|two|three|such|his|her|its|their)$/;

/** "pro-government forces", "the rebels", "the British": a side of what a page tells of, which is about no person. */
export function group({ names, tokens }: DateScene, { from, to }: Region): Subject | null {
  if (topicOf(names)?.kind === "person" || to - from > LONGEST) return null;
  const the = lower(tokens, from) === "the";
  const start = the ? from + 1 : from;
  const last = lower(tokens, to - 1);
  const people = the && to - start === 1 && DEMONYM_WORDS.has(last) && /(?:[hs]|ese)$/.test(last);
  if (!(people || GROUPS.has(last)) || start >= to) return null;
  // "the soldiers": which, only the surroundings say
  if (the && !people && to - start === 1 && !/^(?:rebels|police|insurgents)$/.test(last))
    return null;
  for (let at = start; at < to - 1; at++) {
    const plain = isLower(tokens[at]) || DEMONYM_WORDS.has(lower(tokens, at)) || at === 0;
    if (!plain || OTHERS.test(lower(tokens, at))) return null;
  }
  const { text } = spanOf(tokens, from, to);
  const first = tokens[from];
  const opens = /^\p{Lu}\p{Ll}/u.test(first?.text ?? "") && !DEMONYM_WORDS.has(first?.lower ?? "");
  return {
    text: opens ? text.slice(0, 1).toLowerCase() + text.slice(1) : text,
    evidence: [],
    kind: "group",
  };
}

/** What a side did, where a name says where or to whom. */
export function tellsOfGroup({ object }: EventWords): boolean {
  const others = /^the \p{Lu}\p{Ll}+(?:s|ese|sh|ch)$/u;
  return (
    /\p{Lu}\p{Ll}/u.test(object) &&
    !others.test(object) &&
    !/\b(?:his|her|its|this|these|those)\b/.test(object)
  );
}
