import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldName } from "@/lib/domain/folding";
import { grouped } from "./grouped";

/** One person, organisation, place or event under all its names, as `lib/facts` gives it. */
export type Named = { kind: string; canonical: string; forms: string[] };

/** Folded words with every alias written as the canonical name. */
export type InFull = (words: readonly string[]) => readonly string[];

/** What is known of a name. */
export type NameEntry = {
  /** The same for all forms of one bearer. */
  bearer: string;
  /** The kind of bearer ("person", …); null where it is not known. */
  kind: string | null;
  /** The forms as they are written, the canonical one first. */
  forms: string[];
  /** The folded words of each form. */
  words: (readonly string[])[];
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
export function readAliases(entities: readonly Named[]): InFull {
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
  const wholes = new Map<string, readonly string[]>();
  for (const { form, whole } of pairs) {
    const text = form.join(" ");
    if (!wholes.has(text)) wholes.set(text, whole);
  }
  const lengths = lengthsByStart(pairs.map(({ form }) => form));
  return (words) => {
    if (!words.some((word) => lengths.has(word))) return words;
    const written: string[] = [];
    for (let index = 0; index < words.length; ) {
      const form = formAt(words, index, lengths, wholes);
      if (form) for (const one of form.whole) written.push(one);
      else written.push(words[index] ?? "");
      index += form?.length ?? 1;
    }
    return written;
  };
}

/** How many words forms have, the most first, by their first word and their second, "" where they have none. */
type Lengths = ReadonlyMap<string, ReadonlyMap<string, number[]>>;

/** The longest form that begins at a word, as the name in full and the number of its words. */
function formAt(
  words: readonly string[],
  index: number,
  lengths: Lengths,
  wholes: ReadonlyMap<string, readonly string[]>,
): { whole: readonly string[]; length: number } | null {
  const first = words[index] ?? "";
  const bySecond = lengths.get(first);
  if (!bySecond) return null;
  for (const length of bySecond.get(words[index + 1] ?? "") ?? []) {
    const whole = wholes.get(words.slice(index, index + length).join(" "));
    if (whole) return { whole, length };
  }
  const alone = wholes.get(first);
  return alone ? { whole: alone, length: 1 } : null;
}

/** Of a thousand forms that begin with "the" few have the same second word. */
function lengthsByStart(forms: readonly (readonly string[])[]): Lengths {
  const lengths = new Map<string, Map<string, number[]>>();
  for (const [first = "", alike] of grouped(forms, (form) => form.slice(0, 1))) {
    const bySecond = grouped(alike, ([, second = ""]) => [second]);
    const known = new Map<string, number[]>();
    for (const [second, same] of bySecond)
      known.set(
        second,
        [...new Set(same.map(({ length }) => length))].toSorted((a, b) => b - a),
      );
    lengths.set(first, known);
  }
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
