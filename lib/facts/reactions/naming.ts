import type { Scene } from "../scene";
import { AS_NAMING_EN, CALLING_EN, COMPARING_EN } from "./response-verbs-en";

/** "called", "described", "compared": verbs that say what something is in somebody's eyes. */
export function isNaming(word: string): boolean {
  return [AS_NAMING_EN, CALLING_EN, COMPARING_EN].some((set) => set.has(word));
}

/** A verb of naming needs what is named and what it is called. */
export function isNamed(scene: Scene, verb: string, from: number, to: number): boolean {
  if (!isNaming(verb)) return true;
  const words = scene.tokens.slice(from + 1, to).map(({ text }) => text);
  // an article behind a comma only explains who is called: "called X, a farmer, onto the stage"
  const called = words.filter((word, index) => !(/^an?$/.test(word) && words[index - 1] === ","));
  if (COMPARING_EN.has(verb)) return words.some((word) => word === "to" || word === "with");
  const named = AS_NAMING_EN.has(verb) ? /^as$/ : /^(?:as|["“]|an?)$/;
  const what = called.findIndex((word) => named.test(word));
  return what >= 0 && !isClause(called.slice(0, what));
}

/** "the designated aircraft was a Falcon": no verb of naming, but a participle before its noun. */
function isClause(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      /^(?:is|are|was|were)$/.test(word) && !/^(?:who|which|that|what)$/.test(words[at - 1] ?? ""),
  );
}
