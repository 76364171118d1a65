import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { looksPast } from "../dates/verbs";
import type { FoundFact } from "../found-fact";
import { nameAt } from "../names/scan";
import { wordSet } from "../names/word-set";
import { holds, isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { BREAKS_EN, TIES_EN } from "./function-words";
import { endOfList } from "./lists";
import { JUDGING_WORDS_EN } from "./modifiers-en";
import { isCapitalised } from "./person-name";
import { isHead } from "./role-head";

/** What an organisation, a power or a body is. */
export const BODY_HEADS = wordSet(`
  division branch agency group network party company newspaper magazine unit force wing subsidiary
  organisation organization militia alliance ally university school institute institution
  bank firm charity foundation association union league federation committee council commission
  department ministry broadcaster manufacturer retailer airline think-tank body arm
  newsletter website journal station channel club team society trust corporation partnership
  tank PAC pac publication outlet consultancy clinic supplier provider watchdog lobby insurer
  automaker conglomerate non-profit platform app paper daily weekly site website blog label studio
  laboratory lab brand monthly monitor regulator exporter carmaker chain cooperative hospital
  church congregation orchestra ensemble troupe battalion regiment brigade tribe lobbyist-group
  coalition movement faction cooperative consortium nonprofit startup start-up brewery museum
`);
const isBodyHead = ofWord((word) => BODY_HEADS.has(word));
const isCommaOrDash = ofWord((word) => /^[,—–]$/.test(word));
/** How one body belongs to another: "the IRGC-managed Fars News Agency". */
const BELONGING = /^(.+-)?(?:managed|owned|run|funded|sponsored|operated)$/;
const isBelonging = ofWord((word) => word.includes("-") && BELONGING.test(word));

/** "the Quds Force, a division responsible for operations abroad": what a body is. */
export function rolesOfBodies(scene: Scene): FoundFact[] {
  if (!holds(scene, isBodyHead)) return [];
  const { tokens } = scene;
  return gather(tokens, (token, at) => {
    if (!isCommaOrDash(token) || isQuoted(scene, at)) return [];
    const known = bodyBefore(scene, at);
    const body = known ?? setApart(scene, at);
    const to = body && endOfBodyPhrase(tokens, at + 1);
    if (!body || !to) return [];
    const object = wordsOf(scene, at + 2, to);
    const patternClass = known ? "role/body" : "role/body-dash";
    const fact = foundRole(scene, { holder: body, object, patternClass });
    return fact ? [fact] : [];
  });
}

/** The body whose name ends before a token. */
function bodyBefore(scene: Scene, to: number): { name: string; evidence: [] } | null {
  const { tokens } = scene;
  if (
    /^(?:government|military|parliament|army)$/.test(tokens[to - 1]?.text ?? "") &&
    isCapitalised(tokens[to - 2])
  )
    return { name: wordsOf(scene, to - 2, to), evidence: [] };
  for (let from = Math.max(0, to - 7); from < to; from++) {
    const name = nameAt(tokens, from);
    if (!name || name.to !== to || name.title) continue;
    const resolved = scene.names.resolve(name.text);
    const whole = name.text.includes(" ") || /^\p{Lu}{2,}$/u.test(name.text);
    // "1st Portfolio Lending Corporation", "Board for Convoy Corporation": not the whole name
    if (/\d/.test(tokens[from - 1]?.text ?? "") || /\bfor\b/.test(name.text)) return null;
    if (isHalfName(tokens, from)) return null;
    return whole && resolved?.name.kind === "organisation"
      ? { name: resolved.canonical, evidence: [] }
      : null;
  }
  return null;
}

/** "the Axis of Aid — a network of societies": what a dash with room around it explains is one by its name. */
function setApart(scene: Scene, to: number): { name: string; evidence: [] } | null {
  const { tokens, names } = scene;
  const next = tokens[to + 1];
  if (!/^[—–]$/.test(tokens[to]?.text ?? "") || tokens[to]?.end === next?.start) return null;
  let from = to;
  while (isCapitalised(tokens[from - 1]) || tiesCapitals(tokens, from - 1)) from--;
  const name = wordsOf(scene, from, to);
  if (to - from < 2 || to - from > 7 || tokens[from - 1]?.text !== "the") return null;
  const kind = names.resolve(name)?.name.kind ?? "unknown";
  return kind === "unknown" && !isHalfName(tokens, from) ? { name, evidence: [] } : null;
}

/** "Axis of Resistance" */
function tiesCapitals(tokens: Token[], at: number): boolean {
  return tokens[at]?.text === "of" && isCapitalised(tokens[at - 1]);
}

/** "the Hong Kong and Macao Affairs Office", "Proceedings of the Royal Society B", "the Men's Soccer League". */
function isHalfName(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1]?.text ?? "";
  const at = before === "the" ? from - 2 : from - 1;
  if (/^['’]s?$/.test(before)) return isCapitalised(tokens[from - 2]);
  return /^(?:and|of|&)$/.test(tokens[at]?.text ?? "") && isCapitalised(tokens[at - 1]);
}

/** The end of "a division primarily responsible for …", up to the mark that closes it; null where it is none. */
function endOfBodyPhrase(tokens: Token[], from: number): number | null {
  if (!/^an?$/.test(tokens[from]?.text ?? "")) return null;
  const head = tokens.findIndex(
    (token, at) => at > from && at < from + 7 && BODY_HEADS.has(token.text),
  );
  if (head < 0) return null;
  if (isCapitalised(tokens[head + 1]) || tokens[from + 1]?.text === "different") return null;
  const before = tokens.slice(from + 1, head);
  const breaks = ({ text, kind }: Token) =>
    BREAKS_EN.has(text) || TIES_EN.has(text) || kind === "mark";
  if (before.some(breaks)) return null;
  if (before.some((token) => JUDGING_WORDS_EN.has(token.text))) return null;
  if (before.some((_, at) => isHead(tokens, from + 1 + at) && at + from + 2 === head)) return null;
  for (let at = head + 1; at < Math.min(tokens.length, head + 24); at++) {
    const word = tokens[at]?.text ?? "";
    if (/^[,.;()—–]$/.test(word)) return isWhole(tokens, head, at) ? at : null;
    if (CLAUSE.test(word) || actsBehindName(tokens, at)) return null;
  }
  return null;
}

/** Words by which a clause shows itself: what began behind the comma is its subject, or has a clause of its own. */
const CLAUSE =
  /^(?:consists|operates|owns|provides|offers|runs|makes|serves|has|had|is|was|were|will|can|could|would|claimed|told|said|says|which|that|who|whose|where|["“”])$/;

/** "a force under Publius Scipio captured Carthago": a verb with its object; not "a firm of Oslo founded in 1920". */
function actsBehindName(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? "";
  return (
    isCapitalised(tokens[at - 1]) &&
    looksPast(tokens[at]?.text ?? "") &&
    !/^(?:in|by|on|for|at|to|as|near|from|with)$/.test(next)
  );
}

/** Whether what was read says what the body is: no opinion, nobody unnamed, no list cut short. */
function isWhole(tokens: Token[], head: number, to: number): boolean {
  const words = tokens.slice(head + 1, to);
  if (
    words.some(
      ({ text }) =>
        JUDGING_WORDS_EN.has(text) || /^(?:he|she|they|his|her|him|their|its|as)$/.test(text),
    )
  )
    return false;
  if (endOfList(tokens, to) !== to) return false;
  // "in Mahoning, Trumbull and Stark Counties"
  const listed =
    tokens[to]?.text === "," && isCapitalised(tokens[to - 1]) && isCapitalised(tokens[to + 1]);
  return !listed || tokens[to + 2]?.text !== ",";
}

/** "American government-funded" begins with the nation. */
function startOfBelonging(tokens: Token[], at: number): number {
  return isCapitalised(tokens[at - 1]) && at > 1 ? at - 1 : at;
}

/** "the IRGC-managed Fars News Agency", "the American government-funded Radio Free Europe". */
export function belongingBodies(scene: Scene): FoundFact[] {
  if (!holds(scene, isBelonging)) return [];
  const { tokens } = scene;
  return gather(tokens, (token, at) => {
    const match = isBelonging(token) ? BELONGING.exec(token.text) : null;
    if (!match?.[1] || isQuoted(scene, at)) return [];
    // "and co-operated Ulysses House" is a verb
    if (
      /^co-$/.test(match[1]) ||
      !/^(?:the|an?|The|An?)$/.test(tokens[startOfBelonging(tokens, at) - 1]?.text ?? "")
    )
      return [];
    const name = nameAt(tokens, at + 1);
    const resolved = name && scene.names.resolve(name.text);
    if (!name || resolved?.name.kind !== "organisation") return [];
    const to = /^[/]$/.test(tokens[name.to]?.text ?? "")
      ? (nameAt(tokens, name.to + 1)?.to ?? name.to)
      : name.to;
    const from = startOfBelonging(tokens, at);
    const fact = foundRole(scene, {
      holder: {
        name: to > name.to ? wordsOf(scene, at + 1, to) : resolved.canonical,
        evidence: [],
      },
      object: wordsOf(scene, from, at + 1),
      patternClass: "role/belonging",
    });
    return fact ? [fact] : [];
  });
}
