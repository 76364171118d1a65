"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { pressShortcut } from "@/app/_ui/press-shortcut";
import type { AttemptView } from "@/lib/data/attempts";
import { isBlank } from "@/lib/domain/given";
import type { Given } from "@/lib/domain/response";
import { HandIn } from "./hand-in";
import { Question } from "./question";
import { QuestionStrip } from "./question-strip";
import { QuizBar } from "./quiz-bar";
import { useAnswers } from "./use-answers";

/** A quiz, one question a page; which one is in the address. */
export function Quiz({ attempt, viewerId }: { attempt: AttemptView; viewerId: string }) {
  const { answers, record, flush } = useAnswers(attempt, viewerId);
  const [drafts, setDrafts] = useState<ReadonlyMap<number, Given>>(new Map());
  const [at, goTo] = usePosition(attempt.items.length);
  const region = useRef<HTMLDivElement>(null);
  useWarning(answers.waiting > 0);

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
    region.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the keys that its buttons announce
    <div ref={region} tabIndex={-1} onKeyDown={pressKeys} className="quiz outline-none">
      <h1 className="sr-only">{attempt.assignment?.title ?? attempt.studySet.title}</h1>
      <QuestionStrip items={attempt.items} answers={answers} at={at} onTurn={turnTo} />
      {item ? (
        <Question
          key={item.position}
          item={item}
          settled={settled ?? null}
          draft={draft}
          ask={answers.asks.get(at) ?? null}
          onAnswer={answer}
          onEnter={afterEach ? check : () => turnTo(at + 1)}
        />
      ) : (
        <HandIn attempt={attempt} answers={answers} onTurn={turnTo} />
      )}
      <QuizBar
        answers={answers}
        at={at}
        count={attempt.items.length}
        canCheck={afterEach && item !== undefined && !settled}
        isReady={draft !== null && !isBlank(draft)}
        onCheck={check}
        onTurn={turnTo}
      />
    </div>
  );
}

/** Letters choose like figures: A is 1. The rest is what buttons announce. */
function pressKeys(event: KeyboardEvent<HTMLElement>) {
  const digit = "abcdef".indexOf(event.key.toLowerCase()) + 1;
  if (event.key.length !== 1 || digit === 0) return pressShortcut(event);
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (target instanceof Element && target.matches("input[type=text], textarea, select")) return;
  const option =
    event.currentTarget.querySelectorAll<HTMLInputElement>("fieldset input")[digit - 1];
  if (!option || option.disabled || option.type === "text") return;
  event.preventDefault();
  option.click();
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
