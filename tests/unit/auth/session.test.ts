import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decodeSession, SESSION_SECONDS, sessionCookie } from "@/lib/auth/session";

const session = { userId: "ada", epoch: 3 };
const begun = new Date("2026-02-01T09:00:00Z");

beforeEach(() => vi.useFakeTimers({ now: begun, toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

function secondsLater(seconds: number) {
  vi.setSystemTime(begun.getTime() + seconds * 1000);
}

test("a cookie says whose session it is, and its age each time that it comes", async () => {
  const { value } = await sessionCookie(session);
  expect(await decodeSession(value)).toEqual({ ...session, ageSeconds: 0 });

  secondsLater(60);
  expect(await decodeSession(value)).toEqual({ ...session, ageSeconds: 60 });
});

test("a cookie that was read before has an end all the same", async () => {
  const { value } = await sessionCookie(session);
  expect(await decodeSession(value)).not.toBeNull();

  secondsLater(SESSION_SECONDS + 60);
  expect(await decodeSession(value)).toBeNull();
});

test("what is not our own is no session", async () => {
  const { value } = await sessionCookie(session);
  const forged = `${value.slice(0, -4)}AAAA`;

  expect(await decodeSession(forged)).toBeNull();
  expect(await decodeSession("nonsense")).toBeNull();
  expect(await decodeSession(undefined)).toBeNull();
});
