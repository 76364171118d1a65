import { gather } from "@/lib/domain/gather";
import type { FoundFact } from "../found-fact";
import { type Scene, wordsOf } from "../scene";
import { classBySubject, clauseSubjects } from "./clause-subjects";
import { foundRole } from "./found-role";
import { rolePhraseAt } from "./phrase";
import { roleTimeAt } from "./role-time";

/** "… and, from 1998 until his death, commander of the Quds Force": a second role with its own time. */
export function rolesWithSpan(scene: Scene): FoundFact[] {
  const { tokens, words } = scene;
  if (!words.has("from") && !words.has("since")) return [];
  const [subject] = clauseSubjects(scene);
  if (!subject) return [];
  return gather(tokens, (token, at) => {
    const opens =
      /^(?:from|since)$/.test(token.text) && /^(?:,|and)$/.test(tokens[at - 1]?.text ?? "");
    const time = opens && at > subject.verb ? roleTimeAt(tokens, at, false) : null;
    if (!time) return [];
    const comma = tokens.findIndex(
      (other, index) => index > at && index < at + 9 && other.text === ",",
    );
    const phrase = comma < 0 ? null : rolePhraseAt(tokens, comma + 1);
    if (!phrase || phrase.judges || !phrase.bound) return [];
    const object = wordsOf(scene, phrase.core, phrase.to);
    const patternClass = classBySubject(subject);
    const fact = foundRole(scene, { holder: subject.person, object, time, patternClass });
    return fact ? [fact] : [];
  });
}
