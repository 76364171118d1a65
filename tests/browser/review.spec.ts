import type { Page } from "@playwright/test";
import { expect, expectAccessible, signUp, somebody, test } from "../support/browser";
import { beginReview, countOf, isAllSent, putOnToday, stemOf } from "../support/review-page";

test("a learner reviews by keyboard, opens the source and takes a slip back", async ({ page }) => {
  test.setTimeout(180_000);
  await signUp(page, somebody("Ada"));
  await expect(page.getByRole("heading", { name: "No cards yet" })).toBeVisible();
  await expectAccessible(page);
  await putOnToday(page);
  await page.goto("/today");
  await expect(stemOf(page)).toHaveText(/^\d+ cards today, about \d+ minutes?$/);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Review" }).click();

  await expect(stemOf(page)).toBeFocused();
  await expect(page.getByRole("group", { name: "How well did you know it?" })).toBeHidden();
  await expectAccessible(page);
  const first = (await stemOf(page).textContent()) ?? "";
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Good, again in 10 minutes" })).toBeVisible();
  await page.keyboard.press("s");
  const source = page.getByRole("dialog", { name: "Source 1" });
  await expect(source.locator("mark").first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("s");
  await expect(source).toBeHidden();

  await page.keyboard.press("1");
  await expect(stemOf(page)).not.toHaveText(first);
  await expect(countOf(page, "learning")).toHaveText("1");
  await page.keyboard.press("Control+z");
  await expect(stemOf(page)).toHaveText(first);
  await expect(countOf(page, "learning")).toHaveText("0");

  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(stemOf(page)).not.toHaveText(first);
  await expect(countOf(page, "learning")).toHaveText("1");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectAccessible(page);
});

test("the day ends calmly, and an undo still works from its end", async ({ page }) => {
  await beginReview(page);
  for (let seen = 0; seen < 60; seen += 1) {
    if (!(await page.getByRole("button", { name: "Show answer" }).isVisible())) break;
    await page.keyboard.press("Space");
    await page.keyboard.press("4");
  }
  await expect(stemOf(page)).toHaveText("That is all for today");
  await expect(page.getByText(/The next card comes (tomorrow|on |in )/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Show answer" })).toBeVisible();

  await page.goto("/progress");
  await expect(page.getByText(/^\d+ of \d+$/)).toBeVisible();
  await expectAccessible(page);
});

test("a card is flagged, noted and set aside by keyboard, and each can be taken back", async ({
  page,
}) => {
  await beginReview(page);
  const first = (await stemOf(page).textContent()) ?? "";
  await page.keyboard.press("f");
  await expect(page.getByText("Flagged")).toBeVisible();
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: "Your note" }).fill("Mind the year.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep the note" }).click();
  await page.keyboard.press("Space");
  await expect(page.getByText("Mind the year.")).toBeVisible();

  await page.keyboard.press("-");
  await expect(stemOf(page)).not.toHaveText(first);
  await page.keyboard.press("@");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(stemOf(page)).toHaveText(first);
  await page.getByRole("button", { name: "This card" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Suspend/ }).click();
  await expect(stemOf(page)).not.toHaveText(first);
  await expect.poll(() => page.evaluate(isAllSent)).toBe(true);
  await page.reload();
  await expect(stemOf(page)).toBeFocused();
  await expect(stemOf(page)).not.toHaveText(first);
});

test("the learner sets how many cards a day, and takes two buttons", async ({ page }) => {
  await beginReview(page);
  await page.goto("/settings");
  const save = page.locator("form").filter({ hasText: "New cards a day" });
  await page.getByLabel("New cards a day").fill("many");
  await save.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Write a number from 0 to 9999.")).toBeVisible();
  await page.getByLabel("New cards a day").fill("2");
  await page.getByLabel("Again, Good").check();
  await save.getByRole("button", { name: "Save" }).click();
  await expect(save.getByText("Saved")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/review");
  await expect(countOf(page, "new")).toHaveText("2");
  await stemOf(page).focus();
  await page.keyboard.press("Space");
  const choices = page.getByRole("group", { name: "How well did you know it?" });
  await expect(choices.getByRole("button")).toHaveCount(2);
});

test("reviews made without a connection wait, and arrive when a new page is opened", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await beginReview(page);
  const before = Number(await countOf(page, "new").textContent());
  await context.setOffline(true);
  for (const key of ["Space", "4", "Space", "4"]) await page.keyboard.press(key);
  await expect(page.getByRole("status")).toContainText("2 reviews waiting");
  await page.close();

  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto("/today");
  await expect(later.getByText("2 reviews done.")).toBeVisible();
  await later.goto("/review");
  await expect(countOf(later, "new")).toHaveText(String(before - 2));
  await context.close();
});

