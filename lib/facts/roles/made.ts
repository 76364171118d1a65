import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import { holds, isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { HEDGES_EN } from "./modifiers-en";
import { personAt } from "./person-name";
import { rolePhraseAt } from "./phrase";
import { roleTimeAt } from "./role-time";

const isMaking = ofWord((word) =>
  /^(?:appointed|named|elected|chose|hired|crowned|nominated)$/.test(word),
);

/** "appointed Mary Jones as its finance director", "named John Miller chief executive". */
export function rolesOfAppointed(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  if (!holds(scene, isMaking) || tokens.at(-1)?.text === "?") return [];
  return gather(tokens, (token, at) => {
    if (!isMaking(token)) return [];
    if (isQuoted(scene, at) || isPassive(tokens, at)) return [];
    const person = personAt(tokens, at + 1);
    if (!person?.full) return [];
    const bare = /^(?:as|to|to be)$/.test(tokens[person.to]?.text ?? "") ? 1 : 0;
    if (token.text === "hired" && bare === 0) return [];
    const phrase = rolePhraseAt(tokens, person.to + bare);
    if (!phrase || phrase.judges || (phrase.relation && !phrase.bound)) return [];
    if (!/^(?:[,.;)]|and|in|on|after|to|with|for|last|this)?$/u.test(tokens[phrase.to]?.text ?? ""))
      return [];
    const fact = foundRole(scene, {
      holder: person,
      verb: `was ${token.text}${bare === 1 ? ` ${tokens[person.to]?.text}` : ""}`,
      object: wordsOf(scene, phrase.core, phrase.to),
      time: roleTimeAt(tokens, phrase.to, true),
      patternClass: phrase.bound ? "role/made" : "role/made-loose",
    });
    return fact ? [fact] : [];
  });
}

/** "was appointed", "is named", "has not elected", "a man named": nobody is made anything here. */
function isPassive(tokens: Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  if (
    before.some(
      (text) => HEDGES_EN.has(text) || /^(?:to|be|been|being|is|was|are|were)$/.test(text),
    )
  )
    return true;
  return /^(?:man|woman|person|boy|girl|somebody|someone|son|daughter|band|group|newly|the|a)$/.test(
    before.at(-1) ?? "",
  );
}
