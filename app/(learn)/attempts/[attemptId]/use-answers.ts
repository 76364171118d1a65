import { useCallback, useEffect, useRef, useState } from "react";
import { newId } from "@/app/_ui/new-id";
import type { AttemptView, GivenView } from "@/lib/data/attempts";
import type { MarkedItemView } from "@/lib/data/marked-items";
import type { Given } from "@/lib/domain/response";
import { addToOutbox, outboxKey, readOutbox, takeFromOutbox } from "./answer-outbox";
import type { ResponseReply, SentResponse } from "./response-reply";
import { sendResponse } from "./send-response";

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
  /** Why answers wait on this device. */
  trouble: string | null;
  /** What the server would not take. */
  refused: string | null;
};

/** Next keeps old payloads for the way back; what was answered since is kept here until a reload. */
const sinceLoad = new Map<string, Pick<Answers, "given" | "settled">>();

/** Sends answers one at a time, again and again, until the server has each. */
export function useAnswers(attempt: AttemptView, viewerId: string) {
  const key = outboxKey(viewerId, attempt.id);
  const [answers, setAnswers] = useState(() => startingFrom(attempt, key));
  const sequence = useRef(highest(answers.given));
  const busy = useRef(false);
  const wait = useRef(FIRST_WAIT_MS);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const change = useCallback(
    (next: (before: Answers) => Partial<Answers>) =>
      setAnswers((before) => {
        const after = { ...before, ...next(before) };
        sinceLoad.set(key, after);
        return after;
      }),
    [key],
  );

  const send = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    clearTimeout(timer.current);
    for (let [oldest] = readOutbox(key); oldest; [oldest] = readOutbox(key)) {
      const response = oldest;
      const sent = await sendResponse(attempt.id, response);
      if (!sent.ok && sent.later) {
        change(() => ({ waiting: readOutbox(key).length, trouble: sent.message }));
        timer.current = setTimeout(send, wait.current);
        wait.current = Math.min(LONGEST_WAIT_MS, wait.current * 2);
        break;
      }
      wait.current = FIRST_WAIT_MS;
      takeFromOutbox(key, response.id);
      const waiting = readOutbox(key).length;
      change((before) =>
        sent.ok
          ? { ...withReply(before, response, sent.reply), waiting, trouble: null }
          : { waiting, trouble: null, refused: sent.message },
      );
    }
    busy.current = false;
  }, [attempt.id, key, change]);

  useEffect(() => {
    const kept = readOutbox(key);
    sequence.current = Math.max(sequence.current, ...kept.map((response) => response.sequence));
    if (kept.length > 0) change((before) => withKept(before, kept, kept.length));
    send();
    window.addEventListener("online", send);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("online", send);
    };
  }, [key, send, change]);

  const record = useCallback(
    (position: number, given: Given) => {
      sequence.current += 1;
      const response = { id: newId(), position, sequence: sequence.current, given };
      addToOutbox(key, response);
      const waiting = readOutbox(key).length;
      change((before) => ({ ...withKept(before, [response], waiting), refused: null }));
      clearTimeout(timer.current);
      timer.current = setTimeout(send, "typed" in given ? TYPING_MS : 0);
    },
    [key, send, change],
  );
  return { answers, record, flush: send };
}

function startingFrom(attempt: AttemptView, key: string): Answers {
  const given = new Map(attempt.given.map((each) => [each.position, each]));
  for (const [position, later] of sinceLoad.get(key)?.given ?? []) {
    if (later.sequence > (given.get(position)?.sequence ?? 0)) given.set(position, later);
  }
  const settled = new Map(attempt.settled.map((item) => [item.position, item]));
  for (const [position, item] of sinceLoad.get(key)?.settled ?? []) settled.set(position, item);
  const sending = { waiting: 0, savedAt: null, trouble: null, refused: null };
  return { given, settled, asks: new Map(), ...sending };
}

function highest(given: ReadonlyMap<number, GivenView>): number {
  return Math.max(0, ...[...given.values()].map((each) => each.sequence));
}

function withKept(before: Answers, kept: readonly SentResponse[], waiting: number) {
  const given = new Map(before.given);
  const asks = new Map(before.asks);
  for (const { position, sequence, given: parts } of kept) {
    given.set(position, { position, sequence, given: parts });
    asks.delete(position);
  }
  return { given, asks, waiting };
}

function withReply(before: Answers, { position }: SentResponse, reply: ResponseReply) {
  const settled = new Map(before.settled);
  const asks = new Map(before.asks);
  if (reply.settled) settled.set(position, reply.settled);
  if (reply.ask === null) asks.delete(position);
  else asks.set(position, reply.ask);
  return { settled, asks, savedAt: reply.savedAt };
}
