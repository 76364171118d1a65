import type { Fact } from "@/lib/domain/fact";
import { foldName } from "@/lib/domain/folding";
import type { Collection } from "../collection";

/** Everybody who is quoted in the collection, each with the first of their quotations. */
export function speakersOf(collection: Collection): { name: string; said: Fact }[] {
  const seen = new Map<string, { name: string; said: Fact }>();
  for (const said of collection.facts) {
    if (said.kind !== "reaction" || said.quote === null || said.attributedTo !== null) continue;
    const known = foldName(collection.formsOf(said.subject)[1] ?? said.subject);
    if (!seen.has(known)) seen.set(known, { name: said.subject, said });
  }
  return [...seen.values()];
}
