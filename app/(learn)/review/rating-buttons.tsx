import type { CardView } from "@/lib/data/card-views";
import { RATING_WORDS, shortInterval, spokenInterval } from "@/lib/domain/interval-label";
import { previewRatings } from "@/lib/domain/memory";
import type { Rating } from "@/lib/domain/review";
import type { Scheduling } from "@/lib/domain/scheduling";

/** Space and Enter say good, which is what most answers are. */
const KEYS: Record<Rating, string> = { again: "1", hard: "2", good: "3 Space Enter", easy: "4" };

const LOOKS: Record<Rating, string> = {
  again: "border-edge bg-sheet text-ink hover:border-wrong hover:text-wrong",
  hard: "border-edge bg-sheet text-ink hover:border-accent hover:text-accent",
  good: "border-accent bg-accent text-on-accent hover:border-accent-deep hover:bg-accent-deep",
  easy: "border-edge bg-sheet text-ink hover:border-accent hover:text-accent",
};

type RatingButtonsProps = {
  card: CardView;
  timeZone: string;
  now: Date;
  scheduling: Scheduling;
  /** Those that the learner chooses among. */
  ratings: readonly Rating[];
  onRate: (rating: Rating) => void;
};

/** A button for each rating, with the interval that it gives. */
export function RatingButtons({
  card,
  timeZone,
  now,
  scheduling,
  ratings,
  onRate,
}: RatingButtonsProps) {
  const at = { reviewedAt: now, timeZone };
  const outcomes = previewRatings(card.cardId, card.memory, at, scheduling);
  return (
    <fieldset className={`grid gap-2 ${ratings.length > 2 ? "grid-cols-4" : "grid-cols-2"}`}>
      <legend className="sr-only">How well did you know it?</legend>
      {ratings.map((rating) => (
        <button
          key={rating}
          type="button"
          aria-keyshortcuts={KEYS[rating]}
          aria-label={`${RATING_WORDS[rating]}, again in ${spokenInterval(outcomes[rating])}`}
          className={`flex min-h-16 flex-col items-center justify-center rounded-control border font-sans transition-colors ${LOOKS[rating]}`}
          onClick={() => onRate(rating)}
        >
          <span className="text-ui font-semibold">{RATING_WORDS[rating]}</span>
          <span className="text-note tabular-nums">{shortInterval(outcomes[rating])}</span>
        </button>
      ))}
    </fieldset>
  );
}
