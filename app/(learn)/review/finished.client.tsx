"use client";

import { useEffect, useRef } from "react";
import { LinkButton } from "@/app/_ui/link-button";
import type { ReviewView } from "@/lib/data/review-view";
import { studyDayOf } from "@/lib/domain/study-day";
import { whenWords } from "@/lib/domain/when-words";
import type { Review } from "./use-review";

/** The end of the day's cards: what was done, and when the next one comes. */
export function Finished({ view, review }: { view: ReviewView; review: Review }) {
  const { cards, now } = review;
  const today = studyDayOf(now, view.timeZone);
  const answers = review.answers.filter(
    (answer) => studyDayOf(answer.reviewedAt, view.timeZone) === today,
  );
  const before = studyDayOf(view.now, view.timeZone) === today ? review.before : NOTHING;
  const reviews = before.reviews + answers.length;
  const forgotten = before.forgotten + answers.filter((one) => one.rating === "again").length;
  const spent = answers.reduce((sum, one) => sum + one.durationMs, before.milliseconds);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const nextAt = earliest([view.nextAt, ...cards.map((card) => card.memory?.dueAt)], now);

  return (
    <section className="grow border-t border-rule py-8">
      <h1 ref={head} tabIndex={-1} className="text-stem outline-none">
        {reviews > 0 ? "That is all for today" : "Nothing is due"}
      </h1>
      <div className="mt-3 mb-6 text-soft">
        {reviews > 0 && (
          <p>
            {reviews === 1 ? "1 review" : `${reviews} reviews`} in {minutes(spent)}
            {forgotten > 0 && `, ${forgotten} of them not known yet`}.
          </p>
        )}
        <p>
          {nextAt
            ? `The next card comes ${whenWords(nextAt, now, view.timeZone)}.`
            : "Put a study set on Today, and its cards come here."}
        </p>
      </div>
      {nextAt ? (
        <LinkButton href="/today">Back to Today</LinkButton>
      ) : (
        <LinkButton href="/library">Open the library</LinkButton>
      )}
    </section>
  );
}

const NOTHING = { reviews: 0, forgotten: 0, milliseconds: 0 };

function earliest(times: readonly (Date | null | undefined)[], now: Date): Date | null {
  const ahead = times.flatMap((time) => (time && time > now ? time.getTime() : []));
  return ahead.length === 0 ? null : new Date(Math.min(...ahead));
}

function minutes(milliseconds: number): string {
  const count = Math.max(1, Math.round(milliseconds / 60_000));
  return count === 1 ? "1 minute" : `${count} minutes`;
}
