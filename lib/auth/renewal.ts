import "server-only";

import type { NextRequest } from "next/server";
import { decodeSession, sessionCookie, sessionCookieName } from "./session";

const DAY_SECONDS = 24 * 60 * 60;

/** A fresh cookie for a session that is more than a day old, so that daily learners stay signed in. */
export async function renewedSession(cookies: NextRequest["cookies"]) {
  const session = await decodeSession(cookies.get(sessionCookieName())?.value);
  if (!session || session.ageSeconds < DAY_SECONDS) return null;
  return sessionCookie(session);
}
