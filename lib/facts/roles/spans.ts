import { gather } from "@/lib/domain/gather";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import { holds, type Scene, wordsOf } from "../scene";
import { classBySubject, clauseSubjects } from "./clause-subjects";
import { foundRole } from "./found-role";
import { rolePhraseAt } from "./phrase";
import { roleTimeAt } from "./role-time";

const isOpening = ofWord((word) => word === "from" || word === "since");

/** "… and, from 1998 until his death, commander of the Quds Force": a second role with its own time. */
export function rolesWithSpan(scene: Scene): FoundFact[] {
  if (!holds(scene, isOpening)) return [];
  const { tokens } = scene;
  const [subject] = clauseSubjects(scene);
  if (!subject) return [];
  return gather(tokens, (token, at) => {
    const opens = isOpening(token) && /^(?:,|and)$/.test(tokens[at - 1]?.text ?? "");
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
