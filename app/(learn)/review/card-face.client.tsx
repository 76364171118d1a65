"use client";

import { Flag } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { FootnoteMark } from "@/app/_ui/footnote-mark";
import { SourceNote } from "@/app/_ui/source-note";
import { stemClass } from "@/app/_ui/stem-class";
import { toSourcePassage } from "@/app/_ui/to-source-passage";
import type { CardView, Showing } from "@/lib/data/card-views";
import { isLeech } from "@/lib/domain/leech";
import type { Rating } from "@/lib/domain/review";
import type { Scheduling } from "@/lib/domain/scheduling";
import { LeechNote } from "./leech-note";
import { RatingButtons } from "./rating-buttons";
import type { CardMarks } from "./use-card-marks";

type CardFaceProps = {
  card: CardView;
  showing: Showing;
  timeZone: string;
  now: Date;
  scheduling: Scheduling;
  marks: CardMarks;
  ratings: readonly Rating[];
  onRate: (rating: Rating, durationMs: number) => void;
  onSuspend: () => void;
};

/** A card: its stem, then its key under it. What the thumb presses stays in its place. */
export function CardFace({
  card,
  showing,
  timeZone,
  now,
  scheduling,
  marks,
  ratings,
  onRate,
  onSuspend,
}: CardFaceProps) {
  const [shown, setShown] = useState(false);
  const since = useRef(0);
  const stem = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    since.current = performance.now();
    stem.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <article className="grow rounded-sheet border border-rule bg-sheet px-5 py-7 shadow-sheet sm:px-9 sm:py-10">
        {marks.flagged && (
          <p className="mb-3 flex items-center gap-1.5 font-sans text-note text-soft">
            <Flag aria-hidden className="size-4" />
            Flagged
          </p>
        )}
        <h1
          ref={stem}
          tabIndex={-1}
          lang={card.lang}
          dir="auto"
          className={`${stemClass(showing.stem)} leading-snug outline-none`}
        >
          {showing.stem}
        </h1>
        {shown && <Answer card={card} showing={showing} marks={marks} onSuspend={onSuspend} />}
      </article>
      <div className="sticky bottom-0 bg-paper [@media(height<24rem)]:static pt-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
        {shown ? (
          <RatingButtons
            card={card}
            timeZone={timeZone}
            now={now}
            scheduling={scheduling}
            ratings={ratings}
            onRate={(rating) => onRate(rating, performance.now() - since.current)}
          />
        ) : (
          <Button
            className="min-h-16 w-full"
            aria-keyshortcuts="Space Enter"
            onClick={() => setShown(true)}
          >
            Show answer
          </Button>
        )}
      </div>
    </>
  );
}

type AnswerProps = Pick<CardFaceProps, "card" | "showing" | "marks" | "onSuspend">;

/** The focus goes to the key, so that it is read out, and the keys go on working. */
function Answer({ card, showing, marks, onSuspend }: AnswerProps) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => answer.current?.focus({ preventScroll: true }), []);
  const note = `source-${showing.itemVersionId}`;
  return (
    <div
      ref={answer}
      tabIndex={-1}
      className="mt-7 border-t border-rule pt-6 outline-none max-lg:[&_.source-note]:bottom-32"
    >
      <p className="text-stem leading-snug">
        <mark data-kind={card.kind} lang={card.lang} dir="auto">
          {showing.key.join(", ")}
        </mark>
        <FootnoteMark id={note} number={1} shortcut="s" />
      </p>
      {showing.explanation && (
        <p lang={card.lang} dir="auto" className="mt-4 text-soft">
          {showing.explanation}
        </p>
      )}
      {marks.note && (
        <p dir="auto" className="mt-4 border-s-2 border-rule ps-4 whitespace-pre-line text-ui">
          <span className="block font-sans text-note text-soft">Your note</span>
          {marks.note}
        </p>
      )}
      {isLeech(card.memory) && (
        <LeechNote lapses={card.memory?.lapses ?? 0} onSuspend={onSuspend} />
      )}
      <SourceNote
        id={note}
        number={1}
        passages={showing.passages.map((passage) => toSourcePassage(passage, card.kind))}
      />
    </div>
  );
}
