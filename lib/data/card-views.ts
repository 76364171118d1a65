import "server-only";

import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import {
  cardNotes,
  cards,
  items,
  itemVersions,
  memories,
  reviews,
  reviewVoids,
} from "@/drizzle/tables";
import type { CardGoal } from "@/lib/domain/card-goal";
import type { FactKind, Language } from "@/lib/domain/fact";
import { groupBy } from "@/lib/domain/grouping";
import type { Memory } from "@/lib/domain/memory";
import type { PassageView } from "@/lib/domain/passage";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { flaggedCards } from "./card-actions";
import { cardItem } from "./card-facts";
import { MEMORY_COLUMNS } from "./cards";
import type { Db } from "./open";
import { loadPassages } from "./passages";
import { loadGoals } from "./schedulings";
import { loadWithheld } from "./withheld";

/** One way in which a card may ask its fact. */
export type Showing = {
  itemVersionId: string;
  stem: string;
  key: string[];
  /** Answers that also count. */
  accept: string[];
  explanation: string;
  passages: PassageView[];
};

/** A card as its learner reviews it. It carries its key: the card is their own. */
export type CardView = {
  cardId: string;
  factId: string;
  kind: FactKind;
  lang: Language;
  memory: Memory | null;
  goal: CardGoal;
  /** It is shown once more before an exam, whether or not it is due. */
  inPass?: boolean;
  /** The item version shown last. */
  lastVersionId: string | null;
  /** The last review that its memory has in it. */
  lastReviewId: string | null;
  /** The learner marked it to come back to. */
  flagged: boolean;
  /** The learner's own note on it. */
  note: string | null;
  /** Those it may be shown as, which take turns. Never empty. */
  showings: Showing[];
};

/** Cards of the viewer in the order that is asked for. One that cannot be shown, or not now, is left out. */
export async function listCardViews(
  db: Db,
  viewer: Viewer,
  { cardIds, now }: { cardIds: readonly string[]; now: Date },
): Promise<CardView[]> {
  if (cardIds.length === 0) return [];
  const rows = await db
    .select({
      cardId: cards.id,
      factId: cards.factId,
      memory: MEMORY_COLUMNS,
      note: cardNotes.text,
    })
    .from(cards)
    .leftJoin(memories, eq(memories.cardId, cards.id))
    .leftJoin(cardNotes, eq(cardNotes.cardId, cards.id))
    .where(and(eq(cards.learnerId, viewer.id), inArray(cards.id, [...cardIds])));
  const flagged = new Set((await flaggedCards(db, viewer)).map((row) => row.cardId));
  const asking = await loadShowings(
    db,
    rows.map((row) => row.factId),
  );
  const lastReviews = await loadLastReviews(
    db,
    rows.map((row) => row.cardId),
  );
  const studyDay = studyDayOf(now, viewer.timeZone);
  const goalOf = await loadGoals(db, viewer.id, { cardIds, studyDay });
  const withheld = await loadWithheld(db, viewer);
  const shown = rows.filter((row) => !withheld.facts.has(row.factId));
  const byId = new Map(shown.map((row) => [row.cardId, row]));

  return cardIds.flatMap((cardId) => {
    const row = byId.get(cardId);
    const asked = row ? (asking.get(row.factId) ?? []) : [];
    const [first] = asked;
    if (!row || !first) return [];
    const { kind, lang } = first;
    const review = lastReviews.get(cardId);
    const last = {
      lastVersionId: review?.itemVersionId ?? null,
      lastReviewId: review?.reviewId ?? null,
    };
    const marks = { flagged: flagged.has(cardId), note: row.note || null };
    const showings = asked.map((one) => one.showing);
    const goal = goalOf(cardId);
    return [{ ...row, ...marks, ...last, goal, kind, lang, showings }];
  });
}

type Asked = { kind: FactKind; lang: Language; showing: Showing };

/** The ways of asking each fact, those most worth asking first. */
async function loadShowings(db: Db, factIds: string[]): Promise<Map<string, Asked[]>> {
  const rows = await db
    .select({
      factId: items.factId,
      kind: items.kind,
      lang: items.lang,
      itemVersionId: itemVersions.id,
      stem: itemVersions.stem,
      key: itemVersions.key,
      accept: itemVersions.accept,
      explanation: itemVersions.explanation,
      evidence: itemVersions.evidence,
    })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .where(and(inArray(items.factId, factIds), cardItem()))
    .orderBy(items.rank, items.id);
  const passages = await loadPassages(
    db,
    rows.map((row) => row.evidence),
  );

  const asked = rows.map(({ factId, kind, lang, evidence: _, ...showing }, index) => ({
    factId,
    kind,
    lang,
    showing: { ...showing, passages: passages[index] ?? [] },
  }));
  return groupBy(asked, (one) => one.factId);
}

/** Each card's last review that counts. */
async function loadLastReviews(db: Db, cardIds: string[]) {
  const rows = await db
    .select({
      cardId: reviews.cardId,
      reviewId: reviews.id,
      itemVersionId: reviews.itemVersionId,
    })
    .from(reviews)
    .innerJoin(
      memories,
      and(eq(memories.cardId, reviews.cardId), eq(memories.lastReviewedAt, reviews.reviewedAt)),
    )
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .where(and(inArray(reviews.cardId, cardIds), isNull(reviewVoids.reviewId)))
    .orderBy(desc(reviews.id));
  return new Map(rows.map((row) => [row.cardId, row]));
}
