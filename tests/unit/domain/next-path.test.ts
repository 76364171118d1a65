import fc from "fast-check";
import { expect, test } from "vitest";
import { localPath } from "@/lib/domain/next-path";

test.each(["/", "/today", "/documents/a?mark=3-9#p-3", "/library?x=//y", "/کتاب"])(
  "%s is on this site",
  (path) => expect(localPath(path)).toBe(path),
);

test.each([
  ...["//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "today"],
  ...["/\t/evil.example", "/\n/evil.example", "/a\\..\\..\\/evil.example", " /today", ""],
  ...["javascript:alert(1)", `/${"a".repeat(2_001)}`, "/\ud800", "/a\0"],
])("%j is not", (path) => expect(localPath(path)).toBeNull());

test.each([null, undefined, 1, ["/today"], {}])("%j is not", (value) =>
  expect(localPath(value)).toBeNull(),
);

test("whatever is let through stays on the host that a browser is on", () => {
  const pieces = fc.constantFrom("/", "\\", "\t", "\n", ":", "@", ".", "evil.example", "http");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const path = localPath(parts.join(""));
      if (path === null) return;
      expect(new URL(path, "http://study.example.org").host).toBe("study.example.org");
    }),
    { numRuns: 2_000 },
  );
});
