import type { Page } from "@playwright/test";
import type { CardView } from "@/lib/data/card-views";
import { expect, signUp, somebody, test } from "../support/browser";
import { putOnToday } from "../support/review-page";

const YEAR = 365 * 86_400_000;

test("bad reviews are refused each by itself, and the good ones between them are kept", async ({
  page,
  browser,
  baseURL,
}) => {
  await signUp(page, somebody("Ada"));
  await putOnToday(page);
  const [first, second, third, fourth] = await cardsOf(page);
  const eve = await (await browser.newContext()).newPage();
  await signUp(eve, somebody("Eve"));
  await putOnToday(eve);
  const [ofEve] = await cardsOf(eve);

  const once = reviewOf(first);
  const ahead = { reviewedAt: Date.now() + YEAR };
  const retold = { ...reviewOf(second), itemVersionId: reviewOf(fourth).itemVersionId };
  const events = [
    once,
    once,
    { ...reviewOf(second), rating: 5 },
    { ...reviewOf(second), reviewedAt: "tomorrow" },
    reviewOf(ofEve),
    retold,
    { type: "undo", reviewId: crypto.randomUUID() },
    { ...reviewOf(third), ...ahead },
  ];
  const send = async (sentAt: number, sent: object[]) => {
    const headers = { Origin: new URL(baseURL ?? "").origin };
    const reply = await page.request.post("/reviews", { headers, data: { sentAt, events: sent } });
    const { results }: { results: { ok: boolean; message?: string }[] } = await reply.json();
    return results;
  };
  const results = await send(Date.now(), events);
  expect(results.map(({ ok }) => ok)).toEqual([true, true, ...Array(5).fill(false), true]);
  const refused = results.flatMap(({ message }) => message ?? []);
  expect(new Set(refused)).toEqual(
    new Set(["One review was not understood.", "One review was of a card you do not have."]),
  );

  const lastYear = { ...reviewOf(fourth), reviewedAt: Date.now() - YEAR - 1000 };
  expect(await send(Date.now() - YEAR, [lastYear])).toEqual([{ ok: true }]);
  await page.goto("/today");
  await expect(page.getByText("3 reviews done.")).toBeVisible();
  await eve.goto("/today");
  await expect(eve.getByText(/reviews? done/)).toBeHidden();
  await eve.context().close();
});

async function cardsOf(page: Page): Promise<CardView[]> {
  return (await (await page.request.get("/reviews/ahead")).json()).cards;
}

/** A good answer to the card, given now. */
function reviewOf(card: CardView | undefined) {
  return {
    type: "review",
    id: crypto.randomUUID(),
    cardId: card?.cardId,
    itemVersionId: card?.showings[0]?.itemVersionId,
    rating: "good",
    reviewedAt: Date.now(),
    durationMs: 4000,
  };
}
