import { expect, test } from "vitest";

import { dateInWords } from "@/lib/domain/date-words";
import { readTypedDate } from "@/lib/domain/typed-date";

test.each([
  ["2020-01-03", "en", "3 January 2020"],
  ["2020-01-03", "id", "3 Januari 2020"],
  ["2011-10", "en", "October 2011"],
  ["2018-22", "id", "musim panas 2018"],
  ["198X", "en", "the 1980s"],
  ["198X", "id", "1980-an"],
  ["2014/2015", "en", "2014–2015"],
  ["1875~", "en", "about 1875"],
] as const)("%s in %s is “%s”, and is read back as the same value", (value, lang, words) => {
  expect(dateInWords(value, lang)).toBe(words);
  expect(readTypedDate(words)).toEqual({ kind: "date", value });
});

test.each(["1998/..", "XXXX-01-03", "2020-01-02T22:00:00Z"])("%s is not put in words", (value) => {
  expect(dateInWords(value, "en")).toBeNull();
});
