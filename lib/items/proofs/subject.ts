import type { Fact } from "@/lib/domain/fact";
import { shown } from "../collection";
import { isNameWord, mentionsOf, type Run, runsOf, saysAll, type Word, wordsOf } from "./words-of";

/** Whether the subject stands in what it did or said: then it is the object of somebody else's deed. */
export function isAmongOwnWords(fact: Fact): boolean {
  return mentionsOf(wordsOf(`${fact.predicate} ${fact.object}`), fact.subject).length > 0;
}

const STAND_IN = /^(?:he|she|it|they|his|her|its|their|him|ia|dia|beliau|mereka)$/;

/** "Ujarnya": the verb says itself that it is somebody's who was named before. */
const SAID_SO =
  /^(?:ujar|kata|jelas|ucap|tutur|papar|imbuh|tegas|ungkap|sambung|lanjut|tambah|terang|tandas|sebut|pungkas|beber|tulis|cetus|seloroh|kenang|harap)nya$/;

/** Indonesians are called by their first name: where it stands alone, not in a longer one. */
function givenNames(words: readonly Word[], name: string): Run[] {
  const [given = ""] = name.split(" ");
  return runsOf(words, given).filter(({ first, after }) =>
    [words[first - 1], words[after]].every(
      (beside) => !beside || !isNameWord(beside) || !isBeside(words[first], beside),
    ),
  );
}

/** Whether nothing but a space stands between two words. */
function isBeside(one: Word | undefined, other: Word): boolean {
  if (!one) return false;
  return other.start - one.end === 1 || one.start - other.end === 1;
}

/** The words of all passages of one part of a fact, joined. */
export function textOf(fact: Fact, part: "says" | "names" | "dates"): string {
  return fact.evidence
    .filter((evidence) => evidence.part === part)
    .map(shown)
    .join(" | ");
}

/** Whether the passages hold the whole name: in what is said, or in the passages that give names. */
export function isNamed(fact: Fact, name: string): boolean {
  return saysAll(`${textOf(fact, "says")} ${textOf(fact, "names")}`, name);
}

/**
 * Where the subject stands in a passage: its name, or, where the name is only in the passages that
 * give names, a pronoun or a description with "the".
 */
export function subjectRuns(words: readonly Word[], fact: Fact): Run[] {
  const named = mentionsOf(words, fact.subject);
  if (named.length > 0) return named;
  if (!saysAll(textOf(fact, "names"), fact.subject)) return [];
  if (fact.lang === "id") {
    const given = givenNames(words, fact.subject);
    if (given.length > 0) return given;
  }
  return words.flatMap((word, index) => {
    if (STAND_IN.test(word.folded) || (fact.lang === "id" && SAID_SO.test(word.folded)))
      return [{ first: index, after: index + 1 }];
    const described = /^(?:the|this|sang|tersebut)$/.test(word.folded);
    return described ? [{ first: index, after: index + 2 }] : [];
  });
}

const JOINING =
  /^(?=.*\b(?:and|dan|serta|with|together|bersama)\b)(?:,|\s|\band\b|\bdan\b|\bserta\b|\bas well as\b|\btogether with\b|\bbersama\b)*$/i;

/**
 * Whether a verb that begins at `verb` can belong to the subject at `run` before it: nothing but
 * words without names stands between, or an insertion between two commas, or others joined by "and".
 */
export function governs(text: string, words: readonly Word[], run: Run, verb: number): boolean {
  if (run.after > verb) return false;
  const last = words[run.after - 1];
  const behind = text.slice(last?.end ?? 0, words[verb]?.start ?? 0);
  // the full stop of "the U.S." ends no sentence
  const between = /\p{Lu}\.\p{Lu}$/u.test(last?.text ?? "") ? behind.replace(/^\./, "") : behind;
  const middle = words.slice(run.after, verb);
  const names = middle.filter(isNameWord);
  if (/[.;:|]\s/.test(between)) return false;
  const insertion =
    /^\s*,[^,]*(?:,[^,]*)*,\s*(?:\p{L}+ly\s+)?$/u.test(between) && /,.*,/.test(between);
  if (insertion) return true;
  if (names.length === 0) return !/,\s*$/.test(between) && middle.length <= 10;
  return joinsOthers(between, names);
}

/** Whether nothing but other names, joined by commas and "and", stands between. */
export function joinsOthers(between: string, names: readonly Word[]): boolean {
  const rest = names.reduce((left, name) => left.replace(name.text, ""), between);
  return JOINING.test(rest);
}
