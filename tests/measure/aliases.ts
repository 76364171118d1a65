import { readFileSync } from "node:fs";

import { printLines, readArguments, readDocuments, runCommand } from "@/lib/commands/read-files";
import { foldText } from "@/lib/domain/folding";
import type { Entity } from "@/lib/facts/entity";
import { extractFacts } from "@/lib/facts/extract";

/**
 * Measures the entities of documents against clusters of names that somebody wrote by hand:
 *
 *     npx tsx --conditions=react-server tests/measure/aliases.ts ALIASES.json FILE…
 *
 * ALIASES.json: `{clusters: [{id, attested: [{form}], do_not_merge_with: [id]}]}`, where each form
 * stands in some FILE. Prints the pairs of forms that belong together and are apart, those that are
 * together and do not belong, then one line of counts.
 */
type Clusters = {
  clusters: { id: string; attested: { form: string }[]; do_not_merge_with?: string[] }[];
};
/** A form of a cluster; one that several clusters have is right beside the forms of each. */
type Form = { cluster: string; form: string; owners: string[]; holders: ReadonlySet<Entity> };

runCommand("tests/measure/aliases.ts ALIASES.json FILE…", () => {
  const { files } = readArguments(process.argv.slice(2), []);
  const [aliases, ...documents] = files;
  const { clusters }: Clusters = JSON.parse(readFileSync(aliases?.path ?? "", "utf8"));
  const holders = holdersOf(extractFacts(readDocuments(documents)).entities);
  const ownersOf = (form: string) =>
    clusters
      .filter(({ attested }) => attested.some((own) => own.form === form))
      .map(({ id }) => id);
  const forms = clusters.flatMap(({ id, attested }) =>
    attested.map(({ form }): Form => {
      const held = holders.get(foldText(form)) ?? new Set();
      return { cluster: id, form, owners: ownersOf(form), holders: held };
    }),
  );
  const never = new Set(
    clusters.flatMap(({ id, do_not_merge_with: others = [] }) =>
      others.flatMap((other) => [`${id} ${other}`, `${other} ${id}`]),
    ),
  );
  printLines(report(forms, never));
});

/** The entities that have a form, by the form as it is folded. */
function holdersOf(entities: Entity[]): Map<string, Set<Entity>> {
  const holders = new Map<string, Set<Entity>>();
  for (const entity of entities)
    for (const form of entity.forms)
      for (const key of new Set([foldText(form), foldText(form).replace(/^the /, "")]))
        holders.set(key, (holders.get(key) ?? new Set()).add(entity));
  return holders;
}

function report(forms: Form[], never: ReadonlySet<string>): unknown[] {
  const lines: unknown[] = [];
  const counts = { pairs: 0, together: 0, wrong: 0, neverTogether: 0 };
  forms.forEach((one, at) => {
    for (const other of forms.slice(at + 1)) {
      const together = [...one.holders].some((entity) => other.holders.has(entity));
      const pair = { cluster: one.cluster, pair: [one.form, other.form] };
      if (one.cluster === other.cluster) {
        counts.pairs++;
        if (together) counts.together++;
        else lines.push({ apart: pair.pair, cluster: one.cluster });
      } else if (together && !one.owners.some((owner) => other.owners.includes(owner))) {
        counts.wrong++;
        if (never.has(`${one.cluster} ${other.cluster}`)) counts.neverTogether++;
        lines.push({ wronglyTogether: pair.pair, clusters: [one.cluster, other.cluster] });
      }
    }
  });
  const recall = Math.round((counts.together / Math.max(1, counts.pairs)) * 1000) / 1000;
  lines.push({ ...counts, recall });
  return lines;
}
