import type { Standing } from "@/lib/domain/class-report";
import { isHandedIn } from "@/lib/domain/class-report";
import { counted } from "@/lib/domain/counted";
import type { Settings } from "@/lib/domain/settings";

/** How often a quiz may be taken, as a sentence. */
export function attemptWords({ attempts, counts }: Settings): string {
  if (attempts === 1) return "It may be taken once.";
  const times =
    attempts === null ? "as often as one likes" : (TIMES[attempts] ?? `${attempts} times`);
  return `It may be taken ${times}; ${COUNTING_WORDS[counts]} counts.`;
}

const TIMES: Record<number, string> = { 2: "twice", 3: "three times" };
const COUNTING_WORDS = {
  highest: "the best",
  average: "the mean",
  first: "the first",
  last: "the last",
} as const;

/** How long a student has, as a sentence to them; nothing where there is no limit. */
export function limitWords({ limitMinutes }: Settings): string {
  return limitMinutes === null ? "" : `You have ${counted(limitMinutes, "minute")}.`;
}

/** The same, to their teacher. */
export function lengthWords({ limitMinutes }: Settings): string {
  return limitMinutes === null ? "" : `It lasts ${counted(limitMinutes, "minute")}.`;
}

/** How often it may be taken again by whoever has handed it in before, to follow how they stand. */
export function leftWords(attempts: number | null, standing: Standing): string {
  if (attempts === null || !isHandedIn(standing)) return "";
  const left = attempts - standing.sittings;
  if (left <= 0) return attempts > 1 ? ", no attempt left" : "";
  return left === 1 ? ", 1 attempt left" : `, ${left} attempts left`;
}

/** When the answers are seen, as a sentence. */
export function feedbackWords({ shows, held }: Settings): string {
  if (shows.during.includes("answer")) return "The answer comes after each question.";
  if (held) return "Results come when the teacher releases them.";
  if (shows.after.includes("answer")) return "The answers come after handing in.";
  const marks = shows.after.includes("marks") && "The mark comes after handing in.";
  const answers = shows.closed.includes("answer") && "The answers come once it has closed.";
  return [marks, answers].filter(Boolean).join(" ");
}
