import { z } from "zod";
import { CARD_ACTIONS, LONGEST_NOTE } from "@/lib/domain/card-action";
import { paragraphs } from "@/lib/domain/plain-text";
import { RATINGS } from "@/lib/domain/review";
import { MOST_EVENTS } from "@/lib/domain/review-event";
import { rowId } from "@/lib/domain/row-id";
import { LEAST_RETENTION, MOST_RETENTION } from "@/lib/domain/scheduling";

const instant = z
  .number()
  .int()
  .min(0)
  .max(8.64e15)
  .transform((ms) => new Date(ms));

/** The envelope. Each event is read by itself, so that one bad one holds no other up. */
export const sending = z.object({
  sentAt: instant,
  events: z.array(z.unknown()).max(MOST_EVENTS),
});

export const reviewEvent = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("review"),
    id: z.uuid(),
    cardId: z.uuid(),
    itemVersionId: rowId,
    rating: z.enum(RATINGS),
    reviewedAt: instant,
    durationMs: z.number(),
    retention: z.number().min(LEAST_RETENTION).max(MOST_RETENTION).optional(),
    weightsId: rowId.optional(),
  }),
  z.object({ type: z.literal("undo"), reviewId: z.uuid() }),
  z.object({
    type: z.literal("action"),
    id: z.uuid(),
    cardId: z.uuid(),
    action: z.enum(CARD_ACTIONS),
    actedAt: instant,
  }),
  z.object({
    type: z.literal("note"),
    id: z.uuid(),
    cardId: z.uuid(),
    text: paragraphs(LONGEST_NOTE),
    writtenAt: instant,
  }),
]);

export type ParsedEvent = z.infer<typeof reviewEvent>;
