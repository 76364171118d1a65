import type { Standing } from "@/lib/domain/class-report";
import type { Settings } from "@/lib/domain/study-set";

/** How often a quiz may be taken, as a sentence. */
export function attemptWords({ attempts }: Settings): string {
  if (attempts === null) return "It may be taken as often as one likes; the best counts.";
  if (attempts === 1) return "It may be taken once.";
  if (attempts === 2) return "It may be taken twice; the better one counts.";
  return `It may be taken ${attempts === 3 ? "three" : attempts} times; the best counts.`;
}

/** How often it may be taken again by whoever has handed it in before, to follow how they stand. */
export function leftWords({ attempts }: Settings, standing: Standing): string {
  if (attempts === null || standing.state !== "done") return "";
  const left = attempts - standing.sittings;
  if (left <= 0) return attempts > 1 ? ", no attempt left" : "";
  return left === 1 ? ", 1 attempt left" : `, ${left} attempts left`;
}

/** When the answers are seen, as a sentence. */
export function feedbackWords({ feedback }: Settings): string {
  return feedback === "after-each"
    ? "The answer and its source come after each question."
    : "The answers and their sources come after handing in.";
}
