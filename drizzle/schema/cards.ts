import type { CardAction } from "../../lib/domain/card-action";
import type { BacklogOrder } from "../../lib/domain/review-settings";
import { DEFAULT_RETENTION } from "../../lib/domain/scheduling";
import type { Columns } from "../columns";
import { belongsTo } from "./belongs-to";
import type { Content } from "./content";
import type { People } from "./people";
import type { StudySets } from "./study-sets";

export type Cards = ReturnType<typeof buildCards>;

/** What a learner keeps, and how. */
export function buildCards(
  column: Columns,
  { users }: People,
  { facts }: Content,
  { studySets }: StudySets,
) {
  const { text, integer, real, boolean, instant, index, uniqueIndex, primaryKey } = column;
  const userId = belongsTo(column, () => users.id);
  const studySetId = belongsTo(column, () => studySets.id);

  /** One learner's memory of one fact, whichever study sets it came by. */
  const cards = column.table(
    "cards",
    {
      id: text().primaryKey(),
      learnerId: userId(),
      factId: text()
        .notNull()
        .references(() => facts.id, { onDelete: "cascade" }),
      createdAt: instant().notNull(),
    },
    (card) => [
      uniqueIndex("cards_learner_fact").on(card.learnerId, card.factId),
      index("cards_fact").on(card.factId),
    ],
  );

  /** A study set that a learner has put on Today. */
  const todaySets = column.table(
    "today_sets",
    {
      learnerId: userId(),
      studySetId: studySetId(),
      addedAt: instant().notNull(),
      /** The share of its cards that the learner wants to know at any time. */
      retention: real().notNull().default(DEFAULT_RETENTION),
      /** The study day of the learner's own exam on it. */
      examDay: integer(),
    },
    (row) => [primaryKey({ columns: [row.learnerId, row.studySetId] })],
  );

  /** The study sets that a card is on Today for. A card in none has left the queue; its log stays. */
  const cardSets = column.table(
    "card_sets",
    {
      cardId: text()
        .notNull()
        .references(() => cards.id, { onDelete: "cascade" }),
      studySetId: studySetId(),
      position: integer().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.cardId, row.studySetId] }),
      index("card_sets_set").on(row.studySetId),
    ],
  );

  /** The log of what learners did with cards beside rating them. Of an action and its opposite the later stands. */
  const cardActions = column.table(
    "card_actions",
    {
      /** Made by the browser, so that a resend is harmless. */
      id: text().primaryKey(),
      cardId: text()
        .notNull()
        .references(() => cards.id, { onDelete: "cascade" }),
      action: text<CardAction>().notNull(),
      actedAt: instant().notNull(),
      /** The learner's study day, on which a buried card stays away. */
      studyDay: integer().notNull(),
    },
    (row) => [index("card_actions_card").on(row.cardId, row.actedAt)],
  );

  /** A learner's own note on a card, as they left it last; empty once it was taken away. */
  const cardNotes = column.table("card_notes", {
    cardId: text()
      .primaryKey()
      .references(() => cards.id, { onDelete: "cascade" }),
    text: text().notNull(),
    writtenAt: instant().notNull(),
  });

  /** How a learner's reviews go, once they have changed anything of it. */
  const reviewSettings = column.table("review_settings", {
    learnerId: userId().primaryKey(),
    newCards: integer().notNull(),
    reviews: integer().notNull(),
    backlogOrder: text<BacklogOrder>().notNull(),
    twoButtons: boolean().notNull(),
    typesAnswers: boolean().notNull().default(false),
    readsAloud: boolean().notNull().default(false),
  });

  return { cards, todaySets, cardSets, cardActions, cardNotes, reviewSettings };
}
