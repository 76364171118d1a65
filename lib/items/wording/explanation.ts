import type { Evidence, Fact } from "@/lib/domain/fact";
import { containsWords } from "@/lib/domain/folding";
import { type Collection, shown } from "../collection";
import { quoted } from "./phrases";
import { withoutStop } from "./speech";

/** The passages that assert the fact, one of each document. */
function sayings(fact: Fact): Evidence[] {
  const seen = new Set<string>();
  return fact.evidence.filter(({ part, source }) => {
    if (part !== "says" || seen.has(source)) return false;
    seen.add(source);
    return true;
  });
}

function documentName(source: string, collection: Collection): string {
  return collection.documents.get(source)?.name ?? source;
}

/** The verbatim words that the key rests on, and whose document they stand in. */
export function explanationOf(fact: Fact, collection: Collection): string {
  return collection.of(fact, explain);
}

function explain(fact: Fact, collection: Collection): string {
  const [first] = sayings(fact);
  if (!first) return "";
  const name = documentName(first.source, collection);
  if (fact.kind === "reaction" && fact.quote !== null) {
    return `${fact.subject}: ${quoted(withoutStop(fact.quote))} (${name})`;
  }
  const text = shown(first).trim();
  const unnamed = fact.kind === "reaction" && !containsWords(text, fact.subject);
  return `${unnamed ? `${fact.subject}: ` : ""}${quoted(text)} (${name})`;
}
