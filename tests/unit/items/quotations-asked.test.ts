import { describe, expect, test } from "vitest";
import { gapOf } from "@/lib/items/wording/gap";
import { isQuotable, speaksAlone } from "@/lib/items/wording/speech";
import { asked, stemsOf } from "@/tests/support/asked";

describe("a quotation", () => {
  test.each([
    "an artist interprets [his] impression of the world",
    "Accordingly, some form of fiscal consolidation will be required",
    "Tapi kan nanti pelabuhan akan dibuka kembali oleh pemerintah",
  ])("is not asked: “%s”", (quote) => expect(isQuotable(quote)).toBe(false));

  test.each([
    "Katakanlah kalau dia di bulan ini dapat bantuan besar",
    "Proses penyaluran bantuan sudah dimulai sejak hari ini",
    "Di sini juga petugas akan menghadirkan ahli bahasa",
    "Tidak ada keluhan almarhum selama proses bimbingan",
  ])("needs what was said before: “%s”", (quote) => expect(speaksAlone(quote, "id")).toBe(false));

  test("has to name whom “he” is", () => {
    expect(speaksAlone("Everyone would be incredibly surprised if he didn't win", "en")).toBe(
      false,
    );
    expect(speaksAlone("Scorsese would be surprised if he didn't win", "en")).toBe(true);
  });

  test("has its gap at a word of the matter", () => {
    const quote = "The embargo will be lifted by every neighbour";
    expect(gapOf(quote, "en", (word) => word === "embargo")?.word).toBe("embargo");
    expect(gapOf(quote, "en", () => false)).toBeNull();
  });

  test("has no gap at a preposition", () => {
    expect(gapOf("I was involved throughout the drafting", "en")?.word).not.toBe("throughout");
  });

  test("from nowhere has to say which process", () => {
    const said = (words: string) =>
      stemsOf(
        asked(
          `Ann Lind said: "${words}." Jon Moe said: "Nobody has ever asked the fishermen of Bergen."`,
        ),
      );
    expect(said("I was fully involved in person throughout the drafting process")).not.toContain(
      "drafting process",
    );
    expect(said("Every fisherman in Bergen was fully involved throughout")).toContain("fisherman");
  });
});
