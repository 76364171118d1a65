/**
 * PolNeAR (Newell, Margolin and Ruths, LREC 2018): the share of published direct quotations whose
 * speaker is right. The corpus is not part of this project; it is on GitHub as
 * networkdynamics/PolNeAR. Develop on `train`; the other parts are for a final measurement.
 *
 *   npx tsx --conditions=react-server tests/measure/polnear.ts FOLDER [--part train] [--show]
 *
 * FOLDER holds `data/<part>/text/*.txt` and `data/<part>/attributions/*.ann` (brat standoff).
 * Counted are published reactions with a quotation. One is right when an attribution whose content
 * meets the quotation has a source with the speaker's last name; where that source is a pronoun, the
 * last named source before it in the article stands for it. A quotation that no attribution meets
 * counts as wrong. `--show` prints the disagreements, to be read.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Fact, isPublished } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { extractFacts } from "@/lib/facts/extract";
import { readDocument } from "@/lib/text/read-document";
import { printShare } from "./share";

type Span = { start: number; end: number; text: string };
type Attribution = { sources: Span[]; contents: Span[] };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { part: { type: "string", default: "train" }, show: { type: "boolean" } },
});
const folder = path.join(positionals[0] ?? ".", "data", values.part);

const PRONOUN = /^(?:he|she|it|they|who|his|her|i|we|you)$/i;

let right = 0;
const wrong: string[] = [];
for (const file of readdirSync(path.join(folder, "text")).sort()) {
  const text = readFileSync(path.join(folder, "text", file), "utf8");
  const attributions = attributionsOf(file);
  for (const fact of extractFacts([readDocument(file, text, {})]).facts) {
    if (!isPublished(fact) || fact.quote === null) continue;
    const source = sourceOf(fact, attributions);
    if (source !== null && namesSame(fact.subject, source)) right++;
    else wrong.push(`${file}: <${fact.subject}> for <${source ?? "nobody"}>: ${fact.quote}`);
  }
}
printShare("published direct quotations with the right speaker", right, wrong, values.show);

/** Several people may have annotated one article: the first by name is taken. */
function attributionsOf(file: string): Attribution[] {
  const stem = `${path.basename(file, ".txt")}_`;
  const name = annotations().find((one) => one.startsWith(stem));
  if (!name) return [];
  const lines = readFileSync(path.join(folder, "attributions", name), "utf8").split("\n");
  const spans = new Map<string, Span>();
  for (const line of lines) {
    const [id = "", place = "", text = ""] = line.split("\t");
    const numbers = (place.match(/\d+/g) ?? []).map(Number);
    if (id.startsWith("T"))
      spans.set(id, { start: numbers[0] ?? 0, end: numbers.at(-1) ?? 0, text });
  }
  return lines.filter((line) => line.startsWith("E")).map((line) => attributionOf(line, spans));
}

function annotations(): string[] {
  return readdirSync(path.join(folder, "attributions")).sort();
}

/** `E1 <tab> Attribution:T4 Content:T3 Cue:T2 Source:T1` */
function attributionOf(line: string, spans: Map<string, Span>): Attribution {
  const roles = (line.split("\t")[1] ?? "").split(" ").map((one) => one.split(":"));
  const of = (role: string) =>
    roles.flatMap(([name = "", id = ""]) => {
      const span = name.startsWith(role) ? spans.get(id) : undefined;
      return span ? [span] : [];
    });
  return { sources: of("Source"), contents: of("Content") };
}

/** Whose words the corpus says the quotation is, as it names them; null where it is nobody's. */
function sourceOf(fact: Fact, attributions: Attribution[]): string | null {
  const says = fact.evidence.find(({ part }) => part === "says");
  const at = says?.exact.indexOf(fact.quote?.slice(0, 20) ?? "") ?? -1;
  const start = (says?.start ?? 0) + Math.max(0, at);
  const middle = start + (fact.quote?.length ?? 0) / 2;
  const meeting = attributions.filter(({ contents }) =>
    contents.some((span) => span.start <= middle && middle < span.end),
  );
  const source = meeting.flatMap(({ sources }) => sources)[0];
  if (!source || !PRONOUN.test(source.text.trim())) return source?.text ?? null;
  const named = attributions
    .flatMap(({ sources }) => sources)
    .filter((one) => one.end <= source.start && !PRONOUN.test(one.text.trim()))
    .sort((a, b) => a.start - b.start);
  return named.at(-1)?.text ?? source.text;
}

function namesSame(speaker: string, source: string): boolean {
  return foldedWords(source).includes(foldedWords(speaker).at(-1) ?? "");
}
