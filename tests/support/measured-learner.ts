import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { chromium } from "@playwright/test";
import { findChromium } from "@/lib/commands/chromium";
import { signUp, somebody } from "./browser";
import { putOnToday } from "./review-page";
import { RunningServer } from "./running-server";

/** A learner with cards for today, signed in by a browser at a server of its own, as a benchmark needs them. */
export async function withMeasuredLearner(
  port: number,
  see: (context: BrowserContext, url: string) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "footnote-review-"));
  const server = new RunningServer(dataDir, port);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    await server.start();
    // what the service worker fetches beside the page is not the page's
    const context = await browser.newContext({ baseURL: server.url, serviceWorkers: "block" });
    const page = await context.newPage();
    await signUp(page, somebody("Ada"));
    await putOnToday(page, "moon-landings-mixed");
    await page.close();
    await see(context, server.url);
  } finally {
    await browser.close();
    await server.kill();
    rmSync(dataDir, { recursive: true });
  }
}
