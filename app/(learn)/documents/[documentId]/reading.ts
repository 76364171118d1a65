import type { DocumentFactView } from "@/lib/data/documents";
import type { FactKind } from "@/lib/domain/fact";
import { blocksAt } from "@/lib/text/blocks-at";
import type { Block } from "@/lib/text/document";

/** A marked stretch of a block's text. */
export type ReaderMark = {
  start: number;
  end: number;
  kind: FactKind;
  id?: string;
  number?: number;
  note?: string;
  /** The passage that the address asks for. */
  cited?: boolean;
};

export type NumberedFact = { fact: DocumentFactView; number: number; noteId: string };

/** Blocks that stand together, with the facts that are first said in them. */
export type Row = {
  key: number;
  kind: Block["kind"];
  blocks: { block: Block; marks: ReaderMark[] }[];
  facts: NumberedFact[];
};

/** The span that `?mark=START-END` asks for. */
export type Cited = { start: number; end: number };

export function readCited(mark: string | undefined): Cited | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(mark ?? "") ?? [];
  return start && end && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : null;
}

/** The facts in the order in which the document first says them, numbered from 1. */
export function numberFacts(facts: readonly DocumentFactView[]): NumberedFact[] {
  return facts
    .map((fact) => ({ fact, first: saysOf(fact)[0] }))
    .flatMap(({ fact, first }) => (first ? [{ fact, first }] : []))
    .sort((a, b) => a.first.start - b.first.start || a.first.end - b.first.end)
    .map(({ fact }, index) => ({ fact, number: index + 1, noteId: `fact-${index + 1}` }));
}

function saysOf({ passages }: DocumentFactView) {
  return passages
    .filter(({ part }) => part === "says")
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The document as its page sets it: one row for each paragraph or list. Takes time in proportion to its length. */
export function toRows(
  blocks: readonly Block[],
  facts: readonly NumberedFact[],
  cited: Cited | null,
): Row[] {
  const marks = new Map<number, ReaderMark[]>();
  const firstSaid = new Map<number, NumberedFact[]>();
  for (const numbered of facts) {
    const at = markFact(marks, blocks, numbered);
    if (at !== undefined) firstSaid.set(at, [...(firstSaid.get(at) ?? []), numbered]);
  }
  if (cited) markCited(marks, blocks, cited);

  const rows: Row[] = [];
  for (const block of blocks) {
    const entry = { block, marks: marks.get(block.index) ?? [] };
    const said = firstSaid.get(block.index) ?? [];
    const last = rows.at(-1);
    if (block.kind === "item" && last?.kind === "item") {
      last.blocks.push(entry);
      last.facts.push(...said);
    } else rows.push({ key: block.index, kind: block.kind, blocks: [entry], facts: [...said] });
  }
  return rows;
}

type Marks = Map<number, ReaderMark[]>;

/** Marks what says a fact; the figure stands at the end of each passage. Gives the first block of it. */
function markFact(marks: Marks, blocks: readonly Block[], { fact, number, noteId }: NumberedFact) {
  let first: number | undefined;
  for (const passage of saysOf(fact)) {
    const spans = blocksAt(blocks, passage.start, passage.end);
    spans.forEach(({ block, start, end }, index) => {
      first ??= block.index;
      const figure = index === spans.length - 1 ? { number, note: noteId } : {};
      add(marks, block.index, { start, end, kind: fact.kind, ...figure });
    });
  }
  return first;
}

function markCited(marks: Marks, blocks: readonly Block[], cited: Cited) {
  blocksAt(blocks, cited.start, cited.end).forEach(({ block, start, end }, index) => {
    const kind = (marks.get(block.index) ?? []).find(
      (mark) => mark.start < end && start < mark.end,
    )?.kind;
    const id = index === 0 ? { id: "cited" } : {};
    add(marks, block.index, { start, end, kind: kind ?? "date", cited: true, ...id });
  });
}

function add(marks: Marks, block: number, mark: ReaderMark) {
  const list = marks.get(block);
  if (list) list.push(mark);
  else marks.set(block, [mark]);
}
