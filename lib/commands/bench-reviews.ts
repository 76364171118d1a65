import type { Recall } from "@/lib/domain/memory";
import { replayReviews } from "@/lib/domain/memory-replay";
import { RATINGS } from "@/lib/domain/review";
import { buildWhatChanged } from "./build";
import { measure } from "./measure";
import type { BenchRow } from "./stopwatch";
import { seconds } from "./stopwatch";

const REVIEWS = 100_000;
const PER_CARD = 20;
const DAY = 86_400_000;

/** Replaying logs into memories, beside copying the same logs; the home page of a long learner; the review page in a browser. */
export async function benchReviews(): Promise<BenchRow[]> {
  await buildWhatChanged();
  const logs = Array.from({ length: REVIEWS / PER_CARD }, (_, card) => logOf(card));
  const replaying = seconds(() => logs.forEach((log, card) => void replayReviews(`${card}`, log)));
  const copying = seconds(() => logs.forEach((log) => void structuredClone(log)));
  return [
    {
      name: `replay ${REVIEWS} reviews`,
      measured: `${replaying.toFixed(2)} s`,
      yardstick: `1 s; copying them ${copying.toFixed(2)} s`,
      ratio: (copying / replaying).toFixed(2),
    },
    measure("measure-home"),
    measure("measure-press"),
    measure("measure-first-load"),
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
