import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import type { Answers } from "./use-answers";

type QuizBarProps = {
  answers: Answers;
  /** The open question, from 0; `count` is the page after the last. */
  at: number;
  count: number;
  /** The answer waits to be checked. */
  canCheck: boolean;
  canGoBack: boolean;
  /** Something was chosen or typed. */
  isReady: boolean;
  onCheck: () => void;
  onTurn: (position: number) => void;
  /** What ends the quiz, on the page after the last question. */
  children: ReactNode;
};

/** The way on and back, always in the same place. */
export function QuizBar(props: QuizBarProps) {
  const { answers, at, count, canCheck, canGoBack, isReady, onCheck, onTurn, children } = props;
  const isLast = at >= count;
  const onward = at === count - 1 ? "To the end" : "Next question";
  return (
    <div className="quiz-bar">
      {answers.refused && (
        <p role="alert" className="mb-2 font-sans text-ui text-wrong-ink">
          {answers.refused}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {canCheck && (
          <>
            <Button disabled={!isReady} aria-keyshortcuts="Enter" onClick={onCheck}>
              Check
            </Button>
            <Button look="quiet" aria-keyshortcuts="n" onClick={() => onTurn(at + 1)}>
              {at === count - 1 ? "To the end" : "Skip"}
            </Button>
          </>
        )}
        {!canCheck && !isLast && (
          <Button aria-keyshortcuts="n Enter" onClick={() => onTurn(at + 1)}>
            {onward}
          </Button>
        )}
        {isLast && children}
        {canGoBack && (
          <Button look="quiet" aria-keyshortcuts="p" onClick={() => onTurn(at - 1)}>
            Previous
          </Button>
        )}
      </div>
    </div>
  );
}
