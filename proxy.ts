import type { NextRequest } from "next/server";
import { proxyRequest } from "@/lib/auth/proxy";

export function proxy(request: NextRequest) {
  return proxyRequest(request);
}

export const config = {
  // all but the build's files and those of public/: an id that ends in .png is a page like any other;
  // and but the saving of answers, which checks its own origin and must cost little
  matcher: [
    "/((?!_next/|health$|attempts/[\\da-f-]{36}/(?:responses|clock)$|(?:readme/)?[\\w-]+\\.(?:svg|png|ico|webmanifest)$).*)",
  ],
};
