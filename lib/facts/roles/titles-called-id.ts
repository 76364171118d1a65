import type { Token } from "@/lib/text/document";
import { calledId } from "../coreference/called-id";
import type { FoundFact } from "../found-fact";
import { SAY_VERBS_ID } from "../reactions/verbs-id";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole, personOf } from "./found-role";
import { ROLE_HEADS_ID, ROLE_MODIFIERS_ID } from "./heads-id";
import { isCapitalised } from "./person-name";
import { personAtId } from "./person-name-id";
import { OFFICES_ID, RANKS_ID } from "./title-words-id";
import { TITLES_ID } from "./titles";

/** In tokens: what the longest office takes. */
const LONGEST_OFFICE = 16;

/**
 * "Kepala Dinas Kesehatan (Dinkes) Lombok Barat, Erni Suryana": the office before somebody whom the document
 * calls by one word, which tells where the name begins and the office ends.
 */
export function titlesCalledId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const called = calledId(scene.names);
  const found: FoundFact[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const known = called.get(tokens[at]?.text ?? "");
    const person = known ?? behindComma(scene, at);
    const from = person && !isQuoted(scene, at) ? nameStart(scene, person.name, at) : null;
    if (!person || from === null) continue;
    const to =
      tokens.findIndex(({ end }) => end >= (tokens[from]?.start ?? 0) + person.name.length) + 1;
    const end = tokens[from - 1]?.text === "," ? from - 1 : from;
    const start = officeStart(scene, end);
    if (!known && start !== null && isDoubtful(scene, start, end)) continue;
    at = to - 1;
    const last = start === null ? end : officeEnd(tokens, start, end);
    if (start === null || last === start) continue;
    const fact = foundRole(scene, {
      holder: { name: person.name, evidence: [] },
      object: wordsOf(scene, start, last),
      patternClass: known ? "role/title-called-id" : "role/title-comma-id",
    });
    if (fact) found.push(fact);
  }
  return found;
}

/** "Menteri Pendidikan (Mendikbud), Nadiem Makarim.": a whole name between commas, behind an office. */
function behindComma(scene: Scene, at: number): { name: string } | null {
  const { tokens } = scene;
  if (tokens[at - 1]?.text !== ",") return null;
  const span = personAtId(tokens, at);
  const next = span ? (tokens[span.to]?.text ?? "") : "";
  if (
    !span?.full ||
    RANKS_ID.has(tokens[at]?.text ?? "") ||
    !(/^[,.(]?$/.test(next) || SAY_VERBS_ID.has(next))
  )
    return null;
  return personOf(scene, span);
}

/** Whether the office before a comma is half of one ("General Manager"), or names somebody itself. */
function isDoubtful({ tokens, names }: Scene, start: number, end: number): boolean {
  if (isCapitalised(tokens[start - 1])) return true;
  for (let at = start + 1; at < end; at++) {
    const span = personAtId(tokens, at);
    const name = span?.full ? tokens.slice(span.from, span.to).map(({ text }) => text) : null;
    if (name && names.resolve(name.join(" "))?.name.kind === "person") return true;
  }
  return false;
}

/** Where the whole name begins that holds a token; null where only its one word stands there. */
function nameStart({ tokens, block }: Scene, name: string, at: number): number | null {
  for (let from = at; from >= Math.max(1, at - 3); from--)
    if (block.text.startsWith(name, tokens[from]?.start ?? 0)) return from;
  return null;
}

/** An office without the rank or the letters in brackets that stand between it and the name. */
function officeEnd(tokens: Token[], start: number, end: number): number {
  let last = end;
  for (;;) {
    const word = tokens[last - 1]?.text ?? "";
    // "Mayjen TNI" is a rank, "Kapuspen TNI" is none
    const service = word === "TNI" && !RANKS_ID.has(tokens[last - 2]?.text ?? "");
    if (last > start && !service && (RANKS_ID.has(word) || word === "." || word === "-")) last--;
    else if (word === ")") {
      const open = tokens.findLastIndex(({ text }, at) => at < last && text === "(");
      if (open <= start) return start;
      last = open;
    } else return last;
  }
}

/** The first word of the office that ends before a token; null where it has no head, or is another's. */
function officeStart({ tokens }: Scene, end: number): number | null {
  let start = end;
  while (
    start > Math.max(0, end - LONGEST_OFFICE) &&
    isOfOffice(tokens[start - 1]?.text ?? "", isCapitalised(tokens[start - 1]))
  )
    start--;
  while (start < end && !isHead(tokens[start]?.text ?? "")) start++;
  if (start >= end) return null;
  while (ROLE_MODIFIERS_ID.has(tokens[start - 1]?.lower ?? "")) start--;
  const before = tokens[start - 1]?.text ?? "";
  // "Chief Executive Officer (CEO) Badan …": a bracket's words are no beginning
  const marks = tokens.slice(start, end).map(({ text }) => text);
  const opens = marks.indexOf("(");
  const closes = marks.indexOf(")");
  const cut = closes >= 0 && (opens < 0 || closes < opens);
  return OF_ANOTHER.test(before) || cut ? null : start;
}

const OF_ANOTHER =
  /^(?:bicara|jubir|hukum|langganan|tim|nama|istri|suami|anak|putra|putri|ajudan|kandidat|bakal|dan|serta|staf|oleh|seorang|salah)$/;

function isOfOffice(word: string, capital: boolean): boolean {
  return capital || /^(?:dan|bidang|[()&/-])$/.test(word);
}

function isHead(word: string): boolean {
  return TITLES_ID.has(word) || OFFICES_ID.has(word) || ROLE_HEADS_ID.has(word.toLowerCase());
}
