import { describe, expect, it } from "vitest";

import { isFullerForm, mayBeOne } from "@/lib/facts/names/fuller-form";
import { namesEvidence, namesOf } from "@/lib/facts/names/names-of";
import { namesIn } from "@/lib/facts/names/scan";
import { spelledAlike } from "@/lib/facts/names/spelling";
import { readDocument } from "@/lib/text/read-document";
import { tokenize } from "@/lib/text/tokens";

const found = (text: string) =>
  namesIn(tokenize(text)).map(({ text: name, title }) => [title?.text ?? "", name]);
const names = (text: string) => namesOf(readDocument("a.txt", text));

describe("a name in a sentence", () => {
  it.each([
    ["He met Foreign Minister Sergei Lavrov.", [["Foreign Minister", "Sergei Lavrov"]]],
    ["He met Secretary of State Mike Pompeo.", [["Secretary of State", "Mike Pompeo"]]],
    ["He met Prince Khalid bin Salman.", [["Prince", "Khalid bin Salman"]]],
    ["He met Japanese Admiral Isoroku Yamamoto.", [["Japanese Admiral", "Isoroku Yamamoto"]]],
    ["It is the Supreme Court of Canada.", [["", "Supreme Court of Canada"]]],
    ["It was the Iran–Iraq War.", [["", "Iran–Iraq War"]]],
    ["The Iran-backed militia met.", []],
    ["On Friday in May the Iranian left.", []],
    ["It is at Mar-a-Lago.", [["", "Mar-a-Lago"]]],
    [
      "KEEP ON WITH CONTENT Ann Lee left.",
      [
        ["", "KEEP"],
        ["", "Ann Lee"],
      ],
    ],
    ["It was seen by France 24, he said.", [["", "France 24"]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("a chain of titles that comes to no name", () => {
  it("is searched once, not from each of its words to its end", () => {
    const chain = tokenize("Mr. ".repeat(20_000));
    const began = performance.now();
    expect(namesIn(chain)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe("a short form", () => {
  it("is the one full name that ends in it, and says where that stands", () => {
    const document = names("Ann Byron Lee was born in Oslo. She stayed. Lee moved to Rome.");
    expect(document.resolve("Lee")?.canonical).toBe("Ann Byron Lee");
    expect(namesEvidence(document, "Lee")[0]).toMatchObject({
      part: "names",
      exact: "Ann Byron Lee",
    });
    expect(namesEvidence(document, "Ann Byron Lee")).toEqual([]);
  });

  it("is nobody's where two bear it", () => {
    expect(names("Ann Lee met John Lee. Then Lee left.").resolve("Lee")).toBeNull();
  });

  it("is the acronym or the spelling that the text declares", () => {
    const document = names(
      "The World Trade Organization (WTO) met Qasem Omar, also spelled Qassim Umar or Kasim Omar, in Rome.",
    );
    expect(document.resolve("WTO")?.canonical).toBe("World Trade Organization");
    expect(document.resolve("Qassim Umar")?.canonical).toBe("Qasem Omar");
    expect(document.resolve("Kasim Omar")?.canonical).toBe("Qasem Omar");
  });

  it("joins a middle name left out, and never another given name", () => {
    const document = names("Ann Byron Lee was born. Ann Lee moved. Zoe Lee stayed.");
    expect(document.resolve("Ann Lee")?.canonical).toBe("Ann Byron Lee");
    expect(document.resolve("Zoe Lee")?.canonical).toBe("Zoe Lee");
  });
});

describe("two spellings are one name", () => {
  it.each([
    ["Qasem Soleimani", "Qassim Suleimani", true],
    ["Sergei Lavrov", "Sergey Lavrov", true],
    ["Evgeny Ignatov", "Yevgeniy Ignatov", true],
    ["Mohammed Rida", "Muhammad Rida", true],
    ["Sergei Rachmaninoff", "Sergey Rachmaninov", true],
    ["Tim Cook", "Tom Cook", false],
    ["Daniel Jones", "Daniela Jones", false],
    ["Ellen Smith", "Allan Smith", false],
    ["Hassan Khan", "Hussein Khan", false],
    ["Al-Qaeda", "Al Qadi", false],
    ["Lee", "Lea", false],
  ])("%s and %s: %s", (one, other, alike) => {
    expect(spelledAlike(one, other)).toBe(alike);
    expect(spelledAlike(other, one)).toBe(alike);
  });
});

describe("two full forms are one name", () => {
  it.each([
    ["john d foley", "john foley", true],
    ["john d foley", "john david foley", true],
    ["antonin leopold dvorak", "antonin dvorak", true],
    ["george w bush", "george h w bush", false],
    ["john david foley", "john peter foley", false],
  ])("%s and %s: %s", (one, other, alike) => {
    expect(isFullerForm(one, other, true)).toBe(alike);
    expect(mayBeOne(one, other)).toBe(alike);
  });

  it("of what may be no person, only with an initial more", () => {
    expect(isFullerForm("ford motor co", "ford motor credit co", false)).toBe(false);
    expect(isFullerForm("dena m grayson", "dena grayson", false)).toBe(true);
  });
});

it("is a name, though a title ends it", () => {
  const document = names("Emil Duke left. “That was the very last of it,” Duke said.");
  expect(document.resolve("Duke")?.canonical).toBe("Emil Duke");
});

describe("what opens a name and is none of it", () => {
  it.each([
    ["Whether Ann Lee came is not known. Lee died.", "Ann Lee"],
    ["See Ann Lee for more. Lee died.", "Ann Lee"],
    ["The minister for Foreign and Commonwealth Affairs Ann Lee came. Lee died.", "Ann Lee"],
    ["Public Prosecutor Ann Lee came. Lee died.", "Ann Lee"],
    ["Countess Ann Lee came. Lee died.", "Ann Lee"],
    ["The superintendent of Public Instruction Ann Lee came. Lee died.", "Ann Lee"],
    ["The actor Shah Emil Lee came. Lee died.", "Shah Emil Lee"],
    ["Ann Lee sang. In Hawkwind Lee used a stack. Lee died.", "Ann Lee"],
  ])("%s", (text, name) => {
    expect(names(text).resolve("Lee")?.canonical).toBe(name);
  });

  it("an acting office is no name", () => {
    expect(names("Pelaksana Tugas Deputi Sari Wulandari datang.").resolve("Pelaksana Tugas")).toBe(
      null,
    );
  });

  it("who has a number comes after another of that name", () => {
    const text = "Alexander was king of Scots. Alexander was named after Pope Alexander II.";
    expect(names(text).resolve("Alexander")?.canonical).toBe("Alexander");
  });

  it("a book with an article is nobody's full name", () => {
    expect(
      names("He read The Essential Krantz. Krantz died.").resolve("Krantz")?.canonical,
    ).not.toBe("Essential Krantz");
  });
});
