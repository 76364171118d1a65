import type { FoundFact } from "../found-fact";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { HEDGES_EN } from "./modifiers-en";
import { personAt } from "./person-name";
import { rolePhraseAt } from "./phrase";

/** "The principal of the school is Adam Lee.": the role first, then who holds it. */
export function rolesBeforeCopula(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  if (tokens.at(-1)?.text === "?" || isQuoted(scene, 0)) return [];
  const phrase = rolePhraseAt(tokens, 0);
  if (!phrase?.bound || phrase.judges || phrase.article === "indefinite") return [];
  const verb = tokens[phrase.to]?.text ?? "";
  if (!/^(?:is|was)$/.test(verb)) return [];
  const person = personAt(tokens, phrase.to + 1);
  const closes = /^(?:[,.;(]|and|from|until|since|who)?$/u.test(
    tokens[person?.to ?? 0]?.text ?? "",
  );
  if (!person?.full || !closes || tokens.some(({ text }) => HEDGES_EN.has(text))) return [];
  const object = wordsOf(scene, phrase.core, phrase.to);
  const fact = foundRole(scene, { holder: person, verb, object, patternClass: "role/copula" });
  return fact ? [fact] : [];
}
