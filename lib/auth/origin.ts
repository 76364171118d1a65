import "server-only";

import { environment } from "@/lib/data/environment";

/**
 * True when a page of our own sent the request. Route handlers that act on the session
 * cookie ask this first, because Next checks the Origin of server actions only. A
 * request without an Origin is refused: browsers send one with every POST.
 */
export function isOwnOrigin(request: Request): boolean {
  return isOrigin(
    { origin: request.headers.get("origin"), host: request.headers.get("host") },
    environment().PUBLIC_URL,
  );
}

/** The rule by itself: the public address where one is set, else the address that was asked. */
export function isOrigin(
  { origin, host }: { origin: string | null; host: string | null },
  publicUrl: string | undefined,
): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const sender = new URL(origin);
  if (publicUrl) return sender.origin === new URL(publicUrl).origin;
  return (
    sender.host !== "" && sender.host === host && ["http:", "https:"].includes(sender.protocol)
  );
}
