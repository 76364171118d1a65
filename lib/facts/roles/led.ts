import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import { nameAt } from "../names/scan";
import { holds, type Scene, wordsOf } from "../scene";
import { type ClauseSubject, classBySubject } from "./clause-subjects";
import { foundRole } from "./found-role";
import { BREAKS_EN, TIES_EN } from "./function-words";
import { isCapitalised } from "./person-name";
import { roleTimeAt } from "./role-time";
import { ADVERBS_EN, LEADING_EN } from "./verbs-en";

/** Whether a sentence has a verb of leading. */
export function mayLead(scene: Scene): boolean {
  return holds(scene, isOfLeading);
}

const isOfLeading = ofWord((word) => word === "joined" || LEADING_EN.has(word));

/** "X headed the PMF", "X commanded the 41st Division", "X joined the IRGC". */
export function ledRole(scene: Scene, subject: ClauseSubject): FoundFact[] {
  const { tokens } = scene;
  let at = subject.verb;
  while (ADVERBS_EN.has(tokens[at]?.text ?? "")) at++;
  const word = tokens[at]?.text ?? "";
  if (!LEADING_EN.has(word) && word !== "joined") return [];
  const to = endOfBody(scene, at + 1);
  if (to === null) return [];
  const fact = foundRole(scene, {
    holder: subject.person,
    verb: word,
    object: wordsOf(scene, at + 1, to),
    time: roleTimeAt(tokens, to, word === "joined" || word.endsWith("founded")),
    patternClass: classBySubject(subject),
  });
  return fact ? [fact] : [];
}

/** The end of the name of an organisation that begins here, its acronym in brackets included. */
function endOfBody(scene: Scene, from: number): number | null {
  const { tokens } = scene;
  const start = /^the$/i.test(tokens[from]?.text ?? "") ? from + 1 : from;
  const numbered = /^\d+(?:st|nd|rd|th)$/.test(tokens[start]?.text ?? "") ? start + 1 : start;
  const name = nameAt(tokens, numbered);
  if (!name || name.title) return null;
  const kind = scene.names.resolve(name.text)?.name.kind;
  const unit =
    numbered > start &&
    /^(?:Division|Brigade|Regiment|Battalion|Army|Corps|Fleet)$/.test(
      tokens[name.to - 1]?.text ?? "",
    );
  const acronym = /^[\p{Lu}\d-]{2,6}$/u.test(name.text) && start > from;
  if (kind !== "organisation" && !unit && !acronym) return null;
  return closesBody(tokens, name.to) ? endOfAcronym(tokens, name.to) : null;
}

function closesBody(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  // "the Committee on Science, Space and Technology"
  const listed =
    token?.text === "," && isCapitalised(tokens[at + 1]) && tokens[at + 2]?.text === "and";
  // "the Committee on Alcoholism and Substance Abuse", "joined the Fund to announce grants"
  if (listed || (token?.text === "and" && isCapitalised(tokens[at + 1]))) return false;
  if (token?.text === "to") return false;
  return (
    !token ||
    /^[,.;:()–—-]$/u.test(token.text) ||
    (token.text !== "of" && [BREAKS_EN, TIES_EN].some((set) => set.has(token.text))) ||
    /^(?:and|as|by|where|when|which|who)$/.test(token.text)
  );
}

function endOfAcronym(tokens: Token[], at: number): number {
  return tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" ? at + 3 : at;
}
