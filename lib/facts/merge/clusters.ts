import { foldedWords, foldText } from "@/lib/domain/folding";
import type { DocumentNames, Name } from "../names/names-of";
import { skeleton } from "../names/skeleton";
import { spelledAlike } from "../names/spelling";
import { contestedAcronyms } from "./acronyms";
import { bodyNamesOf, isBody, withoutNation } from "./body-names";
import type { Described } from "./described";
import { joinDescribed } from "./join-described";
import { Joiner } from "./joiner";
import { keysOf, spelling } from "./name-keys";

/** The names of a collection that are one person, organisation, place or event. */
export type Cluster = { names: Name[]; why: Set<string> };

/** A name, and the document in which it stands. */
export type Placed = { name: Name; names: DocumentNames };

/**
 * Joins the names of all documents: the same full name, a form that a document declares or that every
 * reader knows, or a full name in another spelling. A lone surname never joins two documents. What
 * cannot be told stays apart.
 */
export function clusterNames(
  documents: DocumentNames[],
  described: Map<DocumentNames, Described[]>,
): Cluster[] {
  const sets = new Joiner();
  for (const { names, aliases } of documents) {
    for (const name of names) sets.add(name);
    for (const { of, form, why } of aliases) {
      const owner = names.find((name) => name.forms.includes(form) && name.canonical === of);
      if (owner) sets.note(owner, `“${form}” is declared for “${of}” (${why})`);
    }
  }
  const placed = documents.flatMap((names) => names.names.map((name) => ({ name, names })));
  const bodies = documents.flatMap(bodyNamesOf);
  const alone = new Set([
    ...surnamesOf(documents),
    ...contestedAcronyms(
      placed.map(({ name }) => name),
      bodies,
    ),
  ]);
  joinSpellings(sets, placed, alone);
  for (const { one, other, why } of bodies) sets.join(one, other, why);
  joinNations(sets, placed);
  joinUnits(sets, placed);
  joinDescribed(sets, [...described.values()].flat(), placed);
  return sets.clusters();
}

function joinSpellings(sets: Joiner, placed: Placed[], alone: Set<string>) {
  const byKey = new Map<string, Name>();
  const byBones = new Map<string, Name[]>();
  for (const { name } of placed) {
    for (const [key, why] of keysOf(name, alone)) {
      const other = byKey.get(key);
      if (!other) byKey.set(key, name);
      else if (key.startsWith("=") || compatible(other, name)) sets.join(other, name, why);
    }
    const bones = isPersonLike(name) ? skeleton(name.canonical) : "";
    if (bones === "") continue;
    const like = byBones.get(bones) ?? [];
    byBones.set(bones, like);
    const other = like.find(({ canonical }) => spelledAlike(canonical, name.canonical));
    if (!other) like.push(name);
    else if (other.canonical !== name.canonical)
      sets.join(other, name, `“${name.canonical}” is another spelling of “${other.canonical}”`);
  }
}

/** "Iraqi Popular Mobilization Forces" is that of no other nation where no other is named. */
function joinNations(sets: Joiner, placed: Placed[]) {
  const nations = new Map<string, Set<string>>();
  const bare = new Map<string, Placed[]>();
  const owned: { name: Name; key: string; names: DocumentNames }[] = [];
  for (const { name, names } of placed.filter(({ name }) => isBody(name))) {
    const own = withoutNation(name.canonical);
    const key = spelling(foldText(own?.rest ?? name.canonical));
    if (!own) bare.set(key, [...(bare.get(key) ?? []), { name, names }]);
    else {
      nations.set(key, (nations.get(key) ?? new Set()).add(own.nation));
      owned.push({ name, key, names });
    }
  }
  for (const { name, key, names } of owned) {
    const all = bare.get(key) ?? [];
    // two words are too few to tell a body of another document by
    const near =
      all.find((other) => other.names === names) ??
      all.find(({ name }) => name.canonical.split(" ").length > 2);
    if (!near || nations.get(key)?.size !== 1) continue;
    const one = near.name;
    sets.join(one, name, `“${name.canonical}” is “${one.canonical}” with its nation`);
  }
}

const UNIT =
  / (?:army|brigade|command|corps|division|fleet|force|forces|guards?|regiment|squadron|wing)$/i;

/** "Home Fleet-Northern Squadron" is the squadron. */
function joinUnits(sets: Joiner, placed: Placed[]) {
  const bodies = new Map<string, Name>();
  for (const { name } of placed)
    if (name.kind === "organisation" && name.canonical.includes(" "))
      bodies.set(name.canonical, bodies.get(name.canonical) ?? name);
  for (const { name } of placed) {
    const [whole, unit] = /^(.+)-(\p{Lu}.+ .+)$/u.exec(name.canonical)?.slice(1) ?? [];
    const own = bodies.get(unit ?? "");
    if (whole && own && bodies.has(whole) && UNIT.test(own.canonical))
      sets.join(own, name, `“${name.canonical}” is “${unit}” with what it belongs to`);
  }
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

function isPersonLike({ kind }: Name): boolean {
  return kind === "person" || kind === "unknown";
}

/** Two names of different kinds are two. */
function compatible(one: Name, other: Name): boolean {
  return one.kind === "unknown" || other.kind === "unknown" || one.kind === other.kind;
}
