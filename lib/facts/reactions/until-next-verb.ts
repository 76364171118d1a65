import { isQuoted, type Scene } from "../scene";
import { type ClauseObject, part } from "./clause-object";

/** "called the sale illegal and has turned to courts": what is said of it ends where another verb begins. */
export function untilNextVerb(scene: Scene, whole: ClauseObject, noun: boolean): ClauseObject {
  const { tokens } = scene;
  for (let at = whole.from + 2; at < whole.to - 1; at++) {
    // "…, praising its plan"
    if (
      tokens[at]?.text === "," &&
      !isQuoted(scene, at) &&
      PRAISING.test(tokens[at + 1]?.text ?? "")
    )
      return part(scene, whole.from, at);
    const word = tokens[at]?.text ?? "";
    if (!/^(?:and|but)$/.test(word) || isQuoted(scene, at)) continue;
    const next = tokens[at + 1]?.text ?? "";
    const before = tokens[at - 1]?.text ?? "";
    // "promised to mend it but instead built another", "urged him to learn and got him parts"
    const turns = word === "but" && /^(?:instead|later|then|also)$/.test(next);
    if (turns || IRREGULAR.test(next)) return part(scene, whole.from, before === "," ? at - 1 : at);
    if (!noun) continue;
    const verb = /ed$/.test(next) && !/ed$/.test(before) && tokens[at + 2]?.kind === "word";
    const behindQuote = /^["”]$/.test(before) && /^\p{Ll}{3,}s$/u.test(next);
    if (!verb && !behindQuote && !AUXILIARY.test(next)) continue;
    return part(scene, whole.from, before === "," ? at - 1 : at);
  }
  return whole;
}

const IRREGULAR =
  /^(?:began|got|took|went|made|came|gave|left|became|wrote|held|sent|won|ran|chose|drew|fought|sought|led)$/;

const PRAISING =
  /^(?:prais|applaud|condemn|criticis|criticiz|writ|add|argu|compar|thank|welcom)ing$/;

const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|did|does)$/;
