import { describe, expect, test } from "vitest";
import { cappedDuration, momentByServer } from "@/lib/domain/review-clock";

const NOON = Date.UTC(2026, 4, 1, 12);
const MINUTE = 60_000;
const at = (minutes: number) => new Date(NOON + minutes * MINUTE);
const moment = (reviewed: number, sent: number, received: number) =>
  momentByServer({ at: at(reviewed), sentAt: at(sent), receivedAt: at(received) });

describe("momentByServer", () => {
  test("takes a sound clock's word, however late the review arrives", () => {
    expect(moment(-3000, -1, 0)).toEqual(at(-3000));
  });

  test("moves the times of a clock that is a year fast or slow", () => {
    const year = 365 * 24 * 60;
    expect(moment(year - 7, year, 0)).toEqual(at(-7));
    expect(moment(-year - 7, -year, 0)).toEqual(at(-7));
  });

  test("lets nothing lie in the future", () => {
    expect(moment(3, 3, 0)).toEqual(at(0));
    expect(moment(90, 0, 0)).toEqual(at(0));
  });
});

test("a card counts as looked at for 60 seconds at most", () => {
  expect([-5, 1234.4, 60_001].map(cappedDuration)).toEqual([0, 1234, 60_000]);
});
