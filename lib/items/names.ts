import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldName } from "@/lib/domain/folding";
import { grouped } from "./grouped";

/** One person, organisation, place or event under all its names, as `lib/facts` gives it. */
export type Named = { kind: string; canonical: string; forms: string[] };

/** What is known of a name. */
export type NameEntry = {
  /** The same for all forms of one bearer. */
  bearer: string;
  /** The kind of bearer ("person", …); null where it is not known. */
  kind: string | null;
  /** The forms as they are written, the canonical one first. */
  forms: string[];
  /** The folded words of each form. */
  words: string[][];
  /** The folded last words of the forms, those long enough to mean somebody. */
  lastWords: string[];
};

function entryOf({ kind, canonical, forms }: Named): NameEntry {
  const all = [...new Set([canonical, ...forms])];
  const words = all.map(foldedWords).filter((form) => form.length > 0);
  const last = words.map((form) => form.at(-1) ?? "").filter((word) => word.length > 3);
  return {
    bearer: foldName(canonical),
    kind: kind === "" || kind === "unknown" ? null : kind,
    forms: all,
    words,
    lastWords: [...new Set(last)],
  };
}

/** Short forms of states and bodies that are words too, once capitals and full stops are gone. */
const COMMON =
  /^(?:as|us|it|who|(?:the )?(?:times|post|journal|guardian|herald|guards?|corps|force|union|league|bank|company|foundation|institute|university|museum|federation|killing|assassination|murder|embassy))$/;

/**
 * Writes every other form of an organisation, place or event as its canonical name, in folded text:
 * "commander of the irgc" becomes "commander of the islamic revolutionary guard corps".
 */
export function readAliases(entities: readonly Named[]): (folded: string) => string {
  const pairs = entities
    .filter(({ kind, forms }) => kind !== "person" && forms.length > 1)
    .flatMap(({ canonical, forms }) => {
      const whole = foldedWords(canonical);
      const others = forms.map(foldedWords).filter((form) => !holds(whole, form));
      // the name in full stands for itself, so that no part of it is taken for another's form
      return [whole, ...others].map((form) => ({ form, whole }));
    })
    .filter(({ form }) => form.join("").length > 1 && !COMMON.test(form.join(" ")))
    .toSorted((a, b) => b.form.length - a.form.length || byWords(a.form, b.form));
  const wholes = new Map<string, string[]>();
  for (const { form, whole } of pairs) {
    const text = form.join(" ");
    if (!wholes.has(text)) wholes.set(text, whole);
  }
  const lengths = lengthsByFirst(pairs.map(({ form }) => form));
  return (folded) => {
    const words = folded.split(" ");
    if (!words.some((word) => lengths.has(word))) return folded;
    const written: string[] = [];
    for (let index = 0; index < words.length; ) {
      const word = words[index] ?? "";
      const textOf = (length: number) => words.slice(index, index + length).join(" ");
      const length = lengths.get(word)?.find((length) => wholes.has(textOf(length))) ?? 0;
      for (const one of wholes.get(textOf(length)) ?? [word]) written.push(one);
      index += Math.max(1, length);
    }
    return written.join(" ");
  };
}

/** How many words the forms have that begin with a word, the most first: of a thousand forms few lengths. */
function lengthsByFirst(forms: readonly (readonly string[])[]): ReadonlyMap<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const [first = "", known] of grouped(forms, (form) => form.slice(0, 1)))
    lengths.set(
      first,
      [...new Set(known.map(({ length }) => length))].toSorted((a, b) => b - a),
    );
  return lengths;
}

function byWords(left: readonly string[], right: readonly string[]): number {
  return left.join(" ") < right.join(" ") ? -1 : 1;
}

function standsAt(words: readonly string[], index: number, form: readonly string[]): boolean {
  return form.every((word, offset) => words[index + offset] === word);
}

function holds(whole: readonly string[], part: readonly string[]): boolean {
  return whole.some((_, index) => standsAt(whole, index, part));
}

/** Looks names up by any of their forms; a name that no entity has is its own bearer. */
export function readNames(
  entities: readonly Named[],
  facts: readonly Fact[],
): (name: string) => NameEntry {
  const byForm = new Map<string, NameEntry>();
  for (const entity of entities) {
    const entry = entryOf(entity);
    for (const form of entry.forms) {
      const folded = foldName(form);
      if (!byForm.has(folded)) byForm.set(folded, entry);
    }
  }
  const byName = new Map<string, NameEntry>();
  const lookUp = (name: string): NameEntry => {
    const seen = byName.get(name);
    if (seen) return seen;
    const folded = foldName(name);
    const entry = byForm.get(folded) ?? entryOf({ kind: "", canonical: name, forms: [] });
    byForm.set(folded, entry);
    byName.set(name, entry);
    return entry;
  };
  for (const { subject } of facts) lookUp(subject);
  return lookUp;
}
