import type { DocumentFactView } from "@/lib/data/documents";
import type { FactKind } from "@/lib/domain/fact";
import { blocksAt } from "@/lib/text/blocks-at";
import type { ShownBlock } from "@/lib/text/document";
import { tellingWords } from "./telling-words";

/** A marked stretch of a block's text. */
export type ReaderMark = {
  start: number;
  end: number;
  kind: FactKind;
  /** The words that tell a fact; a whole passage in which they stand; one in which none were found. */
  look: "telling" | "passage" | "thin";
  id?: string;
  number?: number;
  note?: string;
  /** The passage that the address asks for. */
  cited?: boolean;
};

export type NumberedFact = {
  fact: DocumentFactView;
  number: number;
  noteId: string;
  /** The DOM id of the passage that says it first. */
  anchor: string;
};

/** Blocks that stand together, with the facts that are first said in them. */
export type Row = {
  key: number;
  kind: ShownBlock["kind"];
  blocks: { block: ShownBlock; marks: ReaderMark[] }[];
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
    .map(({ fact, first }, index) => ({
      fact,
      number: index + 1,
      noteId: `fact-${index + 1}`,
      anchor: `p-${first.start}`,
    }));
}

function saysOf({ passages }: DocumentFactView) {
  return passages
    .filter(({ part }) => part === "says")
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The document as its page sets it: one row for each paragraph or list. Takes time in proportion to its length. */
export function toRows(
  blocks: readonly ShownBlock[],
  facts: readonly NumberedFact[],
  cited: Cited | null,
): Row[] {
  const marks: Marks = new Map();
  const firstSaid = new Map<number, NumberedFact[]>();
  const anchors = new Set<string>();
  for (const numbered of facts) {
    const at = markFact(marks, blocks, numbered, anchors);
    if (at !== undefined) add(firstSaid, at, numbered);
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

/**
 * The blocks below a document's title, which stands over the page already: without it, and without
 * the navigation that a saved page has before it.
 */
export function belowTitle(blocks: readonly ShownBlock[], title: string): readonly ShownBlock[] {
  const at = blocks.findIndex(({ kind, text }) => kind !== "boilerplate" || text === title);
  return blocks[at]?.text === title ? blocks.slice(at + 1) : blocks;
}

type Marks = Map<number, ReaderMark[]>;

/**
 * Marks what says a fact; the figure stands at the end of each passage. Passages that begin together
 * share an anchor. Gives the first block of it.
 */
function markFact(
  marks: Marks,
  blocks: readonly ShownBlock[],
  { fact, number, noteId }: NumberedFact,
  anchors: Set<string>,
) {
  let first: number | undefined;
  for (const passage of saysOf(fact)) {
    const spans = blocksAt(blocks, passage.start, passage.end);
    const telling = spans.map((span) => tellingWords(fact, span));
    const look = telling.some(Boolean) ? "passage" : "thin";
    spans.forEach(({ block, start, end }, index) => {
      first ??= block.index;
      const figure = index === spans.length - 1 ? { number, note: noteId } : {};
      const anchor = `p-${passage.start}`;
      const id = index === 0 && !anchors.has(anchor) ? { id: anchor } : {};
      anchors.add(anchor);
      add(marks, block.index, { start, end, kind: fact.kind, look, ...figure, ...id });
      const words = telling[index];
      if (words) add(marks, block.index, { ...words, kind: fact.kind, look: "telling" });
    });
  }
  return first;
}

function markCited(marks: Marks, blocks: readonly ShownBlock[], cited: Cited) {
  blocksAt(blocks, cited.start, cited.end).forEach(({ block, start, end }, index) => {
    const kind = (marks.get(block.index) ?? []).find(
      (mark) => mark.start < end && start < mark.end,
    )?.kind;
    const id = index === 0 ? { id: "cited" } : {};
    const look = "telling";
    add(marks, block.index, { start, end, kind: kind ?? "date", look, cited: true, ...id });
  });
}

function add<T>(lists: Map<number, T[]>, at: number, entry: T) {
  const list = lists.get(at);
  if (list) list.push(entry);
  else lists.set(at, [entry]);
}
