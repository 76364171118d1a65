import { describe, expect, test } from "vitest";
import { line, optionalLine, paragraphs } from "@/lib/domain/plain-text";

const name = line(10, { missing: "Type a name." });
const fault = (schema: ReturnType<typeof line>, typed: unknown) =>
  schema.safeParse(typed).error?.issues[0]?.message;

describe("a line", () => {
  test("is trimmed and composed", () => {
    expect(name.parse("  Zoe\u0308 ")).toBe("Zoë");
  });

  test("may hold markup, quotes and any script: they are only characters", () => {
    expect(name.parse("<b>'; -- ")).toBe("<b>'; --");
    expect(name.parse("قاسم 😀")).toBe("قاسم 😀");
  });

  test.each([
    ["a lone surrogate", "a\ud800b"],
    ["a NUL", "a\0b"],
    ["a line break", "a\nb"],
    ["an escape", "a\u001b[2Jb"],
  ])("refuses %s", (_, typed) => {
    expect(fault(name, typed)).toMatch(/cannot be stored/);
  });

  test.each([
    ["a zero-width space", "\u200b"],
    ["joiners and marks", "\u200d\u200f\u0301"],
    ["a byte order mark and a soft hyphen", "\ufeff \u00ad"],
    ["letters that fill and show nothing", "\u3164\u2800\u115f"],
    ["private characters", "\ue000"],
  ])("that shows nothing, %s, is nothing", (_, typed) => {
    expect(fault(name, typed)).toBe("Type a name.");
  });

  test("does not turn the words around it about, and keeps what scripts and emoji need", () => {
    expect(name.parse("\u202eadA\u202c")).toBe("adA");
    expect(name.parse("\u2066A\u200bda\u2069")).toBe("Ada");
    expect(name.parse("می\u200cخواهم")).toBe("می\u200cخواهم");
    expect(name.parse("👩\u200d🏫")).toBe("👩\u200d🏫");
  });

  test("refuses nothing, too much and what is no text, each in its own words", () => {
    expect(fault(name, "   ")).toBe("Type a name.");
    expect(fault(name, "x".repeat(11))).toBe("At most 10 characters, please.");
    expect(fault(name, null)).toBe("Please fill this in.");
    expect(name.parse("x".repeat(10))).toHaveLength(10);
  });
});

test("an optional line left empty is null", () => {
  expect(optionalLine(10).parse("  ")).toBeNull();
  expect(optionalLine(10).parse(" a ")).toBe("a");
});

test("paragraphs keep their line breaks, as one character each", () => {
  expect(paragraphs(20).parse("a\r\nb\rc")).toBe("a\nb\nc");
  expect(paragraphs(20).safeParse("a\0").success).toBe(false);
});
