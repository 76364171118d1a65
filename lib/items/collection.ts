import { type DateSpan, spanOf } from "@/lib/domain/date-span";
import type { Evidence, Fact } from "@/lib/domain/fact";
import { foldedWords, foldName } from "@/lib/domain/folding";
import type { Document } from "@/lib/text/document";
import { scanDates } from "./proofs/scan-dates";
import { wordStem } from "./wording/stems";

/** One sentence of the collection, ready to be asked whether it says a thing. */
export type Passage = {
  source: string;
  text: string;
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  dates: DateSpan[];
  /** Offsets into the original. */
  start: number;
  end: number;
};

/** One person, organisation, place or event under all its names, as `lib/facts` gives it. */
export type Named = { kind: string; canonical: string; forms: string[] };

/** What the forms, the certificates and the lint look things up in. */
export type Collection = {
  facts: Fact[];
  factById: ReadonlyMap<string, Fact>;
  documents: ReadonlyMap<string, Document>;
  passages: Passage[];
  passagesByStem: ReadonlyMap<string, Passage[]>;
  /** All forms under which the holder of a name occurs, the name itself first. */
  formsOf: (name: string) => readonly string[];
  /** The kind of what bears a name ("person", …), where it is known. */
  kindOf: (name: string) => string | null;
};

const wholeValue = (value: string): string => value.replace(/^XXXX-.*$/, "");

function passagesOf(document: Document): Passage[] {
  return document.blocks.flatMap((block) =>
    block.sentences.map((sentence) => {
      const words = foldedWords(sentence.text);
      const from = block.runs.length === 0 ? 0 : originalOffset(block, sentence.start);
      return {
        source: document.source,
        text: sentence.text,
        words: new Set(words),
        stems: new Set(words.map(wordStem)),
        dates: scanDates(sentence.text)
          .map((mention) => spanOf(wholeValue(mention.value)))
          .filter((span) => span !== null),
        start: from,
        end: originalOffset(block, sentence.end),
      };
    }),
  );
}

function originalOffset(block: Document["blocks"][number], offset: number): number {
  const run = block.runs.findLast((candidate) => candidate.at <= offset);
  if (!run) return 0;
  const within = Math.min(offset - run.at, run.end - run.start);
  return run.start + within;
}

function nameTable(entities: readonly Named[], facts: readonly Fact[]) {
  const byForm = new Map<string, Named>();
  for (const entity of entities) {
    for (const form of [entity.canonical, ...entity.forms]) {
      const folded = foldName(form);
      if (!byForm.has(folded)) byForm.set(folded, entity);
    }
  }
  for (const { subject } of facts) {
    const folded = foldName(subject);
    if (!byForm.has(folded)) byForm.set(folded, { kind: "", canonical: subject, forms: [] });
  }
  return byForm;
}

/** Reads facts and documents into what the makers of items look things up in. */
export function readCollection(
  facts: readonly Fact[],
  documents: readonly Document[],
  entities: readonly Named[] = [],
): Collection {
  const ordered = documents.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  const passages = ordered.flatMap(passagesOf);
  const passagesByStem = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const stem of passage.stems) {
      const known = passagesByStem.get(stem);
      if (known) known.push(passage);
      else passagesByStem.set(stem, [passage]);
    }
  }
  const names = nameTable(entities, facts);
  return {
    facts: [...facts],
    factById: new Map(facts.map((fact) => [fact.id, fact])),
    documents: new Map(ordered.map((document) => [document.source, document])),
    passages,
    passagesByStem,
    formsOf: (name) => {
      const entity = names.get(foldName(name));
      return entity ? [name, entity.canonical, ...entity.forms] : [name];
    },
    kindOf: (name) => names.get(foldName(name))?.kind || null,
  };
}

/** The words of a passage as a reader sees them. */
export function shown(evidence: Evidence): string {
  return evidence.text ?? evidence.exact;
}

/** Whether the passage overlaps one of the fact's passages of the given parts. */
export function restsOn(fact: Fact, passage: Passage): boolean {
  return fact.evidence.some(
    ({ part, source, start, end }) =>
      part === "says" && source === passage.source && start < passage.end && passage.start < end,
  );
}
