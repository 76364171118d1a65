import { useState } from "react";

/** The questions that the learner wants to look at again. Shown at once; a mark that is lost costs no answer. */
export function useFlags(attemptId: string, first: readonly number[]) {
  const [flagged, setFlagged] = useState<ReadonlySet<number>>(new Set(first));
  function turn(position: number) {
    const isOn = !flagged.has(position);
    const after = new Set(flagged);
    if (isOn) after.add(position);
    else after.delete(position);
    setFlagged(after);
    fetch(`/attempts/${attemptId}/flags`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ position, flagged: isOn }),
      keepalive: true,
    }).catch(() => undefined);
  }
  return { flagged, turn };
}
