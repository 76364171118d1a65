import "server-only";

import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import QuickLRU from "quick-lru";
import { z } from "zod";
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

const sessionToken = z.object({
  sub: z.string().min(1),
  epoch: z.int(),
  /** Seconds since 1970. */
  iat: z.number(),
  exp: z.number(),
});
type SessionToken = z.infer<typeof sessionToken>;

/** What has been decrypted before: a cookie comes with each of a quiz's answers, and cannot change. */
const decrypted = new QuickLRU<string, SessionToken>({ maxSize: 2000 });

/** What a cookie says, if it is ours and has not expired. Says nothing of revocation. */
export async function decodeSession(
  cookie: string | undefined,
): Promise<(Session & { ageSeconds: number }) | null> {
  if (!cookie) return null;
  const now = Date.now() / 1000;
  const known = decrypted.get(cookie);
  const token = known && known.exp > now ? known : await decrypt(cookie);
  if (!token) return null;
  return { userId: token.sub, epoch: token.epoch, ageSeconds: now - token.iat };
}

async function decrypt(cookie: string): Promise<SessionToken | null> {
  const secret = authSecret(environment());
  const decoded = await decode({ token: cookie, secret }).catch(() => null);
  const token = sessionToken.safeParse(decoded).data ?? null;
  if (token) decrypted.set(cookie, token);
  return token;
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
