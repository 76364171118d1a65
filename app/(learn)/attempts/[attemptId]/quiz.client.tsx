"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { pressShortcut } from "@/app/_ui/press-shortcut";
import type { AttemptView } from "@/lib/data/attempts";
import { isBlank } from "@/lib/domain/given";
import type { Given } from "@/lib/domain/response";
import type { Viewer } from "@/lib/domain/viewer";
import { HandIn } from "./hand-in";
import { HandInForm } from "./hand-in-form";
import { KeepNote } from "./keep-note";
import { Question } from "./question";
import { QuestionStrip } from "./question-strip";
import { QuizBar } from "./quiz-bar";
import { useAnswers } from "./use-answers";

type QuizProps = { attempt: AttemptView; viewer: Pick<Viewer, "id" | "guest"> };

/** A quiz, one question a page; which one is in the address. */
export function Quiz({ attempt, viewer }: QuizProps) {
  const { answers, record, flush } = useAnswers(attempt, viewer.id);
  const [drafts, setDrafts] = useState<ReadonlyMap<number, Given>>(new Map());
  const [at, goTo] = usePosition(attempt.items.length);
  const region = useRef<HTMLDivElement>(null);
  useWarning(answers.waiting > 0);
  const isSettled = answers.settled.has(at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves with the question and its verdict
  useEffect(() => moveFocus(region.current), [at, isSettled]);

  const item = attempt.items[at];
  const settled = answers.settled.get(at);
  const draft = drafts.get(at) ?? answers.given.get(at)?.given ?? null;
  const afterEach = attempt.feedback === "after-each";

  function answer(given: Given) {
    setDrafts(new Map(drafts).set(at, given));
    if (!afterEach) record(at, given);
  }
  function check() {
    if (!draft || isBlank(draft)) return;
    record(at, draft);
    flush();
  }
  function turnTo(position: number) {
    flush();
    goTo(position);
    window.scrollTo({ top: 0 });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the options within are the fieldset
    <div
      ref={region}
      role="group"
      aria-label={item ? `Question ${at + 1} of ${attempt.items.length}` : "The end of the quiz"}
      tabIndex={-1}
      onKeyDown={pressShortcut}
      className="quiz outline-none"
    >
      <h1 className="sr-only">{attempt.assignment?.title ?? attempt.studySet.title}</h1>
      <QuestionStrip items={attempt.items} answers={answers} at={at} onTurn={turnTo} />
      {item ? (
        <Question
          key={item.position}
          item={item}
          settled={settled ?? null}
          draft={draft}
          ask={answers.asks.get(at) ?? null}
          canClear={!afterEach}
          onAnswer={answer}
          onEnter={afterEach ? check : () => turnTo(at + 1)}
        />
      ) : (
        <HandIn attempt={attempt} answers={answers} onTurn={turnTo} />
      )}
      {viewer.guest && settled && answers.settled.size === 1 && <KeepNote attemptId={attempt.id} />}
      <QuizBar
        answers={answers}
        at={at}
        count={attempt.items.length}
        canCheck={afterEach && item !== undefined && !settled}
        isReady={draft !== null && !isBlank(draft)}
        onCheck={check}
        onTurn={turnTo}
      >
        <HandInForm attempt={attempt} waiting={answers.waiting} />
      </QuizBar>
    </div>
  );
}

/** To the verdict where there is one, to the box where something is typed, else to the keys of the page. */
function moveFocus(region: HTMLElement | null) {
  const isTyping = window.matchMedia("(pointer: fine)").matches;
  const wanted = isTyping ? "[data-verdict], input[type=text]" : "[data-verdict]";
  const target = region?.querySelector<HTMLElement>(wanted) ?? region;
  target?.focus({ preventScroll: target === region });
}

/** Which question is open, from 0; the number of questions stands for the last page. */
function usePosition(count: number): [number, (position: number) => void] {
  const asked = Number(useSearchParams().get("q") ?? "1");
  const pathname = usePathname();
  const at = Number.isInteger(asked) && asked >= 1 ? Math.min(asked - 1, count) : 0;
  const goTo = (position: number) =>
    window.history.replaceState(null, "", `${pathname}?q=${Math.max(0, position) + 1}`);
  return [at, goTo];
}

/** The browser asks before it leaves answers behind that the server does not have. */
function useWarning(isUnsent: boolean) {
  useEffect(() => {
    if (!isUnsent) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isUnsent]);
}
