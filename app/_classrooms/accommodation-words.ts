import type { Accommodation } from "@/lib/domain/accommodation";

/** What somebody has been given, part by part: "1.5 times the time", "10 minutes of break". */
export function accommodationWords(accommodation: Accommodation): string[] {
  const { timeFactor, hidesTimer, extraAttempts, breakMinutes } = accommodation;
  return [
    timeFactor === null ? "no time limit" : timeFactor > 1 ? `${timeFactor} times the time` : "",
    hidesTimer ? "no clock shown" : "",
    extraAttempts === 1
      ? "1 more attempt"
      : extraAttempts > 1
        ? `${extraAttempts} more attempts`
        : "",
    breakMinutes > 0 ? `${breakMinutes} minutes of break` : "",
  ].filter(Boolean);
}
