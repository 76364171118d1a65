import "server-only";

import { randomBytes } from "node:crypto";
import type { NextRequest } from "next/server";
import { NextResponse } from "next/server";
import { LARGEST_DOCUMENT } from "@/lib/domain/workshop";
import { isOwnOrigin } from "./origin";
import { renewedSession } from "./renewal";

const DEVELOPING = process.env.NODE_ENV === "development";

/**
 * What every page request passes through: a policy against injected scripts, a note of
 * the address for the way back from sign-in, and a session that lasts while it is used.
 * It lets everybody by: who may see what is decided in server code. Turned away are only
 * addresses that are no text, because PostgreSQL and Next throw at them instead of finding
 * nothing; forms that are too large; and forms that another site sends, because Next takes
 * actions without an Origin, or with the `null` of a sandboxed frame.
 */
export async function proxyRequest(request: NextRequest): Promise<NextResponse> {
  if (!isReadable(request.nextUrl)) {
    return new NextResponse("There is no such page.", { status: 404 });
  }
  if (!SAFE.includes(request.method) && !isOwnOrigin(request)) {
    return NextResponse.json({ message: FOREIGN }, { status: 403 });
  }
  const limit = isUpload(request.nextUrl.pathname) ? LARGEST_UPLOAD : LARGEST_FORM;
  if (Number(request.headers.get("content-length")) > limit.bytes) {
    return NextResponse.json({ message: limit.message }, { status: 413 });
  }

  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce);

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-footnote-address", `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  const renewed = await renewedSession(request.cookies);
  if (renewed) response.cookies.set(renewed);
  return response;
}

/** Whether an address is text that can be stored. Next answers 500 to one that is not UTF-8. */
function isReadable({ pathname, search }: URL | NextRequest["nextUrl"]): boolean {
  try {
    decodeURIComponent(pathname);
    return !/%00/.test(pathname + search);
  } catch {
    return false;
  }
}

const SAFE = ["GET", "HEAD", "OPTIONS"];
/** Next fails with 500 at what is larger. */
const LARGEST_FORM = {
  bytes: 1_000_000,
  message: "That is more than a form can hold: 1 MB. Shorten it and send it again.",
};
const LARGEST_UPLOAD = {
  bytes: LARGEST_DOCUMENT + 100_000,
  message: "That is more than a document may have: 5 MB. Add it in parts.",
};

/** The one address that takes whole documents; it counts their bytes itself as well. */
function isUpload(pathname: string): boolean {
  return /^\/workshop\/[^/]+\/upload$/.test(pathname);
}

const FOREIGN = "This form was not sent by a page of Footnote. Open its own address and try again.";

/** Scripts only with Next's nonce; styles of our own, and the style attributes that React writes. */
function contentSecurityPolicy(nonce: string): string {
  const evaluated = DEVELOPING ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluated}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
