import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";

const FAILED = "That did not reach the server. Try again once the connection is back.";

/** Begins or ends a break, then shows the page as it is afterwards. */
export function useBreak(attemptId: string) {
  const router = useRouter();
  const [message, setMessage] = useState<string | null>(null);
  const turn = useCallback(
    async (which: "start" | "end") => {
      try {
        const answer = await fetch(`/attempts/${attemptId}/breaks`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ turn: which }),
        });
        setMessage(answer.ok ? null : (await answer.json()).message);
        router.refresh();
      } catch {
        setMessage(FAILED);
      }
    },
    [attemptId, router],
  );
  return { turn, message };
}