test("the page opens without a connection, and knows what was done before", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signUp(page, somebody("Ada"));
  await putOnToday(page, "moon-landings-mixed");
  await page.goto("/today");
  await keptOnDevice(page).toPass();
  await page.goto("/review");
  const before = Number(await countOf(page, "new").textContent());
  for (const key of ["Space", "4"]) await page.keyboard.press(key);
  await expect(countOf(page, "new")).toHaveText(String(before - 1));
  await expect.poll(() => page.evaluate(isAllSent)).toBe(true);

  await context.setOffline(true);
  await page.goto("/review");
  await expect(countOf(page, "new")).toHaveText(String(before - 1));
  for (const key of ["Space", "4"]) await page.keyboard.press(key);
  await expect(page.getByRole("status")).toContainText("1 review waiting");
  await page.reload();
  await expect(countOf(page, "new")).toHaveText(String(before - 2));

  await context.setOffline(false);
  await expect(page.getByRole("status")).toBeEmpty();
  await page.goto("/today");
  await expect(page.getByText("2 reviews done.")).toBeVisible();
  await page.getByRole("button", { name: "Ada" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.has("own"))).toBe(false);
  await context.close();
});

/** Passes once this device has all that daily review needs. */
function keptOnDevice(page: Page) {
  const isKept = () =>
    page.evaluate(async () => Boolean(await caches.match("/reviews/ahead", { cacheName: "own" })));
  return expect(async () => expect(await isKept()).toBe(true));
}

test("a study set comes off Today, and its cards with it", async ({ page }) => {
  await signUp(page, somebody("Ada"));
  await putOnToday(page);
  await page.goto("/today");
  await page.getByRole("button", { name: "Take off" }).click();
  await page.getByRole("button", { name: "Take off Today" }).click();
  await expect(page.getByRole("heading", { name: "No cards yet" })).toBeVisible();
  await page.goto("/review");
  await expect(stemOf(page)).toHaveText("Nothing is due");
});

test("reviews are taken from our own pages, and from people we know", async ({ page, baseURL }) => {
  const data = { sentAt: Date.now(), events: [] };
  const own = { Origin: new URL(baseURL ?? "").origin };
  const post = async (headers: Record<string, string>, body: unknown = data) =>
    (await page.request.post("/reviews", { headers, data: body })).status();
  expect(await post(own)).toBe(401);
  await signUp(page, somebody("Ada"));
  expect(await post(own)).toBe(200);
  expect(await post({ Origin: "https://elsewhere.example" })).toBe(403);
  expect(await post(own, { events: "many" })).toBe(400);
});

test("a visitor who is not signed in is asked to sign in", async ({ page }) => {
  await page.goto("/review");
  await expect(page).toHaveURL("/sign-in?next=%2Freview");
});

test("a visitor keeps a set on Today without an account, and takes it along into one", async ({
  page,
}) => {
  await page.goto("/library/moon-landings");
  await page.getByRole("button", { name: "Put on Today" }).first().click();
  await expect(page.getByRole("link", { name: "Go to Today" })).toBeFocused();
  await page.reload();
  await page.getByRole("link", { name: "Go to Today" }).click();
  await expect(stemOf(page)).toHaveText(/^\d+ cards today/);
  const cards = (await stemOf(page).textContent()) ?? "";
  await signUp(page, somebody("Vi"));
  await expect(stemOf(page)).toHaveText(cards);
});

/** What a browser on a device with one voice of its own has; headless browsers have none. */
function giveVoices() {
  const said: string[] = [];
  const voices = [
    { lang: "en-US", localService: false, default: true, name: "from afar" },
    { lang: "en-GB", localService: true, default: false, name: "own" },
  ];
  Object.assign(globalThis, {
    said,
    SpeechSynthesisUtterance: class {
      voice = { name: "" };
      constructor(readonly text: string) {}
    },
  });
  Object.defineProperty(globalThis, "speechSynthesis", {
    value: Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => {},
      speak: (words: { text: string; voice: { name: string } }) =>
        said.push(`${words.voice.name}: ${words.text}`),
    }),
  });
}

test("answers are typed and compared, cards read out, and a card tells how it has gone", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(giveVoices);
  await beginReview(page);
  await page.goto("/settings");
  await page.getByLabel("Type short answers").check();
  await page.getByLabel("Read cards aloud").check();
  const form = page.locator("form").filter({ hasText: "New cards a day" });
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByText("Saved")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/review");
  const typed = page.getByRole("textbox", { name: "Your answer" });
  await expect(typed).toBeFocused();
  await expectAccessible(page);
  const asked = (await stemOf(page).textContent()) ?? "";
  await page.keyboard.type("kr1");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Not the answer")).toBeVisible();
  await expect(page.getByRole("deletion").first()).toBeVisible();
  await expectAccessible(page);
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const spoken = asked.replace(/_{2,}/g, "blank");
  await expect.poll(said).toContain(`own: ${spoken}`);
  await page.keyboard.press("r");
  await expect.poll(async () => (await said()).length).toBe(3);

  await page.keyboard.press("1");
  while ((await countOf(page, "new").textContent()) !== "0") {
    await page.keyboard.press("Enter");
    await page.keyboard.press("4");
  }
  await expect(countOf(page, "learning")).toHaveText("1");
  await page.getByRole("button", { name: "This card" }).click();
  await page.getByRole("button", { name: /^How it has gone/ }).click();
  const story = page.getByRole("dialog", { name: "How this card has gone" });
  await expect(story.getByRole("row", { name: /Again/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("4");
  await page.keyboard.press("Escape");
  await expect(story).toBeHidden();
});
