import { spawn } from "node:child_process";
import { once } from "node:events";
import type { BrowserContext } from "@playwright/test";
import { withMeasuredLearner } from "./measured-learner";

/**
 * JavaScript that the review page asks for until it is loaded, as it comes over the wire, beside a
 * page of the same Next with nothing on it. Prints one row of the benchmark as JSON.
 */
const [port = "4894"] = process.argv.slice(2).filter(Boolean);
const NEXT = "node_modules/next/dist/bin/next";
const BARE_APP = "tests/support/bare-app";
const LIMIT = 1.5;

await once(spawn(process.execPath, [NEXT, "build", BARE_APP], { stdio: "ignore" }), "close");
const barePort = String(Number(port) + 1);
const bare = spawn(process.execPath, [NEXT, "start", BARE_APP, "-p", barePort], {
  stdio: "ignore",
  env: { ...process.env, NODE_ENV: "production" },
});
try {
  await withMeasuredLearner(Number(port), async (context, url) => {
    const review = await bytesOfScripts(context, `${url}/review`);
    const nothing = await bytesOfScripts(context, `http://127.0.0.1:${barePort}/bare`);
    process.stdout.write(
      JSON.stringify({
        name: "review page, JavaScript of its first load",
        measured: `${(review / 1000).toFixed(0)} kB compressed`,
        yardstick: `${(nothing / 1000).toFixed(0)} kB of a bare page of the same Next; at most ${LIMIT} times`,
        ratio: (review / nothing).toFixed(2),
      }),
    );
  });
} finally {
  bare.kill();
}

async function bytesOfScripts(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  await page.close();
  return bytes;
}
