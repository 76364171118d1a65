import { z } from "zod";

/** True for an IANA zone that this runtime knows, such as "Asia/Tehran". */
export function isTimeZone(name: string): boolean {
  if (name.length > 64 || !/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A zone chosen by hand: anything else is refused. */
export const timeZone = z.string().refine(isTimeZone, "Choose a time zone from the list.");

/** A zone that the browser told us: UTC where it told nothing that we know. */
export const browserTimeZone = timeZone.catch("UTC");

/** All zones with what they are ahead of UTC at `now`, such as "Asia/Tehran (UTC+03:30)". */
export function listTimeZones(now: Date): { value: string; label: string }[] {
  const names = new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]);
  return [...names].map((value) => ({ value, label: timeZoneLabel(value, now) }));
}

export function timeZoneLabel(name: string, now: Date): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: name,
    timeZoneName: "longOffset",
  }).formatToParts(now);
  const offset = parts.find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  return `${name.replaceAll("_", " ")} (${offset.replace("GMT", "UTC")})`;
}
