import { isQuoted, type Scene } from "../scene";
import { type ClauseObject, part } from "./clause-object";

/** How what a comma adds to an act begins: why, how, when, or whatever else is told of it. */
const ADDS =
  /^(?:despite|although|though|but|while|whereas|after|before|when|where|as|because|since|meaning|notably|including|with|without|following|amid|even|\p{Ll}{3,}ing)$/u;
/** In tokens. */
const LEAST_ACT = 2;

/**
 * "condemned the plan, saying it was old": what was done ends at a comma that only adds to it. What goes on as a
 * list, with another name or with "which", without which it may say little, stays whole.
 */
export function withoutAside(scene: Scene, whole: ClauseObject): ClauseObject {
  const { tokens } = scene;
  for (let at = whole.from + LEAST_ACT; at < whole.to - 1; at++) {
    if (tokens[at]?.text !== "," || isQuoted(scene, at)) continue;
    // the first comma decides: behind it a list may begin
    return ADDS.test(tokens[at + 1]?.text ?? "") ? part(scene, whole.from, at) : whole;
  }
  return whole;
}
