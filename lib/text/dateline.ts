import { monthNumber } from "@/lib/domain/month-names";

const WEEKDAY =
  "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|senin|selasa|rabu|kamis|jum[’']?at|sabtu|minggu";
const LEAD =
  "(?:(?:first )?published|updated|last updated|posted|modified|date|diterbitkan|diperbarui|dipublikasikan)?[:\\s]*(?:on\\s)?";
const TIME =
  "[\\s,|·•-]*(?:at\\s)?(?:\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?)?\\s*(?:gmt|utc|bst|e[sd]?t|p[sd]?t|c[es]?t|wib|wita|wit)?";
const DATE =
  "(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s(?<m1>\\p{L}{3,9})\\.?,?\\s(?<y1>\\d{4})|(?<m2>\\p{L}{3,9})\\.?\\s(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y2>\\d{4})|(?<iso>\\d{4}-\\d{2}-\\d{2})(?:T[\\d:.+Z-]*)?)";
const DATELINE = new RegExp(`^${LEAD}(?:(?:${WEEKDAY})[.,]?\\s)?${DATE}${TIME}\\.?$`, "iu");

/** The day of a line that is nothing but the date of its page, as `YYYY-MM-DD`. */
export function readDateline(line: string): { day: string } | null {
  if (line.length > 90) return null;
  const groups = DATELINE.exec(line.trim())?.groups;
  if (!groups) return null;
  if (groups.iso) return { day: groups.iso };
  const month = monthNumber(groups.m1 ?? groups.m2 ?? "");
  const day = Number(groups.d1 ?? groups.d2);
  if (month === null || day < 1 || day > 31) return null;
  const year = groups.y1 ?? groups.y2 ?? "";
  return { day: `${year}-${pad(month)}-${pad(day)}` };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
