import type { Name } from "../names/names-of";
import { stateNamed } from "../names/states";
import type { Placed } from "./clusters";
import type { Described } from "./described";
import type { Joiner } from "./joiner";
import { shapeOf } from "./place-names";

/** Puts what is described beside the name of the same thing, if it has one. */
export function joinDescribed(sets: Joiner, described: Described[], placed: Placed[]) {
  const byKey = new Map<string, Name>();
  for (const { name } of placed) {
    const state = name.kind === "person" ? null : stateNamed(name.canonical, null);
    const key = state ? `=${state.name}` : shapeOf(name.canonical)?.key;
    if (key && !byKey.has(key)) byKey.set(key, name);
  }
  const years = new Map<string, Set<string>>();
  for (const { key, years: own } of described)
    if (own) years.set(key, (years.get(key) ?? new Set()).add(own));
  // what says nothing by itself comes behind what it may stand beside
  const inOrder = [
    ...described.filter(({ weak }) => !weak),
    ...described.filter(({ weak }) => weak),
  ];
  for (const { name, key, why, person, weak, of } of inOrder) {
    if ((years.get(key)?.size ?? 0) > 1) continue;
    if (of) {
      sets.add(name);
      sets.join(of, name, why);
      continue;
    }
    const own = person ? `${key} ${sets.idOf(person)}` : key;
    const known = byKey.get(own);
    if (weak && !known) continue;
    sets.add(name);
    if (known) sets.join(known, name, why);
    else {
      byKey.set(own, name);
      sets.note(name, why);
    }
  }
}
