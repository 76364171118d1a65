import type { Recall } from "@/lib/domain/memory";
import { replayReviews } from "@/lib/domain/memory-replay";
import { RATINGS } from "@/lib/domain/review";
import type { BenchRow } from "./stopwatch";
import { seconds } from "./stopwatch";

const REVIEWS = 10_000;
const PER_CARD = 20;
const DAY = 86_400_000;

/** Replaying logs into memories, beside copying the same logs. */
export async function benchReviews(size: number): Promise<BenchRow[]> {
  const count = REVIEWS * size;
  const logs = Array.from({ length: count / PER_CARD }, (_, card) => logOf(card));
  const replaying = seconds(() => logs.forEach((log, card) => void replayReviews(`${card}`, log)));
  const copying = seconds(() => logs.forEach((log) => void structuredClone(log)));
  return [
    {
      name: `replay ${count} reviews`,
      measured: `${(count / replaying).toFixed(0)} a second`,
      yardstick: `copying them ${(count / copying).toFixed(0)} a second`,
      ratio: (copying / replaying).toFixed(2),
    },
  ];
}

function logOf(card: number): (Recall & { id: string })[] {
  return Array.from({ length: PER_CARD }, (_, review) => ({
    id: `${review}`,
    rating: RATINGS[(card + review) % RATINGS.length] ?? "good",
    reviewedAt: new Date(Date.UTC(2025, 0, 1) + review * review * DAY + card * 1000),
    timeZone: "Europe/Berlin",
  }));
}
