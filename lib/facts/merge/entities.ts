import { foldText } from "@/lib/domain/folding";
import type { Entity } from "../entity";
import { hashOf } from "../hash";
import type { NameKind } from "../names/kinds";
import type { DocumentNames, Name } from "../names/names-of";
import { stateNamed } from "../names/states";
import { type Cluster, clusterNames } from "./clusters";
import type { Described } from "./described";
import { byUnits } from "./order";

/** The entities of a collection, and which of them a name in one of its documents is. */
export type Entities = {
  list: Entity[];
  /** A key that is the same for every form of one entity; of anything else the folded text. */
  keyOf(names: DocumentNames, text: string): string;
  /** What a name of a document is, by all documents that name it. */
  kindOf(name: Name): NameKind;
};

/** The entities of documents, each of them with what it describes. */
export function entitiesOf(described: Map<DocumentNames, Described[]>): Entities {
  const documents = [...described.keys()];
  const clusters = clusterNames(documents, described);
  const entities = new Map<Name, Entity>();
  const sources = new Map<Name, string>();
  for (const { names, document } of documents)
    for (const name of names) sources.set(name, document.source);
  for (const [{ document }, found] of described)
    for (const { name } of found) sources.set(name, document.source);
  const list = clusters.map((cluster) => {
    const entity = entityOf(cluster, sources);
    for (const name of cluster.names) entities.set(name, entity);
    return entity;
  });
  const descriptions = new Map(
    [...described].map(([names, found]) => [
      names,
      new Map(found.map(({ name }) => [name.canonical, name])),
    ]),
  );
  return {
    list: list.toSorted((a, b) => byUnits(a.canonical, b.canonical) || byUnits(a.id, b.id)),
    keyOf: (names, text) => {
      const bare = text.replace(/^(?:the|a|an) /i, "");
      const name = names.resolve(bare)?.name ?? descriptions.get(names)?.get(bare);
      return (name && entities.get(name)?.id) ?? foldText(bare);
    },
    kindOf: (name) => entities.get(name)?.kind ?? name.kind,
  };
}

/** All forms of the names, each once. */
function formsOf(names: readonly Name[]): string[] {
  const forms = new Set<string>();
  for (const name of names) {
    forms.add(name.canonical);
    for (const form of name.forms) forms.add(form);
  }
  return [...forms];
}

function entityOf({ names, why }: Cluster, sources: Map<Name, string>): Entity {
  const forms = formsOf(names).toSorted(byUnits);
  const [first] = names.toSorted(
    (a, b) => b.mentions - a.mentions || byUnits(a.canonical, b.canonical),
  );
  // two people of one name in two documents are two
  const where = [...new Set(names.map((name) => sources.get(name) ?? ""))].toSorted(byUnits);
  const state = forms.find((form) => stateNamed(form, null)?.name === form);
  const canonical = state ?? first?.canonical ?? "";
  const kind = names.find((name) => name.kind !== "unknown")?.kind ?? "unknown";
  const reasons =
    forms.length > 1 && why.size === 0
      ? ["one document uses the short form for the full name"]
      : [...why].toSorted(byUnits);
  return { id: hashOf({ kind, canonical, forms, where }), kind, canonical, forms, why: reasons };
}
