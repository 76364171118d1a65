import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { isCapitalised, personBefore } from "./person-name";
import { rolePhraseId } from "./phrase-id";
import { TITLES_ID } from "./titles";

/** "Javad Zarif, menteri luar negeri Iran,": the role behind the name. */
export function rolesAfterNameId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  return gather(tokens, (token, at) => {
    if (token.text !== "," || isQuoted(scene, at)) return [];
    const person = personBefore(tokens, at);
    const phrase = person && rolePhraseId(tokens, at + 1);
    if (!person || !phrase || isCapitalised(tokens[at + 1])) return [];
    if (!/^(?:[,.;)]|yang)?$/.test(tokens[phrase.to]?.text ?? "")) return [];
    // "ahli tafsir, ahli hadits, ahli nahwu": a list of what one is
    if (isLowercaseName(tokens, person.from)) return [];
    if (runsIntoName(tokens, phrase)) return [];
    const object = wordsOf(scene, phrase.from, phrase.to);
    const fact = foundRole(scene, { holder: person, object, patternClass: "role/apposition-id" });
    return fact ? [fact] : [];
  });
}

/** "Heine, pakar teologi Friedrich Schleiermacher": the next of a list, unless a title stands between. */
function runsIntoName(tokens: Token[], { from, to }: { from: number; to: number }): boolean {
  const name = personBefore(tokens, to);
  return (
    name?.full === true && name.from > from && !TITLES_ID.has(tokens[name.from - 1]?.text ?? "")
  );
}

/** Whether what was read for a name stands behind a role: "ahli Tafsir". */
function isLowercaseName(tokens: Token[], at: number): boolean {
  return /^(?:ahli|ilmu|pakar|putra|putri|anak|istri|bin|binti)$/.test(tokens[at - 1]?.text ?? "");
}
