import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxyRequest } from "@/lib/auth/proxy";

test("an address with a NUL is nobody's page: PostgreSQL would throw at it", async () => {
  for (const path of ["/classrooms/a%00b", "/library?q=%00"]) {
    const answer = await proxyRequest(new NextRequest(`http://localhost${path}`));
    expect(answer.status, path).toBe(404);
  }
});
