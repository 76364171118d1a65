import type { Page } from "@playwright/test";
import { expect } from "./browser";

type Look = { width: number; colorScheme: "light" | "dark" };

/** On a phone and on a laptop, in each theme. */
export async function inEachLook(page: Page, see: (look: Look) => Promise<void>): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1280]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await see({ width, colorScheme });
    }
  }
}

/** Nothing stands over the edge of the window. */
export async function expectNoOverhang(page: Page, where = ""): Promise<void> {
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overhang, where).toBeLessThanOrEqual(0);
}

/** Pictures are kept for looking at, where somebody names a folder for them. */
export const picturesFolder = process.env.TEST_SCREENSHOTS;

/** A picture of the page in each look. */
export async function shoot(page: Page, name: string, { fullPage = true } = {}): Promise<void> {
  if (!picturesFolder) return;
  await inEachLook(page, async ({ width, colorScheme }) => {
    const path = `${picturesFolder}/${name}-${width}-${colorScheme}.png`;
    await page.screenshot({ path, fullPage });
  });
}
