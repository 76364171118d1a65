import type { BrowserContext, Page } from "@playwright/test";
import { eq, isNull } from "drizzle-orm";
import { reviews, reviewVoids } from "@/drizzle/tables";
import { openDatabase } from "@/lib/data/open";
import { expect, signUp, somebody, test } from "../support/browser";
import { expectNoOverhang, shoot } from "../support/looks";
import { MovedWeek } from "../support/moved-week";
import { isAllSent, openReview, putOnToday, stemOf } from "../support/review-page";

/** Of the set that is put on Today. */
const CARDS = 18;

test("a week of reviews on a phone: two days offline, an exam, a slip undone, the source opened", async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const port = Number(process.env.TEST_PORT ?? 3999) + 3000 + test.info().parallelIndex;
  const week = new MovedWeek(port);
  await week.server.start();
  const context = await browser.newContext({
    ...{ baseURL: week.server.url, viewport: { width: 390, height: 844 }, hasTouch: true },
  });
  try {
    let given = await firstDay(week, context);
    given += await onlineDay(week, context, 1);
    given += await offlineDay(week, context, 2);
    given += await offlineDay(week, context, 3);
    await allArrives(week, context);
    given += await onlineDay(week, context, 4);
    const lastPass = await onlineDay(week, context, 5, CARDS);
    expect(lastPass).toBeGreaterThanOrEqual(CARDS);
    given += lastPass;
    await afterTheExam(week, context);

    const db = openDatabase({ DATA_DIR: week.dataDir });
    const kept = await db
      .select({ id: reviews.id, studyDay: reviews.studyDay })
      .from(reviews)
      .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
      .where(isNull(reviewVoids.reviewId));
    await db.close();
    expect(kept.length).toBe(given);
    expect(new Set(kept.map(({ studyDay }) => studyDay)).size).toBe(6);
  } finally {
    await context.close();
    await week.end();
  }
});

/** By touch: the source of a card, a slip taken back, and an exam in six days. How many answers stand. */
async function firstDay(week: MovedWeek, context: BrowserContext): Promise<number> {
  const page = await week.openPage(context);
  await signUp(page, somebody("Ada"));
  await putOnToday(page);
  await page.goto("/today");
  await shoot(page, "1-today");
  await page.getByRole("link", { name: "Review" }).tap();
  await expect(stemOf(page)).toBeFocused();
  await shoot(page, "2-question");
  const first = (await stemOf(page).textContent()) ?? "";
  await page.getByRole("button", { name: "Show answer" }).tap();
  await shoot(page, "3-answer");
  await page
    .getByRole("button", { name: /^Source 1/ })
    .first()
    .tap();
  await expect(page.locator("mark").first()).toBeVisible();
  await shoot(page, "4-source", { fullPage: false });
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Again/ }).tap();
  await expect(stemOf(page)).not.toHaveText(first);
  await page.getByRole("button", { name: /^Undo/ }).tap();
  await expect(stemOf(page)).toHaveText(first);
  const given = await reviewAll(page, { by: "touch", oneIn: 3 });
  await shoot(page, "5-finished");

  await page.goto("/today");
  await page.getByRole("link", { name: /^Plan for/ }).tap();
  await page.getByLabel("Your exam").fill(week.dateIn(6));
  await page.getByRole("button", { name: "Save the date" }).tap();
  await expect(page.getByText(/On the morning of the exam/)).toBeVisible();
  await expectNoOverhang(page, "plan");
  await shoot(page, "6-plan");
  await keepForOffline(page);
  await page.close();
  return given;
}

/** By keyboard, with the connection there. What is not known comes again the next day. */
async function onlineDay(
  week: MovedWeek,
  context: BrowserContext,
  day: number,
  oneIn = 1,
): Promise<number> {
  week.moveTo(day);
  const page = await week.openPage(context);
  await page.goto("/today");
  await shoot(page, `7-day-${day}`);
  await openReview(page);
  const given = await reviewAll(page, { by: "keys", oneIn });
  await expect.poll(() => page.evaluate(isAllSent)).toBe(true);
  await keepForOffline(page);
  await page.close();
  return given;
}

/** The app opens without a connection, and keeps what is answered. */
async function offlineDay(week: MovedWeek, context: BrowserContext, day: number): Promise<number> {
  week.moveTo(day);
  await context.setOffline(true);
  const page = await week.openPage(context);
  await page.goto("/review");
  await expect(page.getByRole("button", { name: "Show answer" })).toBeVisible();
  const given = await reviewAll(page, { by: "keys", oneIn: 1 });
  await expect(page.getByRole("status").first()).toContainText(/\d+ reviews? waiting/);
  await shoot(page, `8-offline-${day}`);
  await page.close();
  return given;
}

async function allArrives(week: MovedWeek, context: BrowserContext): Promise<void> {
  await context.setOffline(false);
  const page = await week.openPage(context);
  await page.goto("/today");
  await expect.poll(() => page.evaluate(isAllSent), { timeout: 30_000 }).toBe(true);
  await expect(page.getByText(/\d+ reviews? done/)).toBeVisible();
  await shoot(page, "9-all-arrived");
  await page.close();
}

/** The plan is over, and the days of the week stand in the charts. */
async function afterTheExam(week: MovedWeek, context: BrowserContext): Promise<void> {
  week.moveTo(7);
  const page = await week.openPage(context);
  await page.goto("/today");
  await shoot(page, "10-after-the-exam");
  await page.getByRole("link", { name: /^Plan for/ }).tap();
  await expect(page.getByRole("heading", { level: 1, name: "Your plan" })).toBeVisible();
  await expect(page.getByText(/On the morning of the exam/)).toBeHidden();
  await page.goto("/progress");
  await expect(page.getByText("Still known when asked")).toBeVisible();
  await expectNoOverhang(page, "progress");
  await shoot(page, "11-progress");
  await page.close();
}

type Manner = {
  by: "touch" | "keys";
  /** Of so many cards, one is not known when the day first asks it. */
  oneIn: number;
};

/** Answers until the day is done; how many answers that took. */
async function reviewAll(page: Page, { by, oneIn }: Manner): Promise<number> {
  const show = page.getByRole("button", { name: "Show answer" });
  const end = page.getByRole("heading", { name: "That is all for today" });
  const asked = new Set<string>();
  let given = 0;
  while (await show.or(end).first().isVisible()) {
    if (await end.isVisible()) return given;
    const stem = (await stemOf(page).textContent()) ?? "";
    const isMissed = !asked.has(stem) && asked.size % oneIn === 0;
    const rating = isMissed ? 1 : by === "touch" ? 4 : 3;
    asked.add(stem);
    const name = isMissed ? /^Again/ : /^Easy/;
    if (by === "touch") {
      await show.tap();
      await page.getByRole("button", { name }).tap();
    } else {
      await stemOf(page).focus();
      await page.keyboard.press("Space");
      await page.keyboard.press(String(rating));
    }
    given += 1;
    await expect(show.or(end).first()).toBeVisible();
  }
  throw new Error("Neither a card nor the end of the day.");
}

/** Until this device has what it needs to go on alone. */
async function keepForOffline(page: Page): Promise<void> {
  await page.evaluate(() => caches.delete("own"));
  await page.goto("/today");
  const isKept = () =>
    page.evaluate(async () => Boolean(await caches.match("/reviews/ahead", { cacheName: "own" })));
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
}
