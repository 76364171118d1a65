import { isPublished } from "@/lib/domain/fact";
import { type Extraction, extractFacts } from "@/lib/facts/extract";
import { printLines, readArguments, readDocuments, runCommand } from "./read-files";

const USAGE =
  "npm run --silent facts -- [--all] [--conflicts | --entities] [--lang en|id|auto] [--title T] [--author A] [--outlet O] [--published YYYY-MM-DD] FILE…";

runCommand(USAGE, () => {
  const { files, flags } = readArguments(process.argv.slice(2), [
    "--all",
    "--conflicts",
    "--entities",
  ]);
  printLines(wanted(extractFacts(readDocuments(files)), flags));
});

function wanted(
  { facts, conflicts, entities }: Extraction,
  flags: Set<string>,
): readonly unknown[] {
  if (flags.has("--entities")) return entities;
  const shown = flags.has("--all") ? facts : facts.filter(isPublished);
  if (!flags.has("--conflicts")) return shown;
  const ids = new Set(shown.map((fact) => fact.id));
  return conflicts.filter((conflict) => conflict.facts.every((id) => ids.has(id)));
}
