"use client";

import { useEffect, useRef, useState } from "react";
import { pressShortcut } from "@/app/_ui/press-shortcut";
import { useAskBeforeLeaving } from "@/app/_ui/use-ask-before-leaving";
import type { AttemptView } from "@/lib/data/attempts";
import { isBlank } from "@/lib/domain/given";
import type { Given } from "@/lib/domain/response";
import type { Viewer } from "@/lib/domain/viewer";
import type { ClockReply } from "./clock-reply";
import { HandIn } from "./hand-in";
import { HandInForm } from "./hand-in-form";
import { KeepNote } from "./keep-note";
import { Question } from "./question";
import { QuestionStrip } from "./question-strip";
import { QuizBar } from "./quiz-bar";
import { QuizHead } from "./quiz-head";
import { TimeUp } from "./time-up";
import { useAnswers } from "./use-answers";
import { useClock } from "./use-clock";
import { useFlags } from "./use-flags";
import { usePosition } from "./use-position";

type QuizProps = {
  attempt: AttemptView;
  viewer: Pick<Viewer, "id" | "guest">;
  first: ClockReply;
};

/** A quiz, one question a page or all on one; which one is open is in the address. */
export function Quiz({ attempt, viewer, first }: QuizProps) {
  const { items, checksEach } = attempt;
  const [clock, askClock] = useClock(attempt.id, first);
  const { answers, record, flush } = useAnswers(attempt, viewer.id);
  const flags = useFlags(attempt.id, attempt.flagged);
  /** What was chosen but not yet checked, where each answer is. */
  const [drafts, setDrafts] = useState<ReadonlyMap<number, Given>>(new Map());
  const passed = attempt.navigation === "sequential" ? lastAnswered(attempt) : 0;
  const [at, goTo] = usePosition(items.length, passed);
  const region = useRef<HTMLDivElement>(null);
  const isOver = clock.isOver || clock.leftMs === 0;
  useAskBeforeLeaving(answers.waiting > 0);
  const isSettled = answers.settled.has(at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves with the question, its verdict and the end
  useEffect(() => moveFocus(region.current), [at, isSettled, isOver]);

  const draftOf = (position: number) =>
    drafts.get(position) ?? answers.given.get(position)?.given ?? null;
  const draft = draftOf(at);
  const isAll = attempt.layout === "all" && !checksEach && at < items.length;

  function answer(position: number, given: Given) {
    if (checksEach) setDrafts(new Map(drafts).set(position, given));
    else record(position, given);
  }
  function check() {
    if (!draft || isBlank(draft)) return;
    record(at, draft);
    flush();
  }
  function turnTo(position: number) {
    flush();
    goTo(position);
    if (isAll && position < items.length) {
      document.getElementById(`question-${position + 1}`)?.scrollIntoView();
    } else window.scrollTo({ top: 0 });
  }

  const shown = isAll ? items : items.slice(at, at + 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the options within are the fieldset
    <div
      ref={region}
      role="group"
      aria-label={
        at < items.length ? `Question ${at + 1} of ${items.length}` : "The end of the quiz"
      }
      tabIndex={-1}
      onKeyDown={pressShortcut}
      className="quiz outline-none"
    >
      <div>
        <QuizHead attempt={attempt} clock={clock} />
        <QuestionStrip
          items={items}
          answers={answers}
          flagged={flags.flagged}
          at={at}
          isOneWay={attempt.navigation === "sequential"}
          onTurn={turnTo}
        />
      </div>
      {isOver ? (
        <TimeUp attemptId={attempt.id} answers={answers} onAsk={askClock} />
      ) : shown.length > 0 ? (
        <ol className="grid gap-12">
          {shown.map((item) => (
            <li key={item.position} id={`question-${item.position + 1}`}>
              <Question
                attemptId={attempt.id}
                item={item}
                settled={answers.settled.get(item.position) ?? null}
                draft={draftOf(item.position)}
                ask={answers.asks.get(item.position) ?? null}
                canClear={!checksEach}
                number={isAll ? item.position + 1 : null}
                isFlagged={flags.flagged.has(item.position)}
                onFlag={checksEach ? null : () => flags.turn(item.position)}
                onAnswer={(given) => answer(item.position, given)}
                onEnter={checksEach ? check : isAll ? flush : () => turnTo(at + 1)}
              />
            </li>
          ))}
        </ol>
      ) : (
        <HandIn attempt={attempt} answers={answers} flagged={flags.flagged} onTurn={turnTo} />
      )}
      {viewer.guest && isSettled && answers.settled.size === 1 && (
        <KeepNote attemptId={attempt.id} />
      )}
      {!isOver && (
        <QuizBar
          answers={answers}
          at={isAll ? items.length - 1 : at}
          count={items.length}
          canCheck={checksEach && at < items.length && !isSettled}
          canGoBack={!isAll && at > passed && attempt.navigation === "free"}
          isReady={draft !== null && !isBlank(draft)}
          onCheck={check}
          onTurn={turnTo}
        >
          <HandInForm attempt={attempt} waiting={answers.waiting} />
        </QuizBar>
      )}
    </div>
  );
}

/** The last question that has an answer: where there is no way back, it goes on from there. */
function lastAnswered({ given }: AttemptView): number {
  return Math.max(0, ...given.map(({ position }) => position));
}

/** To the verdict where there is one, to the box where something is typed, else to the keys of the page. */
function moveFocus(region: HTMLElement | null) {
  const isTyping = window.matchMedia("(pointer: fine)").matches;
  const wanted = isTyping ? "[data-verdict], input[type=text]" : "[data-verdict]";
  const target = region?.querySelector<HTMLElement>(wanted) ?? region;
  target?.focus({ preventScroll: target === region });
}
