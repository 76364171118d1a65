import type { Token } from "@/lib/text/document";
import type { ResolvedPerson } from "../coreference/resolve-person";
import { chainPerson } from "../coreference/subject-chain";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole, personOf } from "./found-role";
import { personAtId } from "./person-name-id";
import { rolePhraseId } from "./phrase-id";
import { roleTimeAt } from "./role-time";
import { TITLES_ID } from "./titles";
import { COPULAS_ID, OFFICE_VERBS_ID } from "./words-id";

/** "X adalah ketua …", "X menjabat sebagai …", "X terpilih menjadi …". */
export function rolesFromVerbsId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  if (tokens.at(-1)?.text === "?") return [];
  const found: FoundFact[] = [];
  for (let at = 0; at < Math.min(tokens.length, 14); at++) {
    if (isQuoted(scene, at)) continue;
    const subject = subjectAt(scene, at);
    if (!subject) continue;
    const verb = verbEnd(tokens, subject.to);
    const phrase = verb === null ? null : rolePhraseId(tokens, verb);
    if (verb !== null && phrase) {
      const fact = foundRole(scene, {
        holder: subject.person,
        verb: wordsOf(scene, subject.to, verb),
        object: wordsOf(scene, phrase.from, phrase.to),
        time: timeBehind(tokens, phrase.to),
        patternClass: classOf(subject, tokens[verb - 1]?.text ?? ""),
      });
      if (fact) found.push(fact);
    }
    at = subject.to - 1;
  }
  return found;
}

type Subject = { person: ResolvedPerson; to: number; how: "opening" | "name" | "chain" };

/** The last word of the verb decides: "adalah", "menjadi", or "sebagai" behind a verb of office. */
function classOf({ how }: Subject, verb: string): PatternClass {
  if (how === "chain") return "role/chain-id";
  if (!COPULAS_ID.has(verb)) return verb === "menjadi" ? "role/copula-id" : "role/verb-id";
  return how === "opening" ? "role/definition-id" : "role/copula-id";
}

/** "dari 2005 hingga 2006", "periode 1983-1986", "sejak 1953" */
function timeBehind(tokens: Token[], at: number): string | null {
  const from = /^(?:periode|masa|untuk)$/.test(tokens[at]?.text ?? "") ? at + 1 : at;
  return roleTimeAt(tokens, tokens[from]?.text === "periode" ? from + 1 : from, false);
}

function subjectAt(scene: Scene, at: number): Subject | null {
  if (/^(?:ia|dia|beliau)$/i.test(scene.tokens[at]?.text ?? "")) {
    const person = chainPerson(scene, at);
    return person && { person, to: at + 1, how: "chain" };
  }
  const before = scene.tokens[at - 1]?.text ?? ",";
  const span = personAtId(scene.tokens, at);
  if (!span || (at > 0 && before !== "," && !TITLES_ID.has(before))) return null;
  const person = personOf(scene, span);
  const how = span.full && at < 2 ? "opening" : "name";
  return person && { person, to: afterBracket(scene.tokens, span.to), how };
}

function afterBracket(tokens: Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  const end = tokens.findIndex(({ text }, index) => index > at && text === ")");
  return end > 0 && end < at + 60 ? end + 1 : at;
}

/** The token behind the verb of an office, its "sebagai" or "menjadi" included. */
function verbEnd(tokens: Token[], from: number): number | null {
  let at = from;
  while (
    /^(?:pernah|juga|kini|kemudian|lalu|sempat|telah|sudah|masih|kembali|resmi)$/.test(
      tokens[at]?.text ?? "",
    )
  )
    at++;
  const word = tokens[at]?.text ?? "";
  if (COPULAS_ID.has(word) || word === "menjadi") return at + 1;
  if (!OFFICE_VERBS_ID.has(word)) return null;
  const diri = tokens[at + 1]?.text === "diri" ? at + 2 : at + 1;
  const tie = /^(?:sebagai|menjadi|dari)$/.test(tokens[diri]?.text ?? "");
  return tie ? diri + 1 : word === "menjabat" ? diri : null;
}
