import { spanOf } from "@/lib/domain/date-span";
import type { Conflict } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { PlacedFact } from "./conflicts";
import { timesDiffer } from "./date-conflicts";
import { appearedTogether, sharesSource } from "./provenance";

const NOT_NOW =
  /\b(?:former|acting|interim|ex|then|now|later|future|incoming|outgoing|designate|elect|mantan|bekas|calon|kini|pelaksana|again|second|third|first|last|kembali|kedua|ketiga)\b/;
const BEGINS =
  /\b(?:became|become|appointed|named|took|joined|promoted|diangkat|ditunjuk|dilantik|menjadi|bergabung)\b/;
const ENDS = /\b(?:resigned|retired|stepped|left|mundur|dismissed|removed)\b/;
/** People are elected to one office again and again. */
const RENEWED = /\b(?:elected|terpilih|dipilih|nominated|succeeded)\b/;
/** Offices that one person holds at a time. */
const SINGLE =
  /^(?:mayor|president|prime minister|governor|king|queen|emperor|pope|chancellor|commander|chief executive|chief justice|secretary general|chief of staff|presiden|perdana menteri|gubernur|wali kota|bupati|raja|panglima) (?:of|indonesia|\S+)/;
/** Documents of two times may both be right about who somebody was. */
const SAME_TIME_DAYS = 60;
const YEAR = 366;

/** In what two roles differ that cannot both be as their documents say; null where both may be. */
export function rolesClash(one: PlacedFact, other: PlacedFact): Conflict["differs"] | null {
  const [a, b] = [one.fact, other.fact];
  if (officeOf(one) === officeOf(other) && a.lang === b.lang)
    return termsClash(one, other) ? "time" : null;
  return ranksClash(one, other) ? "object" : null;
}

/** The position with its body, the same for every name of the body. */
export function officeOf({ fact, office }: PlacedFact): string {
  return office ?? foldText(fact.object).replace(/^(?:as|sebagai) |\b(?:the|a|an) /g, "");
}

type Term = { start: string | null; end: string | null };

/** Two beginnings or two ends of one term. */
function termsClash(one: PlacedFact, other: PlacedFact): boolean {
  const [a, b] = [termOf(one), termOf(other)];
  if (!a || !b || apart(a, b) || apart(b, a)) return false;
  return timesDiffer(a.start, b.start) || timesDiffer(a.end, b.end);
}

/** When a role began and ended, as far as its fact says; null where it may be one of several terms. */
function termOf({ fact }: PlacedFact): Term | null {
  const said = foldText(`${fact.predicate} ${fact.object}`);
  if (fact.time === null || NOT_NOW.test(said) || RENEWED.test(said)) return null;
  const [first = "", last] = fact.time.split("/");
  const side = (value: string | undefined) => (value && /^\d/.test(value) ? value : null);
  if (last !== undefined) return { start: side(first), end: side(last) };
  if (ENDS.test(said)) return { start: null, end: first };
  return BEGINS.test(said) ? { start: first, end: null } : null;
}

/** Whether one term ended before, or within a year of, the other's beginning: two terms. */
function apart(one: Term, other: Term): boolean {
  const [end, start] = [spanOf(one.end ?? ""), spanOf(other.start ?? "")];
  return end !== null && start !== null && end.to - YEAR <= start.from;
}

/** Head of a body, and deputy in it: at one time nobody is both. */
function ranksClash(one: PlacedFact, other: PlacedFact): boolean {
  const ranks = new Set([rankOf(one), rankOf(other)]);
  if (!ranks.has("head") || !ranks.has("deputy")) return false;
  const [a, b] = [one.fact, other.fact];
  if (a.time !== null || b.time !== null || a.lang !== b.lang) return false;
  if (one.body === null || one.body !== other.body) return false;
  return !sharesSource(one, other) && appearedTogether(one, other, SAME_TIME_DAYS);
}

export function rankOf({ fact }: Pick<PlacedFact, "fact">): "head" | "deputy" | null {
  const [verb, object] = [foldText(fact.predicate), foldText(fact.object)];
  if (NOT_NOW.test(`${verb} ${object}`) || BEGINS.test(verb) || ENDS.test(verb)) return null;
  if (/^(?:headed|heads|led|leads|chaired|chairs|memimpin)$/.test(verb)) return "head";
  if (!/^(?:was|is|adalah|served as|serves as|merupakan)$/.test(verb)) return null;
  if (/^(?:the )?(?:deputy|vice|assistant|wakil)\b/.test(object)) return "deputy";
  // "Alden Port Authority director": its body stands before it
  const behind =
    /\p{Lu}[^\s]*( deputy)? (?:head|director|chief|chairman|chairwoman|commander)$/u.exec(
      fact.object,
    );
  if (behind) return behind[1] ? "deputy" : "head";
  const head =
    /^(?:the )?(?:overall )?(?:head|director|chief|chairman|chairwoman|chair|commander|leader|president|governor|chief executive|kepala|ketua|direktur|panglima|komandan|pemimpin|presiden)(?: of| \S|$)/;
  return head.test(object) ? "head" : null;
}

const FIRST = /^(?:first|last) \S+ (?:of|to|in) /;

/** Whether an office has one holder: at a time, or as the first of all. */
export function isOneHolders(role: PlacedFact): boolean {
  const office = officeOf(role);
  return FIRST.test(office) || (SINGLE.test(office) && isClosed(role.fact.time));
}

/** Two people in one office for more than two years together, or both the first in it. */
export function holdersClash(one: PlacedFact, other: PlacedFact): "subject" | null {
  if (one.key === other.key || one.fact.lang !== other.fact.lang) return null;
  if (FIRST.test(officeOf(one))) return sharesSource(one, other) ? null : "subject";
  const [a, b] = [spanOf(one.fact.time ?? ""), spanOf(other.fact.time ?? "")];
  if (!a || !b) return null;
  return Math.min(a.to, b.to) - Math.max(a.from, b.from) > 2 * YEAR ? "subject" : null;
}

function isClosed(time: string | null): boolean {
  return /^\d.*\/\d/.test(time ?? "");
}
