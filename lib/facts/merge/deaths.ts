import type { Token } from "@/lib/text/document";
import type { DocumentNames, Name } from "../names/names-of";
import { nameAt, namesIn } from "../names/scan";
import type { Reading } from "./described";

/** Lower case, and with a capital as at the head of a sentence. */
export const DEATHS = withCapitals(
  "death killing assassination murder execution martyrdom kematian pembunuhan wafatnya tewasnya",
);
const PLANNED = /^(?:attempted|attempt|attempts|failed|plot|plots|planned|percobaan|rencana)$/i;

/** "the assassination of Ann Lee", "Ann Lee's death": somebody dies once, whatever it is called. */
export function deathsIn(tokens: Token[], at: number, names: DocumentNames): Reading[] {
  const noun = tokens[at]?.text ?? "";
  if (!DEATHS.has(noun)) return [];
  if (PLANNED.test(tokens[at - 1]?.text ?? "") || PLANNED.test(tokens[at + 1]?.text ?? ""))
    return [];
  const from = tokens[at - 1]?.text === "targeted" ? at - 1 : at;
  const behind = tokens[at + 1]?.text === "of" ? at + 2 : at + 1;
  const victim = behind === at + 2 || isIndonesian(noun) ? nameAt(tokens, behind) : null;
  if (victim) {
    const next = tokens[victim.to]?.text ?? "";
    // "the killing of Ann Lee's brother", "of Ann Lee and others"
    if (/^['’]s?$|^(?:and|dan)$/.test(next)) return [];
    return reading(names, victim.text, from, victim.to);
  }
  if (!/^['’]s?$/.test(tokens[at - 1]?.text ?? "")) return [];
  const owner = namesIn(tokens.slice(Math.max(0, at - 8), at - 1)).at(-1);
  if (!owner || Math.max(0, at - 8) + owner.to !== at - 1) return [];
  return reading(names, owner.text, Math.max(0, at - 8) + owner.from, at + 1);
}

function isIndonesian(noun: string): boolean {
  return /^(?:kematian|pembunuhan|wafatnya|tewasnya)$/i.test(noun);
}

function reading(names: DocumentNames, form: string, from: number, to: number): Reading[] {
  const person: Name | undefined = names.resolve(form)?.name;
  if (person?.kind !== "person") return [];
  const why = `is the death of ${person.canonical}`;
  return [{ from, to, kind: "event", key: "death", why, person }];
}

function withCapitals(words: string): ReadonlySet<string> {
  return new Set(
    words.split(" ").flatMap((word) => [word, word.replace(/^./, (first) => first.toUpperCase())]),
  );
}
