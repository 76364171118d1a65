import { z } from "zod";
import { RATINGS } from "@/lib/domain/review";
import { MOST_EVENTS } from "@/lib/domain/review-event";
import { rowId } from "@/lib/domain/row-id";

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
  }),
  z.object({ type: z.literal("undo"), reviewId: z.uuid() }),
]);

export type ParsedEvent = z.infer<typeof reviewEvent>;
