import "server-only";

import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { environment } from "@/lib/data/environment";
import { authSecret } from "@/lib/data/secrets";

const DAY = 24 * 60 * 60;
/** Seconds that a session lasts since it was last renewed, for accounts and for visitors alike. */
export const SESSION_SECONDS = 30 * DAY;

/** What a session names: the person, and their epoch when it began. */
export type Session = { userId: string; epoch: number };

/** next-auth's own cookie, so that its OIDC sign-in and ours begin the same session. */
export function sessionCookieName(): string {
  return isSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

function isSecure(): boolean {
  return environment().PUBLIC_URL?.startsWith("https:") ?? false;
}

/** The cookie that carries a session, signed and encrypted. */
export async function sessionCookie({ userId, epoch }: Session) {
  const token = await encode({
    token: { sub: userId, epoch },
    secret: authSecret(environment()),
    maxAge: SESSION_SECONDS,
  });
  return {
    name: sessionCookieName(),
    value: token,
    httpOnly: true,
    sameSite: "lax" as const,
    secure: isSecure(),
    path: "/",
    maxAge: SESSION_SECONDS,
  };
}

/** What a cookie says, if it is ours and has not expired. Says nothing of revocation. */
export async function decodeSession(
  cookie: string | undefined,
): Promise<(Session & { ageSeconds: number }) | null> {
  if (!cookie) return null;
  const secret = authSecret(environment());
  const token = await decode({ token: cookie, secret }).catch(() => null);
  if (!token?.sub || typeof token.epoch !== "number") return null;
  const issued = typeof token.iat === "number" ? token.iat : 0;
  return { userId: token.sub, epoch: token.epoch, ageSeconds: Date.now() / 1000 - issued };
}

/** Begins a session in this browser. Only in actions and route handlers: a page cannot set cookies. */
export async function beginSession(session: Session): Promise<void> {
  (await cookies()).set(await sessionCookie(session));
}

/** The session of this request. */
export async function readSession(): Promise<Session | null> {
  return decodeSession((await cookies()).get(sessionCookieName())?.value);
}

/** Forgets the session in this browser. */
export async function endSession(): Promise<void> {
  (await cookies()).delete(sessionCookieName());
}
