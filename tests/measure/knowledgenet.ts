/**
 * KnowledgeNet (Mesquita and others, EMNLP 2019): the share of published births and deaths whose
 * person and day are right. The corpus is not part of this project; it is on GitHub as
 * diffbot/knowledge-net.
 *
 *   npx tsx --conditions=react-server tests/measure/knowledgenet.ts FOLDER [--show]
 *
 * FOLDER holds `dataset/train.json`, or, where a copy lacks that large file, the unpacked
 * `human_readable-v10-notest.html`, which has the same passages. Counted are published date facts of
 * somebody's birth or death in passages that were annotated for it, those without one included. One
 * is right when the passage has a row of that property with the day (or a finer or coarser one that
 * agrees) and with the person's last name or a pronoun. `--show` prints the disagreements, to be read.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Fact, isPublished } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { monthNumber } from "@/lib/domain/month-names";
import { extractFacts } from "@/lib/facts/extract";
import { readDocument } from "@/lib/text/read-document";
import { type Passage, passagesOfJson, passagesOfPage } from "./knowledgenet-passages";
import { printShare } from "./share";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { show: { type: "boolean" } },
});

const counts = { DATE_OF_BIRTH: 0, DATE_OF_DEATH: 0 };
type Property = keyof typeof counts;
const wrong: Record<Property, string[]> = { DATE_OF_BIRTH: [], DATE_OF_DEATH: [] };
for (const passages of documentsIn(positionals[0] ?? ".")) {
  const text = passages.map((passage) => passage.text).join("\n\n");
  for (const fact of extractFacts([readDocument("passages", text, {})]).facts) {
    const property = propertyOf(fact);
    const passage = property && passageAt(passages, fact.evidence[0]?.start ?? 0);
    if (!property || !passage?.annotated.has(property)) continue;
    if (agrees(fact, passage, property)) counts[property]++;
    else
      wrong[property].push(
        `<${fact.subject}> ${fact.predicate} ${fact.object} ${fact.time}: ${passage.text}`,
      );
  }
}
for (const property of ["DATE_OF_BIRTH", "DATE_OF_DEATH"] as const)
  printShare(property, counts[property], wrong[property], values.show);
printShare(
  "births and deaths right",
  counts.DATE_OF_BIRTH + counts.DATE_OF_DEATH,
  Object.values(wrong).flat(),
);

function documentsIn(folder: string): Passage[][] {
  const json = path.join(folder, "dataset", "train.json");
  return existsSync(json)
    ? passagesOfJson(readFileSync(json, "utf8"))
    : passagesOfPage(readFileSync(path.join(folder, "human_readable-v10-notest.html"), "utf8"));
}

function propertyOf(fact: Fact): Property | null {
  if (fact.kind !== "date" || !isPublished(fact)) return null;
  const event = `${fact.predicate} ${fact.object}`;
  if (/\b(?:born|birth)\b/.test(event)) return "DATE_OF_BIRTH";
  return /\b(?:died|death|passed away)\b/.test(event) ? "DATE_OF_DEATH" : null;
}

/** The passage that holds an offset of the passages joined by two line ends. */
function passageAt(passages: Passage[], offset: number): Passage | undefined {
  let end = 0;
  return passages.find(({ text }) => {
    end += text.length + 2;
    return offset < end;
  });
}

function agrees(fact: Fact, { rows }: Passage, property: Property): boolean {
  const surname = foldedWords(fact.subject).at(-1) ?? "";
  return rows.some((row) => {
    const subject = foldedWords(row.subject);
    const same = subject.includes(surname) || /^(?:s?he|his|her)$/i.test(row.subject);
    return row.property === property && same && sameDay(fact.time ?? "", row.object);
  });
}

/** Whether the parts of an EDTF day that the words also give are those of the words. */
function sameDay(time: string, words: string): boolean {
  const [year = "", month, day] = time.replace(/[~?]/g, "").split("-");
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const months = (words.match(/\p{L}{3,}/gu) ?? []).flatMap((word) => monthNumber(word) ?? []);
  if (!numbers.includes(Number(year))) return false;
  const others = numbers.filter((number) => number !== Number(year));
  if (month && months.length > 0 && !months.includes(Number(month))) return false;
  return !day || others.length === 0 || others.includes(Number(day));
}
