import { describe, expect, test } from "vitest";
import { foldJoinCode, showJoinCode } from "@/lib/domain/join-code";

describe("foldJoinCode", () => {
  test("reads a code however it was typed", () => {
    for (const typed of [
      "7K2MXQ4R",
      "7k2m-xq4r",
      " 7K2M XQ4R ",
      "7k2m–xq4r",
      "７Ｋ２Ｍ-ＸＱ４Ｒ",
    ]) {
      expect(foldJoinCode(typed), typed).toBe("7K2MXQ4R");
    }
  });

  test("refuses what cannot be a code", () => {
    for (const typed of [
      "",
      "7K2M",
      "7K2MXQ4RR",
      "7K2MXQ40",
      "OIL10UAB",
      "7K2M'XQ4é",
      "<script>",
    ]) {
      expect(foldJoinCode(typed), typed).toBeNull();
    }
  });

  test("reads back what is shown", () => {
    expect(foldJoinCode(showJoinCode("ABCDEFGH"))).toBe("ABCDEFGH");
    expect(showJoinCode("ABCDEFGH")).toBe("ABCD-EFGH");
  });
});
