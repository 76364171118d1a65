import { editDistance, foldedWords, foldText } from "@/lib/domain/folding";
import type { DocumentNames, Name } from "../names/names-of";
import { skeleton } from "../names/skeleton";
import { KNOWN_AS } from "./known-forms";
import { byUnits } from "./order";

/** The names of a collection that are one person, organisation, place or event. */
export type Cluster = { names: Name[]; why: Set<string> };

/**
 * Joins the names of all documents: the same full name, a form that a document declares, or a full
 * name in another spelling. A lone surname never joins two documents. What cannot be told stays apart.
 */
export function clusterNames(documents: DocumentNames[]): Cluster[] {
  const sets = new Joiner();
  for (const { names, aliases } of documents) {
    for (const name of names) sets.add(name);
    for (const { of, form, why } of aliases) {
      const owner = names.find((name) => name.forms.includes(form) && name.canonical === of);
      if (owner) sets.note(owner, `“${form}” is declared for “${of}” (${why})`);
    }
  }
  const surnames = surnamesOf(documents);
  const byKey = new Map<string, Name>();
  for (const { names } of documents)
    for (const name of names)
      for (const [key, why] of keysOf(name, surnames)) {
        const other = byKey.get(key);
        if (!other) byKey.set(key, name);
        else if (compatible(other, name)) sets.join(other, name, why);
      }
  return sets.clusters();
}

/** Last words of persons' full names: alone they say too little to join documents. */
function surnamesOf(documents: DocumentNames[]): Set<string> {
  const words = new Set<string>();
  for (const { names } of documents)
    for (const { canonical, kind } of names) {
      const parts = foldedWords(canonical);
      if (parts.length > 1 && kind !== "organisation" && kind !== "event")
        for (const part of [parts[0], parts.at(-1)]) if (part) words.add(part);
    }
  return words;
}

function keysOf(name: Name, surnames: Set<string>): [string, string][] {
  const keys: [string, string][] = [];
  for (const form of name.forms.length > 0 ? name.forms : [name.canonical]) {
    const folded = foldText(form);
    const known = KNOWN_AS.get(folded);
    if (known) keys.push([known, `“${form}” is a common short form`]);
    const full = folded.includes(" ");
    if (!full && (surnames.has(folded) || name.kind === "person")) continue;
    if (folded === "") continue;
    keys.push([spelling(folded), `the same name “${form}”`]);
    if (full && isPersonLike(name))
      keys.push([`≈${skeleton(form)}`, `“${form}” is another spelling`]);
  }
  return keys;
}

/** Differences of spelling that never tell two names apart. */
function spelling(folded: string): string {
  return folded
    .replace(/^the /, "")
    .replace(/\b(?:al|el) /g, "")
    .replace(/isation\b/g, "ization")
    .replace(/our\b/g, "or")
    .replace(/ /g, "");
}

function isPersonLike({ kind }: Name): boolean {
  return kind === "person" || kind === "unknown";
}

/** Two names of different kinds are two; two spellings differ in few letters. */
function compatible(one: Name, other: Name): boolean {
  const sure = (name: Name) => name.kind !== "unknown";
  if (sure(one) && sure(other) && one.kind !== other.kind) return false;
  const [a, b] = [foldedWords(one.canonical), foldedWords(other.canonical)];
  if (!isPersonLike(one) || !isPersonLike(other) || a.length !== b.length) return true;
  return a.every((word, at) => editDistance(word, b[at] ?? "", 2) <= 2);
}

class Joiner {
  private readonly parents = new Map<Name, Name>();
  private readonly whys = new Map<Name, Set<string>>();

  add(name: Name) {
    this.parents.set(name, name);
  }

  note(name: Name, why: string) {
    const root = this.root(name);
    this.whys.set(root, (this.whys.get(root) ?? new Set()).add(why));
  }

  join(one: Name, other: Name, why: string) {
    const [a, b] = [this.root(one), this.root(other)];
    if (a !== b) {
      this.parents.set(b, a);
      const merged = new Set([...(this.whys.get(a) ?? []), ...(this.whys.get(b) ?? [])]);
      this.whys.set(a, merged);
    }
    this.note(a, why);
  }

  clusters(): Cluster[] {
    const groups = new Map<Name, Name[]>();
    for (const name of this.parents.keys()) {
      const root = this.root(name);
      groups.set(root, [...(groups.get(root) ?? []), name]);
    }
    return [...groups]
      .map(([root, names]) => ({ names, why: this.whys.get(root) ?? new Set<string>() }))
      .toSorted((a, b) => byUnits(a.names[0]?.canonical ?? "", b.names[0]?.canonical ?? ""));
  }

  private root(name: Name): Name {
    let root = name;
    for (;;) {
      const parent = this.parents.get(root) ?? root;
      if (parent === root) return root;
      // halve the path, so that long chains stay cheap
      this.parents.set(root, this.parents.get(parent) ?? parent);
      root = parent;
    }
  }
}
