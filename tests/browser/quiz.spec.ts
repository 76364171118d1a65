import type { Page } from "@playwright/test";
import {
  answerByKeyboard,
  expect,
  expectAccessible,
  signUp,
  somebody,
  test,
} from "../support/browser";

const SET = "/study-sets/moon-landings-mixed";

const stem = (page: Page) => page.locator("fieldset legend");
const verdict = (page: Page) => page.getByRole("heading", { level: 2, name: /^Question \d+:/ });

async function startQuiz(page: Page) {
  await page.goto(SET);
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await expect(page).toHaveURL(/\/attempts\//);
  await expect(stem(page)).toBeVisible();
}

test("a visitor answers the question of the first page and sees its source", async ({ page }) => {
  await page.goto("/");
  await expectAccessible(page);
  await page.getByRole("radio").nth(1).check({ force: true });
  await page.getByRole("button", { name: "Check my answer" }).click();

  await expect(page).toHaveURL(/\/attempts\//);
  await expect(verdict(page)).toBeVisible();
  const source = page.getByRole("complementary", { name: "Source 1" });
  await expect(source.locator("mark").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Next question" }).click();
  await expect(stem(page)).toBeVisible();
  await source.waitFor({ state: "detached" });
  await page.reload();
  await expect(page.getByRole("button", { name: /^Question 1, (right|not right)$/ })).toBeVisible();

  await page.getByRole("button", { name: /^Question 1,/ }).click();
  const passage = await source.locator("mark").first().textContent();
  await source.getByRole("link", { name: "Open in the document" }).first().click();
  await expect(page).toHaveURL(/\/documents\/.*mark=\d+-\d+/);
  await expect(page.locator("#cited")).toBeInViewport();
  // other facts' marks may part the cited passage into several
  const cited = await page.locator("mark[data-cited]").allTextContents();
  expect(cited.join("")).toContain(passage?.slice(0, 20));
});

test("a quiz is taken with the keyboard alone", async ({ page }) => {
  await startQuiz(page);
  const count = await page
    .getByRole("navigation", { name: "Questions" })
    .getByRole("button")
    .count();
  for (let question = 1; question <= count; question += 1) {
    await expect(
      page.getByRole("group", { name: `Question ${question} of ${count}`, exact: true }),
    ).toBeVisible();
    await answerByKeyboard(page);
    await page.getByRole("button", { name: "Check" }).press("Enter");
    await expect(verdict(page)).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await expect(page.getByText("Every question has an answer.")).toBeVisible();
  await page.getByRole("button", { name: "See the results" }).press("Enter");
  await expect(page).toHaveURL(/\/results$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\d+(\.\d+)? of \d+$/);
  await expect(verdict(page)).toHaveCount(count);
  expect(await notesThatMeet(page)).toEqual([]);
  await expectAccessible(page);
});

/** The sources in the margin that begin before the one above them has ended. */
function notesThatMeet(page: Page): Promise<(string | null)[]> {
  return page.getByRole("complementary").evaluateAll((notes) =>
    notes
      .filter((note, index) => {
        const above = notes[index - 1];
        return above && note.getBoundingClientRect().top < above.getBoundingClientRect().bottom;
      })
      .map((note) => note.getAttribute("aria-label")),
  );
}

test("an answer given offline is kept and sent when the connection is back", async ({
  page,
  context,
}) => {
  await startQuiz(page);
  await answerByKeyboard(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("Offline, kept on this device")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible();
  await expect(verdict(page)).toBeVisible();
});

test("nothing of the key is on the page before the answer", async ({ page }) => {
  await signUp(page, somebody("Kay"));
  await startQuiz(page);
  const sent = await page.content();
  expect(sent).not.toMatch(/\\?"(key|accept|distractors|explanation|evidence|passages)\\?":/);
  await answerByKeyboard(page);
  const [response] = await Promise.all([
    page.waitForResponse(/\/responses$/),
    page.getByRole("button", { name: "Check" }).click(),
  ]);
  expect(Object.keys((await response.json()).settled)).toContain("key");
});

test("a quiz and its results are nobody else's", async ({ page, browser, baseURL }) => {
  await startQuiz(page);
  const url = page.url();
  const other = await browser.newContext({ baseURL: baseURL ?? "" });
  const stranger = await other.newPage();
  await signUp(stranger, somebody("Sam"));
  for (const path of [url, `${url}/results`, "/attempts/none", "/study-sets/none"]) {
    await stranger.goto(path);
    await expect(stranger.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  }
  await other.close();
});

test("hostile answers get a clear message, and nothing is stored", async ({ page }) => {
  await startQuiz(page);
  const { pathname, origin } = new URL(page.url());
  const id = crypto.randomUUID();
  const send = async (data: unknown, from = origin) => {
    const answer = await page.request.post(`${pathname}/responses`, {
      ...{ data: typeof data === "string" ? data : JSON.stringify(data) },
      headers: { origin: from, "content-type": "application/json" },
    });
    return [answer.status(), /\.("\})?$/.test((await answer.text()).trim())];
  };
  const given = (parts: unknown) => ({ id, position: 0, sequence: 1, given: parts });
  const refused = [
    [413, "x".repeat(1_000_000)],
    [400, "not json"],
    [400, given({ chosen: "all" })],
    [400, given({ chosen: [], typed: [] })],
    [400, { id: "1; drop table responses", position: 0 }],
    [422, given({ chosen: ["<script>alert(1)</script>"] })],
    [422, given({ typed: ["a".repeat(3000)] })],
  ] as const;
  for (const [status, body] of refused) expect(await send(body)).toEqual([status, true]);
  expect(await send(given({ chosen: [] }), "https://example.org")).toEqual([403, true]);
  await page.reload();
  await expect(page.getByRole("button", { name: "Question 1, not answered" })).toBeVisible();
});
