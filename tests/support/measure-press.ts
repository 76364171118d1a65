import type { Page } from "@playwright/test";
import { quantile } from "@/lib/commands/figures";
import { withMeasuredLearner } from "./measured-learner";
import { openReview, stemOf } from "./review-page";

/**
 * From the press of a rating key to the paint of the next card, on a processor four times slower:
 * first while the server answers only after seconds, then without a connection, so that nothing of
 * it can hang on the network. Prints one row of the benchmark as JSON.
 */
const [presses = "120", port = "4892"] = process.argv.slice(2).filter(Boolean);
const SLOWER = 4;
const LIMIT_MS = 50;
const SERVER_TAKES_MS = 3000;

await withMeasuredLearner(Number(port), async (context) => {
  await context.route("**/reviews", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SERVER_TAKES_MS));
    await route.continue().catch(() => {});
  });
  const page = await context.newPage();
  // what runs this program names functions by a helper that the page does not have
  await page.addInitScript("globalThis.__name = (named) => named");
  await openReview(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate(watchPresses);
  await pressThrough(page, 10);
  const online = await pressThrough(page, Number(presses));
  await context.setOffline(true);
  const offline = await pressThrough(page, Number(presses));
  const p95 = quantile([...online, ...offline], 0.95);
  process.stdout.write(
    JSON.stringify({
      name: `key press to next card painted, ${SLOWER} times slower processor, ${online.length + offline.length} presses`,
      measured: `p95 ${p95.toFixed(0)} ms (server that takes 3 s ${quantile(online, 0.95).toFixed(0)}, offline ${quantile(offline, 0.95).toFixed(0)}; median ${quantile([...online, ...offline], 0.5).toFixed(0)})`,
      yardstick: `${LIMIT_MS} ms`,
      ratio: (p95 / LIMIT_MS).toFixed(2),
    }),
  );
});

type Watching = { painted: number[] };

/** In the page: notes for each press of "1" when the frame with another stem had been painted. */
function watchPresses(): void {
  const watching = globalThis as unknown as Watching;
  watching.painted = [];
  const stem = () => document.querySelector("h1")?.textContent;
  const press = (event: KeyboardEvent) => {
    if (event.key !== "1") return;
    const { timeStamp } = event;
    const before = stem();
    const look = () => {
      if (stem() === before) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => watching.painted.push(performance.now() - timeStamp);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  };
  document.addEventListener("keydown", press, { capture: true });
}

/** Milliseconds of each press, one card after another. */
async function pressThrough(page: Page, count: number): Promise<number[]> {
  await page.evaluate(() => {
    (globalThis as unknown as Watching).painted.length = 0;
  });
  for (let press = 1; press <= count; press += 1) {
    const before = (await stemOf(page).textContent()) ?? "";
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: /^Again/ }).waitFor();
    await page.keyboard.press("1");
    await page.waitForFunction(
      ({ stem, seen }) =>
        document.querySelector("h1")?.textContent !== stem &&
        (globalThis as unknown as Watching).painted.length === seen,
      { stem: before, seen: press },
    );
  }
  return page.evaluate(() => [...(globalThis as unknown as Watching).painted]);
}
