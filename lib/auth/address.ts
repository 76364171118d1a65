import "server-only";

import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { headers } from "next/headers";
import { environment } from "@/lib/data/environment";
import { networkOf } from "@/lib/domain/network-address";

const NOTED = "x-footnote-remote-address";

/**
 * Notes on each request the address that its connection comes from. Next does not give
 * server code the socket, and it lets a client's own X-Forwarded-For stand. Call once,
 * where the server starts.
 */
export function noteRemoteAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[NOTED] = request.socket.remoteAddress ?? "unknown";
  });
}

/** Where this request comes from, for counting failures. */
export async function remoteAddress(): Promise<string> {
  const sent = await headers();
  return addressOf(
    { noted: sent.get(NOTED), forwarded: sent.get("x-forwarded-for") },
    environment().TRUST_PROXY,
  );
}

/**
 * The rule by itself. Behind a proxy that is trusted, the last of the forwarded addresses
 * is the one that the proxy saw; those before it are whatever the client wrote.
 */
export function addressOf(
  { noted, forwarded }: { noted: string | null; forwarded: string | null },
  trustProxy: boolean,
): string {
  const last = forwarded?.split(",").at(-1)?.trim() ?? "";
  const address = trustProxy && isIP(last) ? last : (noted ?? "unknown");
  return networkOf(address);
}
