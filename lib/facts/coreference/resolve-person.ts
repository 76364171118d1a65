import type { Evidence } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { type DocumentNames, namesEvidence } from "../names/names-of";

/** Who a written name is, and the passage that gives the full name where the sentence does not. */
export type ResolvedPerson = { name: string; evidence: Evidence[] };

/**
 * The person of a name as it is written. A full name is its own; a lone surname is somebody's only
 * when the document names one person in full who bears it. Else null.
 */
export function resolvePerson(names: DocumentNames, written: string): ResolvedPerson | null {
  const resolved = names.resolve(written);
  const full = written.includes(" ");
  if (!resolved) return full ? { name: written, evidence: [] } : null;
  const { canonical, name } = resolved;
  if (["organisation", "place", "event"].includes(name.kind)) return null;
  if (full) return { name: isLonger(canonical, written) ? canonical : written, evidence: [] };
  const bears = foldText(canonical).split(" ").at(-1) === foldText(written).split(" ").at(-1);
  if (!canonical.includes(" ") || !bears) return null;
  return { name: canonical, evidence: namesEvidence(names, written) };
}

/** The same name with words more; another spelling of it stays as the passage has it. */
function isLonger(canonical: string, written: string): boolean {
  const words = foldText(canonical).split(" ");
  return foldText(written)
    .split(" ")
    .every((word) => words.includes(word));
}
