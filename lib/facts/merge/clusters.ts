import { foldedWords, foldText } from "@/lib/domain/folding";
import type { DocumentNames, Name } from "../names/names-of";
import { skeleton } from "../names/skeleton";
import { spelledAlike } from "../names/spelling";
import { stateNamed } from "../names/states";
import { TITLES } from "../names/words";
import { WORLD_BODIES } from "../names/world-bodies";
import { bodyNamesOf, isBody, withoutNation } from "./body-names";
import { departmentOf } from "./departments";
import type { Described } from "./described";
import { joinDescribed } from "./join-described";
import { Joiner } from "./joiner";
import { shapeOf } from "./place-names";

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
  joinSpellings(sets, placed, surnamesOf(documents));
  for (const names of documents)
    for (const { one, other, why } of bodyNamesOf(names)) sets.join(one, other, why);
  joinNations(sets, placed);
  joinUnits(sets, placed);
  joinDescribed(sets, [...described.values()].flat(), placed);
  return sets.clusters();
}

function joinSpellings(sets: Joiner, placed: Placed[], surnames: Set<string>) {
  const byKey = new Map<string, Name>();
  const byBones = new Map<string, Name[]>();
  for (const { name } of placed) {
    for (const [key, why] of keysOf(name, surnames)) {
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

/** "Home Fleet-Northern Squadron" is the squadron. */
function joinUnits(sets: Joiner, placed: Placed[]) {
  const bodies = new Map<string, Name>();
  for (const { name } of placed)
    if (name.kind === "organisation" && name.canonical.includes(" "))
      bodies.set(name.canonical, bodies.get(name.canonical) ?? name);
  for (const { name } of placed) {
    const [whole, unit] = /^(.+)-(\p{Lu}.+ .+)$/u.exec(name.canonical)?.slice(1) ?? [];
    const own = bodies.get(unit ?? "");
    if (whole && own && bodies.has(whole))
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

function keysOf(name: Name, surnames: Set<string>): [string, string][] {
  const keys: [string, string][] = [];
  const { lang } = name.first.block;
  for (const form of name.forms.length > 0 ? name.forms : [name.canonical]) {
    const folded = foldText(form);
    if (folded === "") continue;
    for (const [key, why] of knownKeys(name, form, lang)) keys.push([key, `“${form}” ${why}`]);
    if (saysTooLittle(folded, name, surnames)) continue;
    keys.push([spelling(folded), `the same name “${form}”`]);
    if (isBody(name) && /guards$/.test(folded))
      keys.push([spelling(folded.replace(/s$/, "")), `“${form}” is the same in the plural`]);
  }
  const department = isBody(name) ? departmentOf(name) : null;
  if (department && department.state !== "")
    keys.push([
      `=department ${department.topic} ${department.state}`,
      `“${name.canonical}” is the department of ${department.state}`,
    ]);
  return keys;
}

/** A lone surname, with a title or without, joins no documents: there is more than one Mr Lee. */
function saysTooLittle(folded: string, { kind }: Name, surnames: Set<string>): boolean {
  const words = folded.split(" ");
  const last = words.pop() ?? "";
  if (words.some((word) => word !== "the" && !TITLES.has(word))) return false;
  return kind === "person" || surnames.has(last);
}

/** Names that every reader knows to be one: of states, of bodies of the world, of places in two languages. */
function knownKeys(name: Name, form: string, lang: "en" | "id" | null): [string, string][] {
  if (name.kind === "person") return [];
  const bare = form.replace(/^the /i, "");
  const state = stateNamed(bare, lang);
  if (state) return [[`=${state.name}`, `is a name of ${state.name}`]];
  const body = WORLD_BODIES.get(bare);
  const shape = shapeOf(bare);
  return [
    ...(body ? [[`=body ${body}`, `is a name of the ${body}`] satisfies [string, string]] : []),
    ...(shape ? [[`=${shape.key}`, shape.why] satisfies [string, string]] : []),
  ];
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

/** Two names of different kinds are two. */
function compatible(one: Name, other: Name): boolean {
  return one.kind === "unknown" || other.kind === "unknown" || one.kind === other.kind;
}
