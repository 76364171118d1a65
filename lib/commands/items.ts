import { extractFacts } from "@/lib/facts/extract";
import { makeItems } from "@/lib/items/make-items";
import { printLines, readArguments, readDocuments, runCommand } from "./read-files";

const USAGE =
  "npm run --silent items -- [--all] [--lang en|id|auto] [--title T] [--author A] [--outlet O] [--published YYYY-MM-DD] FILE…";

runCommand(USAGE, () => {
  const { files, flags } = readArguments(process.argv.slice(2), ["--all"]);
  const documents = readDocuments(files);
  const { facts, conflicts, entities } = extractFacts(documents);
  const items = makeItems(facts, conflicts, documents, { entities });
  printLines(flags.has("--all") ? items : items.filter((item) => !item.parked));
});
