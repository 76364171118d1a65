import type { AttemptChoice } from "@/lib/domain/attempt-choice";
import { ATTEMPT_CHOICES } from "@/lib/domain/attempt-choice";

export type Address = Record<string, string | string[] | undefined>;

/** Which sittings an address asks for; the first of each student where it says nothing. */
export function readChoice({ attempts }: Address): AttemptChoice {
  return ATTEMPT_CHOICES.find((choice) => choice === attempts) ?? "first";
}
