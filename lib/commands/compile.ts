import { compileCollection } from "@/lib/content/compile";
import { hashOfFiles } from "@/lib/content/files";
import { readCollections } from "@/lib/content/read-collections";
import type { Compilation, CompileReport } from "@/lib/data/banks";
import { listShippedCollections, retireCollection, storeBank } from "@/lib/data/banks";
import type { Db } from "@/lib/data/open";

const CONTENT = "content";
/** A change to any of these may change what a document gives. */
const RULES = ["lib/domain", "lib/text", "lib/facts", "lib/items", "lib/content"];

/**
 * Compiles the shipped collections that changed, or whose rules did, and retires those whose
 * folder has gone. Each is stored whole or not at all. Returns a line of news for each.
 */
export async function compileShipped(db: Db, { now }: { now: Date }): Promise<string[]> {
  const rules = hashOfFiles(RULES);
  const stored = await listShippedCollections(db);
  const changed: Compilation[] = [];
  const news: string[] = [];

  for (const [position, source] of readCollections(CONTENT).entries()) {
    const compiledFrom = `${rules}:${position}:${hashOfFiles([`${CONTENT}/${source.id}`])}`;
    const before = stored.get(source.id);
    stored.delete(source.id);
    if (before === compiledFrom) continue;
    const bank = compileCollection(source);
    changed.push({ source, ownerId: null, position, compiledFrom, bank });
  }
  // stored when all are made: a collection that cannot be compiled leaves the others as they were
  for (const compilation of changed) {
    const report = await storeBank(db, compilation, now);
    news.push(`${compilation.source.title}: ${inWords(report)}`);
  }
  for (const id of stored.keys()) {
    await retireCollection(db, id, now);
    news.push(`${id}: retired, because its folder has gone`);
  }
  return news;
}

function inWords({ facts, items }: CompileReport): string {
  const say = (counts: CompileReport["items"]) =>
    `${counts.added} new, ${counts.revised} revised, ${counts.revived} back, ${counts.retired} retired`;
  return `facts ${say(facts)}; questions ${say(items)}`;
}
