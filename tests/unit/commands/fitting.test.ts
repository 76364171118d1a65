import { describe, expect, test } from "vitest";
import { KNOWN_LEARNER, knownLog } from "@/lib/commands/bench-fitting";
import { heldOutLoss, splitLogs } from "@/lib/domain/fitting";
import { DEFAULT_WEIGHTS } from "@/lib/domain/scheduling";
import { tryFitting } from "@/lib/jobs/fitting-job";

/** Of the mean log loss. */
const CLOSE = 0.002;

describe("fitting weights to a log", { timeout: 120_000 }, () => {
  test("finds those of a learner whose memory is known, as good as the true ones on later reviews", async () => {
    const logs = knownLog(1000, "known learner");
    const outcome = await tryFitting(logs, DEFAULT_WEIGHTS, "fitted");
    if (!("weights" in outcome)) throw new Error(outcome.fault);
    const truth = heldOutLoss(logs, KNOWN_LEARNER, splitLogs(logs).from).loss;
    expect(Math.abs(outcome.lossAfter - truth)).toBeLessThan(CLOSE);
    expect(outcome.lossAfter).toBeLessThan(outcome.lossBefore);
    expect(outcome.weights).toHaveLength(21);
    expect(outcome.fittedTo).toBeGreaterThan(3 * outcome.triedOn);
  });

  test("does nothing with too little to go by", async () => {
    const outcome = await tryFitting(knownLog(10, "few"), DEFAULT_WEIGHTS, "fitted");
    expect(outcome).toEqual({ fault: "too-few", reviews: expect.any(Number) });
  });
});
