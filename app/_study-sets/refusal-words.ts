import type { Started } from "@/lib/data/attempt-starts";
import { spellMoment } from "@/lib/domain/spelling";

export const NO_SET = "There is no such study set. Choose one in the library.";

/** Why a quiz cannot be started, and what to do, for the learner. */
export function refusalWords(
  { reason, at }: Extract<Started, { ok: false }>,
  timeZone: string,
): string {
  const when = at ? spellMoment(at, timeZone) : "";
  switch (reason) {
    case "not-found":
      return NO_SET;
    case "no-questions":
      return "This study set has no questions at the moment. Choose another in the library.";
    case "password":
      return "Type the password that your teacher gave you.";
    case "wrong-password":
      return "That is not the password. Look at how your teacher wrote it, and try again.";
    case "none-left":
      return "You have used all attempts that were given. Your results stay readable.";
    case "not-open":
      return `This quiz opens on ${when}. Come back then.`;
    case "closed":
      return `This quiz closed on ${when}. Ask your teacher if you need more time.`;
    case "too-soon":
      return `You can take it again from ${when}.`;
  }
}
