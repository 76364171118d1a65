import type { NextRequest } from "next/server";
import { proxyRequest } from "@/lib/auth/proxy";

export function proxy(request: NextRequest) {
  return proxyRequest(request);
}

export const config = {
  matcher: ["/((?!_next/|health$|.*\\.(?:svg|png|ico|woff2|webmanifest)$).*)"],
};
