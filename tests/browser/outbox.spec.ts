import type { BrowserContext, Page } from "@playwright/test";
import { expect, signUp, somebody, test } from "../support/browser";
import { beginReview, isAllSent, openReview, stemOf } from "../support/review-page";

/** What of the reviews done the home page counts, once all have arrived. */
async function expectDone(context: BrowserContext, words: string) {
  const later = await context.newPage();
  await later.goto("/today");
  await expect(later.getByText(words)).toBeVisible();
}

/** In the page: shows the answer, rates it, and leaves before anything else can happen. */
function rateAndLeave(address: string | null): void {
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  press(" ");
  requestAnimationFrame(() =>
    setTimeout(() => {
      press("4");
      if (address) location.href = address;
      else location.reload();
    }),
  );
}

test("an answer outlives a page that is left in the same moment, without a connection", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await beginReview(page);
  await context.setOffline(true);
  await page.evaluate(rateAndLeave, "about:blank");
  await page.waitForURL("about:blank");
  await page.close();
  await context.setOffline(false);
  await expectDone(context, "1 review done.");
  await context.close();
});

test("a page that is loaded anew while an answer is on its way does not ask it again", async ({
  page,
}) => {
  await beginReview(page);
  const asked = new Set<string>();
  for (let round = 0; round < 5; round += 1) {
    const stem = (await stemOf(page).textContent()) ?? "";
    expect(asked).not.toContain(stem);
    asked.add(stem);
    const loaded = page.waitForEvent("load");
    await page.evaluate(rateAndLeave, null);
    await loaded;
    await expect(stemOf(page)).not.toHaveText(stem);
    await expect(stemOf(page)).toBeFocused();
  }
});

test("a device without room says so, and loses nothing", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await beginReview(page);
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
    Storage.prototype.setItem = refuse;
    IDBObjectStore.prototype.put = refuse;
  });
  await openReview(page);
  await context.setOffline(true);
  for (const key of ["Space", "4", "Space", "4"]) await page.keyboard.press(key);
  await expect(page.getByRole("status")).toHaveText(
    /^2 reviews waiting\. This device has no room left to keep them: leave this page open/,
  );
  await context.setOffline(false);
  await expect(page.getByRole("status")).toBeEmpty();
  await expectDone(context, "2 reviews done.");
  await context.close();
});

test("what the first version of the page kept on the device is sent", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await beginReview(page);
  await page.goto("/progress");
  await page.evaluate(async () => {
    const { cards } = await (await fetch("/reviews/ahead")).json();
    const events = [0, 1].map((place) => ({
      type: "review",
      id: crypto.randomUUID(),
      cardId: cards[place].cardId,
      itemVersionId: cards[place].showings[0].itemVersionId,
      rating: "good",
      reviewedAt: Date.now(),
      durationMs: 4000,
    }));
    const viewerId = localStorage.getItem("footnote.offline.owner");
    localStorage.setItem(`footnote.reviews.${viewerId}`, JSON.stringify(events));
  });
  await expectDone(context, "2 reviews done.");
  await expect.poll(() => page.evaluate(isAllSent)).toBe(true);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => /reviews/.test(key))),
  ).toEqual([]);
  await context.close();
});

test("signing out asks first while reviews wait, and they are sent to their account alone", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const ada = somebody("Ada");
  await beginReview(page, ada);
  await page.addInitScript(() => {
    const reach = globalThis.fetch;
    globalThis.fetch = (address, options) =>
      address === "/reviews"
        ? Promise.reject(new TypeError("Failed to fetch"))
        : reach(address, options);
  });
  await openReview(page);
  for (const key of ["Space", "4"]) await page.keyboard.press(key);
  await expect(page.getByRole("status")).toContainText("1 review waiting");
  await signOut(page, "Ada");
  await expect(
    page.getByRole("dialog", { name: "One answer has not been sent yet" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Sign out all the same" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();

  const later = await context.newPage();
  await signUp(later, somebody("Ben"));
  await later.goto("/review");
  await expect(stemOf(later)).toHaveText("Nothing is due");
  expect(await later.evaluate(isAllSent)).toBe(false);
  await signOut(later, "Ben");
  await later.goto("/sign-in");
  await later.getByLabel("E-mail").fill(ada.email);
  await later.getByLabel("Password").fill(ada.password);
  await later.getByRole("button", { name: "Sign in" }).click();
  await expect(later.getByText("1 review done.")).toBeVisible();
  await context.close();
});

async function signOut(page: Page, name: string) {
  await page.goto("/today");
  await page.getByRole("button", { name }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
}
