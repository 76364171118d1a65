import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldName } from "@/lib/domain/folding";
import { type Collection, shown } from "../collection";
import { grouped } from "../grouped";
import { tidy } from "./phrases";

/** Who came after whom in what. */
export type Succession = { successor: string; predecessor: string; role: string };

const VERB = /\b(?:succeeded|replaced|took over from|menggantikan|digantikan)\b/i;

/** A name as the collection writes it in full, for a surname that only one bearer of it can mean. */
function fullName(name: string, fact: Fact, collection: Collection): string | null {
  const folded = foldName(name);
  if (name.split(" ").length >= 2) return name;
  const spoken = fact.evidence
    .filter(({ part }) => part === "names")
    .map((evidence) => tidy(shown(evidence)))
    .filter((full) => foldedWords(full).includes(folded) && full.split(" ").length >= 2);
  const byWord = collection.once("full names by word", () =>
    grouped(
      new Set(collection.facts.map(({ subject }) => subject).filter((name) => name.includes(" "))),
      (name) => new Set(foldedWords(name)),
    ),
  );
  const known = byWord.get(folded) ?? [];
  const names = [
    ...new Set([...spoken, ...known].map((full) => collection.named(full).forms[0] ?? full)),
  ];
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** Whether a role fact says that somebody came after somebody. */
export function isSuccession(fact: Fact): boolean {
  return fact.kind === "role" && VERB.test(fact.predicate);
}

/** The succession that a role fact tells; null where it tells none or leaves one of the three open. */
export function successionOf(fact: Fact, collection: Collection): Succession | null {
  if (!isSuccession(fact)) return null;
  const words = tidy(
    `${fact.predicate.replace(/^.*?\b(?:succeeded|replaced|took over from|menggantikan)\b/i, "")} ${fact.object}`,
  );
  const split = /^(?:(?<who>[\p{Lu}\p{L}'’. -]+?) )?(?:as|sebagai)(?: the)? (?<role>.+)$/u.exec(
    words,
  );
  const role = split?.groups?.role ?? (/^[\p{Lu}]/u.test(words) ? null : words);
  const named = split?.groups?.who ?? otherName(fact);
  if (!role || !named) return null;
  const predecessor = fullName(named, fact, collection);
  if (predecessor === null || foldName(predecessor) === foldName(fact.subject)) return null;
  return { successor: fact.subject, predecessor, role };
}

/** The one name among the fact's `names` passages that is not the subject's. */
function otherName(fact: Fact): string | null {
  const own = new Set(foldedWords(fact.subject));
  const others = fact.evidence
    .filter(({ part }) => part === "names")
    .map((evidence) => tidy(shown(evidence)))
    .filter((name) => !foldedWords(name).every((word) => own.has(word)));
  return new Set(others.map(foldName)).size === 1 ? (others[0] ?? null) : null;
}
