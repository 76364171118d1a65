import { spanOf } from "@/lib/domain/date-span";
import type { PlacedFact } from "./conflicts";
import { eventClass, isLife } from "./event-class";

/** Lives that begin or end further apart are those of two people of one name. */
const NAMESAKES_DAYS = 15 * 365;

/** The entities that are two people of one name: lives that no error of a document puts so far apart. */
export function namesakesIn(dates: PlacedFact[]): Set<string> {
  const lives = new Map<string, { from: number; to: number }>();
  const namesakes = new Set<string>();
  for (const { fact, key } of dates) {
    const happened = eventClass(fact);
    const span = spanOf(fact.time ?? "");
    if (!isLife(happened) || !span || !/^(?:day|month|year)$/.test(span.grain)) continue;
    const before = lives.get(`${happened} ${key}`) ?? span;
    const all = { from: Math.min(before.from, span.from), to: Math.max(before.to, span.to) };
    lives.set(`${happened} ${key}`, all);
    if (all.to - all.from > NAMESAKES_DAYS) namesakes.add(key);
  }
  return namesakes;
}
