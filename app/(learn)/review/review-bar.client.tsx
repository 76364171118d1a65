"use client";

import { CircleHelp, Undo2, X } from "lucide-react";
import Link from "next/link";
import type { Counts } from "@/lib/domain/queue";
import { countCards } from "@/lib/domain/queue";
import { CardMenu } from "./card-menu.client";
import { KeysHelp } from "./keys-help";
import type { CardMarks } from "./use-card-marks";
import type { Review } from "./use-review";

const SORTS = [
  { sort: "fresh", word: "new" },
  { sort: "learning", word: "learning" },
  { sort: "due", word: "due" },
] as const;

const TOOL =
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-control px-2 " +
  "text-note text-accent hover:bg-wash disabled:text-soft disabled:opacity-60 disabled:hover:bg-transparent";

type ReviewBarProps = {
  review: Review;
  /** Cards of today that are not in the page yet. */
  more: Counts;
  marks: CardMarks;
  onFlag: () => void;
  onNote: () => void;
  onInfo: () => void;
};

/** What is left, the way back from a slip, and the keys. */
export function ReviewBar({ review, more, marks, onFlag, onNote, onInfo }: ReviewBarProps) {
  const here = countCards(review.cards, review.now);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 font-sans">
      <dl className="flex gap-4 text-note text-soft" aria-label="Cards left today">
        {SORTS.map(({ sort, word }) => (
          <div key={sort} className="flex flex-row-reverse gap-1">
            <dt>{word}</dt>
            <dd className="font-semibold text-ink tabular-nums">{here[sort] + more[sort]}</dd>
          </div>
        ))}
      </dl>
      <div className="-me-3 ms-auto flex">
        <button
          type="button"
          className={TOOL}
          disabled={review.moves.length === 0}
          aria-keyshortcuts="Control+Z Meta+Z"
          title="Undo what you did last (Ctrl+Z)"
          onClick={review.undo}
        >
          <Undo2 aria-hidden className="size-4" />
          Undo
        </button>
        <CardMenu
          review={review}
          marks={marks}
          onFlag={onFlag}
          onNote={onNote}
          onInfo={onInfo}
          className={TOOL}
        />
        <button
          type="button"
          className={`${TOOL} pointer-coarse:hidden`}
          popoverTarget="review-keys"
          aria-keyshortcuts="?"
          aria-label="Keys"
          title="Keys (?)"
        >
          <CircleHelp aria-hidden className="size-4" />
        </button>
        <KeysHelp id="review-keys" />
        <Link href="/today" className={TOOL} aria-label="Back to Today" title="Back to Today">
          <X aria-hidden className="size-5" />
        </Link>
      </div>
    </div>
  );
}
