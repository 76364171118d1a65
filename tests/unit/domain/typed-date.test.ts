import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readTypedDate } from "@/lib/domain/typed-date";

const EN = "January February March April May June July August September October November December";
const ID = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember";

const aDay = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => ({
    year,
    month,
    day,
    value: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  }));

describe("a typed date", () => {
  test.each([
    ["3 January 2020", "2020-01-03"],
    ["January 3rd, 2020", "2020-01-03"],
    ["the 3rd of January 2020", "2020-01-03"],
    ["Friday, 3 Jan 2020.", "2020-01-03"],
    ["tanggal 3 Januari 2020", "2020-01-03"],
    ["2020-1-3", "2020-01-03"],
    ["31/12/2020", "2020-12-31"],
    ["12/31/2020", "2020-12-31"],
    ["3/3/2020", "2020-03-03"],
    ["03.04.2020", "2020-04-03"],
    ["3 January", "XXXX-01-03"],
    ["October 2011", "2011-10"],
    ["2011", "2011"],
    ["tahun 2011", "2011"],
    ["summer 2018", "2018-22"],
    ["musim panas 2018", "2018-22"],
    ["1980s", "198X"],
    ["1980-an", "198X"],
    ["2014–2015", "2014/2015"],
    ["from 2014 to 2015", "2014/2015"],
    ["circa 1875", "1875~"],
  ])("%s is %s", (typed, value) => {
    expect(readTypedDate(typed)).toEqual({ kind: "date", value });
  });

  test("that can be two days is asked about, never guessed", () => {
    expect(readTypedDate("03/04/2020")).toEqual({
      kind: "ambiguous",
      values: ["2020-04-03", "2020-03-04"],
    });
  });

  test.each([
    "",
    "yesterday",
    "30 February 2020",
    "13/13/2020",
    "2020-13",
    "29 February 2019",
    "May Day 3 4 5",
    "about",
  ])("%s is none", (typed) => {
    expect(readTypedDate(typed).kind).toBe("none");
  });

  test("means the same day in every usual form of both languages", () => {
    fc.assert(
      fc.property(aDay, ({ year, month, day, value }) => {
        const en = EN.split(" ")[month - 1];
        const id = ID.split(" ")[month - 1];
        const forms = [
          `${day} ${en} ${year}`,
          `${en} ${day}, ${year}`,
          `${day} ${id} ${year}`,
          `${day} ${en?.slice(0, 3)} ${year}`,
          value,
        ];
        for (const form of forms) expect(readTypedDate(form)).toEqual({ kind: "date", value });
      }),
    );
  });

  test("is never read as the other order when day and month can be told apart", () => {
    fc.assert(
      fc.property(aDay, ({ year, month, day, value }) => {
        const read = readTypedDate(`${day}/${month}/${year}`);
        if (day > 12 || day === month) expect(read).toEqual({ kind: "date", value });
        else expect(read.kind).toBe("ambiguous");
      }),
    );
  });

  test("made of anything at all is read without a throw", () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (typed) => void readTypedDate(typed)));
  });
});
