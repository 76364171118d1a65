import { describe, expect, test } from "vitest";
import { parseEnvironment } from "@/lib/domain/environment";

describe("parseEnvironment", () => {
  test("needs nothing, and listens on this machine alone", () => {
    expect(parseEnvironment({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      loopback: true,
      REGISTRATION: "open",
      TRUST_PROXY: false,
    });
  });

  test("an empty variable counts as absent", () => {
    expect(parseEnvironment({ PORT: "", DATABASE_URL: "" }).PORT).toBe(3000);
  });

  test("takes the public address with or without its last slash", () => {
    for (const PUBLIC_URL of ["https://study.example.org", "https://study.example.org/"]) {
      expect(parseEnvironment({ PUBLIC_URL }).PUBLIC_URL).toBe("https://study.example.org");
    }
  });

  test("knows when others can reach the server", () => {
    expect(parseEnvironment({ HOST: "0.0.0.0" }).loopback).toBe(false);
  });

  test.each([
    ["PORT", { PORT: "eighty" }],
    ["PORT", { PORT: "70000" }],
    ["PORT", { PORT: "0" }],
    ["PORT", { PORT: "0x50" }],
    ["PORT", { PORT: "1e3" }],
    ["PORT", { PORT: " 3000" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://db", AUTH_SECRET: "x".repeat(32) }],
    ["DATABASE_URL", { DATABASE_URL: "postgres://a@[b/c", AUTH_SECRET: "x".repeat(32) }],
    ["AUTH_SECRET", { AUTH_SECRET: "short" }],
    ["AUTH_SECRET", { DATABASE_URL: "postgres://db/footnote" }],
    ["PUBLIC_URL", { PUBLIC_URL: "study.example.org" }],
    ["PUBLIC_URL", { PUBLIC_URL: "https://study.example.org/footnote" }],
    ["PUBLIC_URL", { PUBLIC_URL: "https://study.example.org/?a" }],
    ["REGISTRATION", { REGISTRATION: "maybe" }],
    ["OIDC_CLIENT_ID", { OIDC_ISSUER: "https://id.example.org" }],
    ["OIDC_ISSUER", { OIDC_CLIENT_ID: "footnote", OIDC_CLIENT_SECRET: "s" }],
  ])("names %s in one line when it is wrong", (name, variables) => {
    expect(() => parseEnvironment(variables)).toThrow(new RegExp(`^[^\\n]*\\b${name}\\b[^\\n]*$`));
  });

  test("never repeats a secret's value", () => {
    expect(() => parseEnvironment({ AUTH_SECRET: "hunter2" })).not.toThrow(/hunter2/);
  });
});
