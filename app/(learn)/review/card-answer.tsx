import dynamic from "next/dynamic";
import { useEffect, useRef } from "react";
import { FootnoteMark } from "@/app/_ui/footnote-mark";
import { SourceNote } from "@/app/_ui/source-note";
import { toSourcePassage } from "@/app/_ui/to-source-passage";
import type { CardView, Showing } from "@/lib/data/card-views";
import { isLeech } from "@/lib/domain/leech";
import { LeechNote } from "./leech-note";
import type { CardMarks } from "./use-card-marks";

type CardAnswerProps = {
  card: CardView;
  showing: Showing;
  /** Empty where nothing was typed. */
  typed: string;
  marks: CardMarks;
  onSuspend: () => void;
};

/** The learners who do not type need not load it. */
const TypedAnswer = dynamic(() => import("./typed-answer.client"));

/** The key with its source. The focus goes to it, so that it is read out, and the keys go on working. */
export function CardAnswer({ card, showing, typed, marks, onSuspend }: CardAnswerProps) {
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
      {typed && <TypedAnswer typed={typed} showing={showing} lang={card.lang} />}
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
