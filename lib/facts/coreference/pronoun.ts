import { evidenceOf } from "@/lib/text/evidence";
import { personAt } from "../roles/person-name";
import { isQuoted, type Scene, sceneAt, wordsOf } from "../scene";
import { mainCharacter } from "./main-character";
import { type ResolvedPerson, resolvePerson } from "./resolve-person";

/**
 * Who "he" or "she" is, at the head of a clause: the document's main character, when it has one, the
 * pronoun is the one the document uses for them, and nobody else is named in this sentence before
 * it or in the two sentences before this one. Measured safe in biographies; else null.
 */
export function pronounPerson(scene: Scene, at: number): ResolvedPerson | null {
  const word = scene.tokens[at]?.lower ?? "";
  if (!/^(?:he|she|ia|dia)$/.test(word) || isQuoted(scene, at)) return null;
  const main = mainCharacter(scene.document, scene.names);
  if (!main || (main.pronoun !== null && main.pronoun !== word)) return null;
  const named = [...peopleBefore(scene, scene.index, at), ...sentencesBefore(scene)];
  if (named.some((name) => name !== main.name)) return null;
  const { block, start, end } = main.first;
  return { name: main.name, evidence: [evidenceOf(scene.document, block, start, end, "names")] };
}

function sentencesBefore(scene: Scene): string[] {
  return [1, 2].flatMap((back) => peopleBefore(scene, scene.index - back));
}

/** The people named in a sentence of the block, outside quotations, up to a token. */
function peopleBefore(scene: Scene, index: number, until = Number.POSITIVE_INFINITY): string[] {
  const sentence = scene.block.sentences[index];
  const inside = sceneAt(scene, scene.block, index);
  if (!sentence || !inside) return [];
  const found: string[] = [];
  for (let at = 0; at < Math.min(until, sentence.tokens.length); at++) {
    const person = personAt(sentence.tokens, at);
    if (!person) continue;
    const written = wordsOf(inside, person.from, person.to);
    found.push(resolvePerson(scene.names, written)?.name ?? written);
    at = person.to - 1;
  }
  return found;
}
