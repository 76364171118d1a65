import { useCallback, useEffect, useRef, useState } from "react";
import type { SentResponse } from "@/app/_quizzes/answer-outbox";
import { addToOutbox, readOutbox, takeFromOutbox } from "@/app/_quizzes/answer-outbox";
import { newId } from "@/app/_ui/new-id";
import type { AttemptView, GivenView } from "@/lib/data/attempts";
import type { MarkedItemView } from "@/lib/data/marked-items";
import type { Given } from "@/lib/domain/response";
import { nextSequence } from "./next-sequence";
import type { ResponseReply } from "./response-reply";
import { sendResponse } from "./send-response";
import { useOtherTabs } from "./use-other-tabs";

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 30_000;
/** Words are sent when the typing pauses. */
const TYPING_MS = 700;

/** What this page has come to know of a quiz, and how its sending stands. */
export type Answers = {
  given: ReadonlyMap<number, GivenView>;
  settled: ReadonlyMap<number, MarkedItemView>;
  /** What to ask before an answer can count, by position. */
  asks: ReadonlyMap<number, string>;
  waiting: number;
  savedAt: number | null;
  /** How late the last answer came that came too late. */
  lateMs: number | null;
  /** Why answers wait on this device. */
  trouble: string | null;
  /** What the server would not take. */
  refused: string | null;
};

/** Next keeps old payloads for the way back; what was answered since is kept here until a reload. */
const sinceLoad = new Map<string, Pick<Answers, "given" | "settled">>();

/** Keeps each answer on this device and sends them one at a time until the server has them all. */
export function useAnswers(attempt: AttemptView, viewerId: string) {
  const attemptId = attempt.id;
  const [answers, setAnswers] = useState(() => startingFrom(attempt));
  /** What the server has not acknowledged, oldest first; the same stands on the device. */
  const queue = useRef<SentResponse[]>([]);
  const given = useRef(answers.given);
  const busy = useRef(false);
  const wait = useRef(FIRST_WAIT_MS);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const change = useCallback(
    (next: (before: Answers) => Partial<Answers>) =>
      setAnswers((before) => {
        const after = { ...before, ...next(before), waiting: queue.current.length };
        sinceLoad.set(attemptId, after);
        given.current = after.given;
        return after;
      }),
    [attemptId],
  );

  const send = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    clearTimeout(timer.current);
    for (let [oldest] = queue.current; oldest; [oldest] = queue.current) {
      const response = oldest;
      const sent = await sendResponse(attemptId, response);
      if (!sent.ok && sent.later) {
        change(() => ({ trouble: sent.message }));
        timer.current = setTimeout(send, wait.current);
        wait.current = Math.min(LONGEST_WAIT_MS, wait.current * 2);
        break;
      }
      wait.current = FIRST_WAIT_MS;
      queue.current = queue.current.filter(({ id }) => id !== response.id);
      await takeFromOutbox(response.id);
      change((before) => ({
        trouble: null,
        ...(sent.ok ? withReply(before, response, sent.reply) : { refused: sent.message }),
      }));
    }
    busy.current = false;
  }, [attemptId, change]);

  useEffect(() => {
    readOutbox({ viewerId, attemptId }).then((kept) => {
      const known = new Set(queue.current.map(({ id }) => id));
      queue.current = [...kept.filter(({ id }) => !known.has(id)), ...queue.current];
      if (kept.length > 0) change((before) => withKept(before, kept));
      send();
    });
    const leave = () => document.visibilityState === "hidden" && send();
    window.addEventListener("online", send);
    window.addEventListener("pagehide", send);
    document.addEventListener("visibilitychange", leave);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("online", send);
      window.removeEventListener("pagehide", send);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [viewerId, attemptId, send, change]);

  const tell = useOtherTabs(attemptId, (other) => change((before) => withKept(before, [other])));

  const record = useCallback(
    (position: number, parts: Given) => {
      const sequence = nextSequence(given.current, attempt.startedAt);
      const response = { id: newId(), position, sequence, given: parts };
      const replaced = queue.current.filter((each) => each.position === position);
      queue.current = [...queue.current.filter((each) => each.position !== position), response];
      addToOutbox({ viewerId, attemptId }, response, replaced).catch(() => undefined);
      change((before) => ({ ...withKept(before, [response]), refused: null }));
      tell({ position, sequence, given: parts });
      clearTimeout(timer.current);
      timer.current = setTimeout(send, "typed" in parts ? TYPING_MS : 0);
    },
    [viewerId, attemptId, attempt.startedAt, send, change, tell],
  );
  return { answers, record, flush: send };
}

function startingFrom(attempt: AttemptView): Answers {
  const given = new Map(attempt.given.map((each) => [each.position, each]));
  const since = sinceLoad.get(attempt.id);
  for (const [position, later] of since?.given ?? []) {
    if (later.sequence > (given.get(position)?.sequence ?? 0)) given.set(position, later);
  }
  const settled = new Map(attempt.settled.map((item) => [item.position, item]));
  for (const [position, item] of since?.settled ?? []) settled.set(position, item);
  const sending = { waiting: 0, savedAt: null, lateMs: null, trouble: null, refused: null };
  return { given, settled, asks: new Map(), ...sending };
}

/** The newest stands, wherever it was given. */
function withKept(before: Answers, kept: readonly GivenView[]) {
  const given = new Map(before.given);
  const asks = new Map(before.asks);
  for (const { position, sequence, given: parts } of kept) {
    if (sequence < (given.get(position)?.sequence ?? 0)) continue;
    given.set(position, { position, sequence, given: parts });
    asks.delete(position);
  }
  return { given, asks };
}

function withReply(before: Answers, { position }: SentResponse, reply: ResponseReply) {
  const settled = new Map(before.settled);
  const asks = new Map(before.asks);
  if (reply.settled) settled.set(position, reply.settled);
  if (reply.ask === null) asks.delete(position);
  else asks.set(position, reply.ask);
  return { settled, asks, savedAt: reply.savedAt, lateMs: reply.lateMs ?? before.lateMs };
}
