import "server-only";

import { and, eq } from "drizzle-orm";
import { cards, documents, documentVersions, evidence, facts, memories } from "@/drizzle/tables";
import type { DayFigure } from "@/lib/domain/forecast";
import { groupBy } from "@/lib/domain/grouping";
import { knowledgeOnDays } from "@/lib/domain/knowledge";
import { retrievability } from "@/lib/domain/memory";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { listLog, MEMORY_COLUMNS } from "./cards";
import type { Db } from "./open";
import { loadWeights } from "./schedulings";

const WEEK = 7;
const WEEKS = 26;

/** About how many cards the viewer knew at the end of each of the last 26 weeks, up to today. */
export async function listKnowledgeByWeek(db: Db, viewer: Viewer, now: Date): Promise<DayFigure[]> {
  const { timeZone } = viewer;
  const today = studyDayOf(now, timeZone);
  const days = Array.from({ length: WEEKS + 1 }, (_, index) => today - (WEEKS - index) * WEEK);
  const logs = await listLog(db, eq(cards.learnerId, viewer.id));
  const { current } = await loadWeights(db, viewer.id);
  return knowledgeOnDays(logs, days, { timeZone, weights: current });
}

/** How much is known of the cards about one thing. */
export type Knowledge = { id: string; name: string; cards: number; known: number };

export type KnowledgeParts = { documents: Knowledge[]; people: Knowledge[] };

/** What the viewer knows of each document, by the passage that says a fact first, and of each person. Most cards first. */
export async function listKnowledgeParts(
  db: Db,
  viewer: Viewer,
  now: Date,
): Promise<KnowledgeParts> {
  const { current } = await loadWeights(db, viewer.id);
  const rows = await db
    .select({
      memory: MEMORY_COLUMNS,
      kind: facts.kind,
      subject: facts.subject,
      document: { id: documents.id, title: documentVersions.title },
    })
    .from(cards)
    .innerJoin(memories, eq(memories.cardId, cards.id))
    .innerJoin(facts, eq(facts.id, cards.factId))
    .innerJoin(evidence, and(eq(evidence.factId, facts.id), eq(evidence.position, 0)))
    .innerJoin(documentVersions, eq(documentVersions.id, evidence.documentVersionId))
    .innerJoin(documents, eq(documents.id, documentVersions.documentId))
    .where(eq(cards.learnerId, viewer.id));
  const known = rows.map(({ memory, ...row }) => ({
    ...row,
    recall: retrievability(memory, now, viewer.timeZone, current),
  }));
  const ofPeople = known.filter(({ kind }) => kind !== "date");
  return {
    documents: sumUp(known, ({ document }) => ({ id: document.id, name: document.title })),
    people: sumUp(ofPeople, ({ subject }) => ({ id: subject, name: subject })),
  };
}

function sumUp<Row extends { recall: number }>(
  rows: readonly Row[],
  partOf: (row: Row) => { id: string; name: string },
): Knowledge[] {
  const parts = groupBy(rows, (row) => partOf(row).id);
  return [...parts.values()]
    .flatMap((part) => {
      const [first] = part;
      if (!first) return [];
      const { id, name } = partOf(first);
      const sum = part.reduce((total, { recall }) => total + recall, 0);
      return [{ id, name, cards: part.length, known: sum }];
    })
    .toSorted((a, b) => b.cards - a.cards || (a.name < b.name ? -1 : 1));
}
