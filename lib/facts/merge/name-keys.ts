import { foldedWords, foldText } from "@/lib/domain/folding";
import type { Name } from "../names/names-of";
import { stateNamed } from "../names/states";
import { TITLES } from "../names/words";
import { WORLD_BODIES } from "../names/world-bodies";
import { isBody, SHORT_BODY } from "./body-names";
import { departmentOf } from "./departments";
import { shapeOf } from "./place-names";

/**
 * The keys by which a name is one with names of other documents, each with the reason; those that
 * begin with "=" join names of all kinds. A form in `alone` joins nothing: it is a surname, or an
 * acronym of two bodies.
 */
export function keysOf(name: Name, alone: Set<string>): [string, string][] {
  const keys: [string, string][] = [];
  const { lang } = name.first.block;
  for (const form of name.forms.length > 0 ? name.forms : [name.canonical]) {
    const folded = foldText(form);
    if (folded === "") continue;
    for (const [key, why] of knownKeys(name, form, lang)) keys.push([key, `“${form}” ${why}`]);
    if (saysTooLittle(folded, name, alone)) continue;
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

/** A lone surname joins no documents, with its title or without, nor do "the League" and its like. */
function saysTooLittle(folded: string, { kind, canonical }: Name, alone: Set<string>): boolean {
  const words = folded.split(" ");
  const last = words.pop() ?? "";
  if (words.some((word) => word !== "the" && !TITLES.has(word))) return false;
  const part = words.length === 0 && foldedWords(canonical).length > 1;
  if (SHORT_BODY.test(last) || (part && foldedWords(canonical).includes(last))) return true;
  return kind === "person" || alone.has(last);
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
export function spelling(folded: string): string {
  return folded
    .replace(/^the /, "")
    .replace(/\b(?:al|el) /g, "")
    .replace(/isation\b/g, "ization")
    .replace(/our\b/g, "or")
    .replace(/(?<=\w\w) (?=\w\w)/g, "");
}
