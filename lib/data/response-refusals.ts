import "server-only";

/** Why a response was not kept, with a sentence for its learner. `not-found` also stands for what is not the viewer's. */
export type Refusal = {
  ok: false;
  reason: "not-found" | "submitted" | "ended" | "unfit";
  message: string;
};

export const NOT_FOUND: Refusal = {
  ok: false,
  reason: "not-found",
  message: "There is no such question here. Go back to the library and start the quiz again.",
};

export const SUBMITTED: Refusal = {
  ok: false,
  reason: "submitted",
  message: "This quiz has been handed in, so this answer was not kept. Open the results.",
};

export const ENDED: Refusal = {
  ok: false,
  reason: "ended",
  message: "The class has ended, so this answer was not kept. What you gave before is kept.",
};

export function unfit(message: string): Refusal {
  return { ok: false, reason: "unfit", message };
}
