import type { FoundFact } from "../found-fact";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { personAt } from "./person-name";
import { rolePhrasesAt } from "./phrases";

/** "As commander of the Third Army, X led …", "A former mayor of Oxford, X …": the role opens the sentence. */
export function rolesOpening(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  if (isQuoted(scene, 0) || tokens.at(-1)?.text === "?") return [];
  const as = tokens[0]?.text === "As";
  if (!as && !/^An?$/.test(tokens[0]?.text ?? "")) return [];
  const phrases = rolePhrasesAt(tokens, as ? 1 : 0);
  const last = phrases.at(-1);
  if (!last || tokens[last.to]?.text !== ",") return [];
  const person = personAt(tokens, last.to + 1);
  if (!person || !/^\p{Ll}/u.test(tokens[person.to]?.text ?? "")) return [];
  return phrases.flatMap((phrase) => {
    if (
      phrase.judges ||
      (!phrase.bound && (as ? phrase.article !== "indefinite" : phrase.relation))
    )
      return [];
    const object = wordsOf(scene, phrase.core, phrase.to);
    const fact = foundRole(scene, { holder: person, object, patternClass: "role/opening" });
    return fact ? [fact] : [];
  });
}
