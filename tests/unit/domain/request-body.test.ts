import { describe, expect, test } from "vitest";
import { readJsonBody } from "@/lib/domain/request-body";

const request = (body: BodyInit) =>
  new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);

describe("readJsonBody", () => {
  test("reads JSON up to the limit, counted in bytes", async () => {
    const body = JSON.stringify("é");
    expect(await readJsonBody(request(body), 4)).toEqual({ ok: true, value: "é" });
    expect(await readJsonBody(request(body), 3)).toEqual({ ok: false, reason: "too-large" });
  });

  test("says what is no JSON", async () => {
    expect(await readJsonBody(request("{"), 100)).toEqual({ ok: false, reason: "not-json" });
    expect(await readJsonBody(request(""), 100)).toEqual({ ok: false, reason: "not-json" });
  });

  test("stops reading a body that goes on and on", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    expect(await readJsonBody(request(endless), 5000)).toEqual({ ok: false, reason: "too-large" });
    expect(pulled).toBeLessThan(20);
  });
});
