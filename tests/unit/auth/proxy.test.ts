import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxyRequest } from "@/lib/auth/proxy";

const HOST = "study.example.org";

function post(origin: string | null): NextRequest {
  const headers = { host: HOST, "next-action": "0", ...(origin === null ? {} : { origin }) };
  return new NextRequest(`http://${HOST}/sign-in`, { method: "POST", headers });
}

test.each([null, "null", "https://evil.example", `http://${HOST}.evil.example`])(
  "a form that comes from %s reaches no action",
  async (origin) => {
    expect((await proxyRequest(post(origin))).status).toBe(403);
  },
);

test("a form above a megabyte is refused before it is read", async () => {
  const form = post(`http://${HOST}`);
  form.headers.set("content-length", "10000000");
  expect((await proxyRequest(form)).status).toBe(413);
});

test("a form of a page of our own goes on, and so does reading from anywhere", async () => {
  expect((await proxyRequest(post(`http://${HOST}`))).status).toBe(200);
  const link = new NextRequest(`http://${HOST}/`, { headers: { host: HOST } });
  expect((await proxyRequest(link)).status).toBe(200);
});

test("an address that is no text is nobody's page: PostgreSQL and Next would throw at it", async () => {
  const odd = [
    "/classrooms/a%00b",
    "/library?q=%00",
    "/library/%ED%A0%80",
    "/join/%C3",
    "/join/%zz",
  ];
  for (const path of odd) {
    const answer = await proxyRequest(new NextRequest(`http://localhost${path}`));
    expect(answer.status, path).toBe(404);
  }
});
