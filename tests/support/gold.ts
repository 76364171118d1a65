import { readFileSync } from "node:fs";
import path from "node:path";

import type { Fact, FactKind } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { contentWords, wordOverlap } from "@/lib/facts/merge/same-fact";
import type { Document } from "@/lib/text/document";

/**
 * One fact that a careful reader takes from a document of `content/`, as a line of
 * `tests/gold/<document>.jsonl`. The lines were written from the text, sentence by sentence, before
 * anybody looked at what the program prints. To extend them, read a sentence and add its lines:
 *
 *     {"in": "Collins died on", "kind": "date", "who": "Michael Collins", "what": "died", "when": "2021-04-28"}
 *     {"in": "Gene Kranz was", "kind": "role", "who": "Gene Kranz", "what": "the flight director"}
 *     {"in": "breathing again", "kind": "reaction", "who": "Charles Duke", "what": "added We’re breathing again"}
 */
export type GoldFact = {
  /** Words of its sentence that stand once in the document. */
  in: string;
  kind: FactKind;
  /** The full name, whatever the sentence says; a list where each of them is right. */
  who: string | string[];
  /**
   * In the document's words. Date: what happened. Role: the position. Reaction: the verb, and what
   * was said if it is not in `quote`. A list where the document has two names for it.
   */
  what: string | string[];
  /** EDTF. A date fact's, or since when and until when a role was held, or when a reaction came. */
  when?: string;
  /** The exact words between the quotation marks, if they are four or more. */
  quote?: string;
  /** Whose word the fact is. */
  by?: string;
  /** Right when it is printed, but a reader may well leave it out: it does not count for recall. */
  minor?: true;
};

const FOLDER = path.resolve(import.meta.dirname, "../gold");

export function goldOf(name: string): GoldFact[] {
  const lines = readFileSync(path.join(FOLDER, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line));
}

/** Share of words in common from which a printed fact's words are those of the gold. */
const SAME_WORDS = 0.75;

/** Whether a printed fact says what the reader took from the document, no more and no less. */
export function agrees(fact: Fact, gold: GoldFact, document: Document): boolean {
  const at = document.original.indexOf(gold.in);
  return (
    fact.kind === gold.kind &&
    fact.evidence.some(
      ({ part, start, end }) => part === "says" && start < at + gold.in.length && at < end,
    ) &&
    listOf(gold.who).some((who) => foldText(who) === foldText(fact.subject)) &&
    listOf(gold.what).some((what) => saysWhat(fact, `${what} ${gold.quote ?? ""}`)) &&
    fact.quote === (gold.quote ?? null) &&
    foldText(fact.attributedTo ?? "") === foldText(gold.by ?? "") &&
    agreesInTime(fact, gold)
  );
}

function listOf(value: string | string[]): string[] {
  return typeof value === "string" ? [value] : value;
}

function saysWhat({ predicate, object }: Fact, what: string): boolean {
  const want = contentWords(what);
  return [object, `${predicate} ${object}`].some(
    (words) => wordOverlap(contentWords(words), want) >= SAME_WORDS,
  );
}

/**
 * A date may be coarser than the gold; a role or a reaction may leave its time out, and a role that
 * somebody took has the time at which he took it.
 */
function agreesInTime({ kind, time }: Fact, { when = "" }: GoldFact): boolean {
  if (time === null) return kind !== "date";
  return time === when || (kind === "date" && when.startsWith(time)) || `${time}/..` === when;
}
