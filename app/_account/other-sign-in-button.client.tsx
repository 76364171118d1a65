"use client";

import { useState } from "react";
import { Button } from "@/app/_ui/button";

/** Leaves for the provider. next-auth wants its own token with the request that starts it. */
export function OtherSignInButton({ next, children }: { next: string; children: string }) {
  const [state, setState] = useState<"ready" | "leaving" | "failed">("ready");

  async function leave() {
    setState("leaving");
    try {
      window.location.assign(await askAddress(next));
    } catch {
      setState("failed");
    }
  }

  return (
    <>
      <Button look="secondary" disabled={state === "leaving"} onClick={leave}>
        {children}
      </Button>
      {state === "failed" && (
        <p role="alert" className="mt-2 font-sans text-note text-wrong">
          There is no connection. Try again in a moment.
        </p>
      )}
    </>
  );
}

async function askAddress(next: string): Promise<string> {
  noteTimeZone();
  const csrfToken = await readWord(await fetch("/api/auth/csrf"), "csrfToken");
  const body = new URLSearchParams({ csrfToken, callbackUrl: next, json: "true" });
  return readWord(await fetch("/api/auth/signin/oidc", { method: "POST", body }), "url");
}

/** The provider's answer comes back without this page, so a new account finds its zone in a cookie. */
function noteTimeZone(): void {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // biome-ignore lint/suspicious/noDocumentCookie: Firefox and Safari of this year lack the cookie store
  document.cookie = `footnote-time-zone=${encodeURIComponent(timeZone)}; path=/; max-age=900; samesite=lax`;
}

async function readWord(response: Response, name: string): Promise<string> {
  const answer: Record<string, unknown> = await response.json();
  const word = answer[name];
  if (!response.ok || typeof word !== "string") throw new Error(`No ${name} was answered.`);
  return word;
}
