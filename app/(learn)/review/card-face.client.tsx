"use client";

import { Flag, Volume2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { stemClass } from "@/app/_ui/stem-class";
import type { CardView, Showing } from "@/lib/data/card-views";
import type { Rating } from "@/lib/domain/review";
import type { ReviewSettings } from "@/lib/domain/review-settings";
import type { Scheduling } from "@/lib/domain/scheduling";
import { isTyped } from "@/lib/domain/typed-answer";
import { CardAnswer } from "./card-answer";
import { RatingButtons } from "./rating-buttons";
import { useSpeech } from "./speech";
import type { CardMarks } from "./use-card-marks";

type CardFaceProps = {
  card: CardView;
  showing: Showing;
  timeZone: string;
  now: Date;
  scheduling: Scheduling;
  marks: CardMarks;
  ratings: readonly Rating[];
  settings: ReviewSettings;
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
  settings,
  onRate,
  onSuspend,
}: CardFaceProps) {
  const [shown, setShown] = useState(false);
  const [typed, setTyped] = useState("");
  const since = useRef(0);
  const stem = useRef<HTMLHeadingElement>(null);
  const types = settings.typesAnswers && isTyped(showing);
  useEffect(() => {
    since.current = performance.now();
    if (!types) stem.current?.focus({ preventScroll: true });
  }, [types]);
  const answer = showing.key.join(", ");
  const readOut = useReadOut(card, shown ? answer : showing.stem, settings.readsAloud);

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
          id={`stem-${showing.itemVersionId}`}
          tabIndex={-1}
          lang={card.lang}
          dir="auto"
          className={`${stemClass(showing.stem)} leading-snug outline-none`}
        >
          {showing.stem}
        </h1>
        {readOut && (
          <Button
            look="secondary"
            size="small"
            className="mt-4"
            aria-keyshortcuts="r"
            onClick={readOut}
          >
            <Volume2 aria-hidden className="size-4" />
            Read aloud
          </Button>
        )}
        {types && !shown && (
          <form
            className="mt-6"
            onSubmit={(event) => {
              event.preventDefault();
              setShown(true);
            }}
          >
            <Field
              label="Your answer"
              // the stem above it is read out with it
              aria-describedby={`stem-${showing.itemVersionId}`}
              autoFocus
              autoComplete="off"
              lang={card.lang}
              dir="auto"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </form>
        )}
        {shown && (
          <CardAnswer
            card={card}
            showing={showing}
            typed={types ? typed.trim() : ""}
            marks={marks}
            onSuspend={onSuspend}
          />
        )}
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

/** Reads what the card shows, by itself where the learner wants that; null without a voice. */
function useReadOut(card: CardView, words: string, byItself: boolean): (() => void) | null {
  const speak = useSpeech(card.lang);
  useEffect(() => {
    if (byItself) speak?.(words);
  }, [byItself, speak, words]);
  return speak && (() => speak(words));
}
