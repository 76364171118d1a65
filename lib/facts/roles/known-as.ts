import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import { DEMONYMS } from "../names/demonyms";
import { nameAt } from "../names/scan";
import { holds, isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { BREAKS_EN, TIES_EN } from "./function-words";
import { JUDGING_WORDS_EN } from "./modifiers-en";
import { BODY_HEADS } from "./organisations";
import { isCapitalised } from "./person-name";

const isKnown = ofWord((word) => word === "known");
/** In tokens, before "known as". */
const LONGEST = 12;

/** "militias in Iraq known as the Popular Forces": what the body is that is so called. */
export function bodiesKnownAs(scene: Scene): FoundFact[] {
  if (!holds(scene, isKnown)) return [];
  const { tokens } = scene;
  return gather(tokens, (token, at) => {
    if (token.text !== "known" || tokens[at + 1]?.text !== "as" || isQuoted(scene, at)) return [];
    const start = tokens[at + 2]?.text === "the" ? at + 3 : at + 2;
    const name = nameAt(tokens, start);
    if (!name || name.title || !name.text.includes(" ") || !isClosed(tokens, name.to)) return [];
    const from = startOfPhrase(tokens, at);
    if (from === null) return [];
    const holder = { name: name.text, evidence: [] };
    const object = wordsOf(scene, from, at);
    // "a group", "a new company": of what kind, is not told
    if (!/ /.test(object.replace(/^new /, ""))) return [];
    const fact = foundRole(scene, { holder, object, patternClass: "role/body-known" });
    return fact ? [fact] : [];
  });
}

/** Where the name ends, nothing goes on with it. */
function isClosed(tokens: Token[], at: number): boolean {
  const acronym = tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" ? at + 3 : at;
  const next = tokens[acronym];
  return !next || /^(?:[,.;)]|which|that|who|was|were|is|are|had|has|in|on|by|to)$/.test(next.text);
}

/** Where "a paramilitary group in Oslo" begins without its article, when it ends at a token. */
function startOfPhrase(tokens: Token[], to: number): number | null {
  const head = headBefore(tokens, to);
  if (head === null) return null;
  let from = head;
  while (from > 0 && head - from < 5 && modifies(tokens, from - 1)) from--;
  const before = tokens[from - 1]?.text ?? "";
  const plural = tokens[head]?.text.endsWith("s") === true;
  // "a chain of radio stations known as": the chain is so called
  const ofMany = before === "of" && BODY_HEADS.has(tokens[from - 2]?.text ?? "");
  const opens =
    /^an?$/.test(before) || (plural && !ofMany && /^(?:of|by|with|against|from|,)$/.test(before));
  return opens ? from : null;
}

/** The noun for a body, right before "known" or with one place or owner behind it. */
function headBefore(tokens: Token[], to: number): number | null {
  for (let at = to - 1; at > Math.max(0, to - LONGEST); at--) {
    const word = tokens[at]?.text ?? "";
    if (BODY_HEADS.has(word) || BODY_HEADS.has(word.replace(/s$/, ""))) return at;
    if (!isCapitalised(tokens[at]) && !/^(?:in|of|from|the|and)$/.test(word)) return null;
  }
  return null;
}

function modifies(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || JUDGING_WORDS_EN.has(token.text)) return false;
  if (BREAKS_EN.has(token.text) || TIES_EN.has(token.text) || /^(?:an?|the)$/.test(token.text))
    return false;
  return token.small || DEMONYMS.has(token.text) || token.text.includes("-");
}
