import type { Name } from "../names/names-of";
import type { Cluster } from "./clusters";
import { byUnits } from "./order";

/** Puts names together (union-find), and keeps the reasons. */
export class Joiner {
  private readonly parents = new Map<Name, Name>();
  private readonly ids = new Map<Name, number>();
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
      const group = groups.get(root);
      if (group) group.push(name);
      else groups.set(root, [name]);
    }
    return [...groups]
      .map(([root, names]) => ({ names, why: this.whys.get(root) ?? new Set<string>() }))
      .toSorted((a, b) => byUnits(a.names[0]?.canonical ?? "", b.names[0]?.canonical ?? ""));
  }

  /** A number that is the same for all names of one cluster, as long as nothing is joined. */
  idOf(name: Name): number {
    const root = this.root(name);
    this.ids.set(root, this.ids.get(root) ?? this.ids.size);
    return this.ids.get(root) ?? 0;
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
