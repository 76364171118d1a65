import "server-only";

import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { environment } from "@/lib/data/environment";
import { authSecret } from "@/lib/data/secrets";

const DAY = 24 * 60 * 60;
/** Seconds that a session lasts, for accounts and for visitors alike. */
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

/** Begins a session in this browser. Only in actions and route handlers: a page cannot set cookies. */
export async function beginSession({ userId, epoch }: Session): Promise<void> {
  const token = await encode({
    token: { sub: userId, epoch },
    secret: authSecret(environment()),
    maxAge: SESSION_SECONDS,
  });
  (await cookies()).set(sessionCookieName(), token, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
    maxAge: SESSION_SECONDS,
  });
}

/** The session of this request, if its cookie is ours and has not expired. Says nothing of revocation. */
export async function readSession(): Promise<Session | null> {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: authSecret(environment()) }).catch(
    () => null,
  );
  if (!token?.sub || typeof token.epoch !== "number") return null;
  return { userId: token.sub, epoch: token.epoch };
}

/** Forgets the session in this browser. */
export async function endSession(): Promise<void> {
  (await cookies()).delete(sessionCookieName());
}
