import { describe, expect, test } from "vitest";
import { explanationBeside } from "@/lib/domain/explanation";

const passages = [
  { before: "She was ready. ", exact: "The Anna sailed in 1901, “at last”.", after: " It rained." },
  { before: "", exact: "Ada Berg", after: " was her captain." },
];

describe("explanationBeside", () => {
  test.each([
    "“The Anna sailed in 1901, ‘at last’.” (Coastal Review, 9 March 2024)",
    "Ada Berg: “at last” (Coastal Review, 9 March 2024)",
  ])("says nothing twice: %j", (explanation) => {
    expect(explanationBeside(explanation, passages)).toBe("");
  });

  test.each([
    "“The Anna sailed in 1902.” (Harbour News)",
    "“The Anna sailed in 1901.” (Coastal Review) “She sailed in 1902.” (Harbour News)",
    "The Anna sailed in 1901.",
    "“” (Coastal Review)",
  ])("keeps what the passages do not say: %j", (explanation) => {
    expect(explanationBeside(explanation, passages)).toBe(explanation);
  });

  test("keeps the words where there is no passage", () => {
    expect(explanationBeside("“It sank.” (Harbour News)", [])).toBe("“It sank.” (Harbour News)");
  });
});
