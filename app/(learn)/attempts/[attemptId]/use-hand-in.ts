import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";

const OFFLINE = "You are offline. Your answers are kept; hand in once the connection is back.";
const PATIENCE_MS = 15_000;

/** Hands a quiz in and opens its results. Harmless however often it is called. */
export function useHandIn(attemptId: string) {
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [message, setMessage] = useState<string | null>(null);

  const handIn = useCallback(
    async ({ byClock }: { byClock: boolean }) => {
      setPending(true);
      const refused = await send(attemptId, byClock);
      setMessage(refused);
      if (refused === null) router.replace(`/attempts/${attemptId}/results`);
      else setPending(false);
    },
    [attemptId, router],
  );
  return { handIn, isPending, message };
}

/** Null once it is handed in, else why not. */
async function send(attemptId: string, byClock: boolean): Promise<string | null> {
  try {
    const answer = await fetch(`/attempts/${attemptId}/submission`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ byClock }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.ok) return null;
    return answer.status >= 500 ? OFFLINE : (await answer.json()).message;
  } catch {
    return OFFLINE;
  }
}
