import type { Evidence, Fact } from "@/lib/domain/fact";
import { shown } from "../collection";
import { scanDates } from "./scan-dates";
import { governs, isNamed, subjectRuns, textOf } from "./subject";
import {
  contentOf,
  isNameWord,
  mentionsOf,
  type Run,
  runsOf,
  saysAll,
  TITLES,
  type Word,
  wordsOf,
} from "./words-of";

/** Words that may stand between a holder and the role: they name nobody and do nothing else. */
const LINKING = new Set(
  (
    "a an the its his her their who then is was were are been be being had has have become became served serves worked as " +
    "remained named appointed elected chosen made former late acting current new also and later once himself herself only " +
    "held holds hold post position office rank title of lieutenant major general brigadier dr mr mrs ms sir prince " +
    "adalah ialah merupakan menjadi seorang sebagai yang saat itu menjabat mantan bertugas dan kemudian selaku"
  ).split(" "),
);

/** Where the role's words stand: in a row, else from the first to the last of its meaningful words. */
function roleRun(words: readonly Word[], role: string): Run[] {
  const whole = runsOf(words, role);
  if (whole.length > 0) return whole;
  const bare = runsOf(words, role.replace(/^(?:the|an?|its|seorang) /i, ""));
  if (bare.length > 0) return bare;
  const content = contentOf(role);
  const places = content.map((word) => words.findIndex(({ folded }) => folded === word));
  if (places.length === 0 || places.some((place) => place < 0)) return [];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return last - first <= wordsOf(role).length + 3 ? [{ first, after: last + 1 }] : [];
}

const BEFORE_NAME = /^(?:was|is|were|adalah|ialah|named|called)$/;

/**
 * What stands behind a name and is no part of the sentence: the dates of a life in brackets, other
 * spellings, a first apposition that the role is joined to ("Ann Lind, a painter and a …").
 */
function withoutInsertions(between: string, forwards: boolean): string {
  if (!forwards) return between;
  return between
    .replace(/^\s*\([^()]*\)/, "")
    .replace(/^\s*,\s*(?:also|better) (?:spelled|spelt|known as|called)\s[^,;.]*,/, "")
    .replace(
      /^\s*[,(]\s*an? (?!(?:\S+ )*(?:of|to|for|with|by|who|that|from|in|at) )(?:\p{Ll}+ ){1,3}and /u,
      " ",
    );
}

/** "Ann Lind, Minister of Trade Jon Moe, …": in a list of titled names the role is the next one's. */
function runsIntoName(words: readonly Word[], role: Run): boolean {
  const [last, next] = [words[role.after - 1], words[role.after]];
  return (
    last !== undefined && next !== undefined && isNameWord(next) && next.start - last.end === 1
  );
}

/** Whether the holder stands directly before or after the role, by apposition, title or copula. */
function touches(text: string, words: readonly Word[], holder: Run, role: Run): boolean {
  const forwards = holder.after <= role.first;
  const [first, after] = forwards ? [holder.after, role.first] : [role.after, holder.first];
  if (first > after)
    return holder.first >= role.first && holder.after <= role.after ? false : first === after;
  const between = withoutInsertions(
    text.slice(words[first - 1]?.end ?? 0, words[after]?.start ?? text.length),
    forwards,
  );
  if (/[;|]|[.!?]\s/.test(between)) return false;
  const middle = words.slice(first, after);
  if (!forwards) {
    // "A was the commander, B was the pilot": what a verb gives to the one before is not the next one's
    const given = words.slice(Math.max(0, role.first - 2), role.first);
    if (
      given.some(({ folded }) => /^(?:was|is|were|became|as|adalah|sebagai|menjadi)$/.test(folded))
    )
      return false;
    // "a security official Ann Lind talked to": the official is somebody else
    if (
      middle.length === 0 &&
      /^an?$/.test(words[role.first - 1]?.folded ?? "") &&
      !/,/.test(between)
    )
      return false;
    return (
      middle.every(({ folded }) => BEFORE_NAME.test(folded) || TITLES.has(folded)) &&
      !/[()]/.test(between)
    );
  }
  if (/^\s*,/.test(between) && runsIntoName(words, role)) return false;
  const plain = wordsOf(between);
  return (
    plain.length <= 9 &&
    plain.every((word) => LINKING.has(word.folded) || /^\p{L}+ly$/u.test(word.text))
  );
}

/** For verbs that make the role ("commanded the Quds Force"): the subject governs the verb. */
function governsRole(
  text: string,
  words: readonly Word[],
  fact: Fact,
  holder: Run,
  role: Run,
): boolean {
  const verb = contentOf(fact.predicate)[0];
  if (verb === undefined) return false;
  const place = words.findIndex(
    ({ folded }, index) => folded === verb && index >= holder.after && index < role.after,
  );
  if (place < 0) return false;
  const middle = words.slice(place + 1, role.first);
  return governs(text, words, holder, place) && !middle.some(isNameWord);
}

function provesIn(evidence: Evidence, fact: Fact): boolean {
  const text = shown(evidence);
  const words = wordsOf(text);
  const roles = roleRun(words, fact.object);
  const holders = subjectRuns(words, fact);
  return holders.some((holder) =>
    roles.some(
      (role) => touches(text, words, holder, role) || governsRole(text, words, fact, holder, role),
    ),
  );
}

/** The years and days that a role's time says all stand in its passages. */
function timeStands(fact: Fact): boolean {
  if (fact.time === null) return true;
  const said = scanDates(`${textOf(fact, "says")} ${textOf(fact, "dates")}`);
  const parts = fact.time.split("/").filter((part) => /\d/.test(part));
  return (
    said.some(({ value }) => value === fact.time) ||
    parts.every((part) => said.some(({ value }) => value.split("/").includes(part)))
  );
}

/**
 * Re-derives a role from its passages alone: the whole name and every word of the role stand there,
 * the holder right beside the role or governing its verb, nobody else between.
 */
export function provesRole(fact: Fact): boolean {
  if (fact.kind !== "role" || !isNamed(fact, fact.subject) || !timeStands(fact)) return false;
  return fact.evidence.some(
    (evidence) =>
      evidence.part === "says" && saysAll(shown(evidence), fact.object) && provesIn(evidence, fact),
  );
}

/** Re-derives who came after whom: "A succeeded B as R", or "B was succeeded … by A". */
export function provesSuccession(fact: Fact, predecessor: string): boolean {
  if (!isNamed(fact, fact.subject) || !isNamed(fact, predecessor)) return false;
  return fact.evidence.some((evidence) => {
    if (evidence.part !== "says" || !saysAll(shown(evidence), fact.object.replace(/^.*? as /, "")))
      return false;
    const text = shown(evidence);
    const words = wordsOf(text);
    const verb = words.findIndex(({ folded }) =>
      /^(?:succeeded|replaced|menggantikan|digantikan)$/.test(folded),
    );
    if (verb < 0) return false;
    const passive =
      /^(?:was|were|been|digantikan)$/.test(words[verb - 1]?.folded ?? "") ||
      words[verb]?.folded === "digantikan";
    const successor = mentionsOf(words, fact.subject);
    if (!passive) return successor.some((run) => governs(text, words, run, verb));
    return successor.some(
      ({ first }) => first > verb && /^(?:by|oleh)$/.test(words[first - 1]?.folded ?? ""),
    );
  });
}
