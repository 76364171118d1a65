"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { readOutbox, takeFromOutbox } from "@/app/_quizzes/answer-outbox";
import { sendResponse } from "../send-response";

const AGAIN_MS = 5_000;

type SendKeptProps = { attemptId: string; viewerId: string };

/**
 * Sends what this device still keeps of a quiz that the clock has ended: of a laptop that
 * was closed at the deadline, say. The server keeps it as late; nothing shows where there
 * is nothing to send.
 */
export function SendKept({ attemptId, viewerId }: SendKeptProps) {
  const router = useRouter();
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    async function send() {
      const kept = await readOutbox({ viewerId, attemptId });
      for (const [index, response] of kept.entries()) {
        const sent = await sendResponse(attemptId, response);
        if (isGone) return;
        if (!sent.ok && sent.later) {
          setWaiting(kept.length - index);
          timer = setTimeout(send, AGAIN_MS);
          return;
        }
        await takeFromOutbox(response.id);
      }
      setWaiting(0);
      if (kept.length > 0) router.refresh();
    }
    send();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [attemptId, viewerId, router]);
  if (waiting === 0) return null;
  return (
    <p role="status" className="mb-6 max-w-(--measure) font-sans text-ui">
      {waiting === 1 ? "One answer is" : `${waiting} answers are`} kept on this device and will be
      sent. Leave this page open.
    </p>
  );
}
