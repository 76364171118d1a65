import { describe, expect, test } from "vitest";
import { scanDates } from "@/lib/items/proofs/scan-dates";
import { indefinite } from "@/lib/items/wording/articles";
import { plainForm } from "@/lib/items/wording/english-verbs";
import { gapOf } from "@/lib/items/wording/gap";
import { inPlainWords } from "@/lib/items/wording/loaded-words";
import { standsAlone } from "@/lib/items/wording/stands-alone";
import { isPlaced, withSmallTitles } from "@/lib/items/wording/titles";

describe("the plain form of a past", () => {
  test.each([
    ["withdrew", "withdraw"],
    ["designated", "designate"],
    ["signed", "sign"],
    ["travelled", "travel"],
    ["vetoed", "veto"],
    ["carried", "carry"],
    ["imposed", "impose"],
    ["passed", "pass"],
    ["announced", "announce"],
    ["died", "die"],
  ])("%s is %s", (past, plain) => {
    expect(plainForm(past)).toBe(plain);
  });

  test.each(["blixed", "quickly", "bed", "red"])("%s is not guessed", (word) => {
    expect(plainForm(word)).toBeNull();
  });
});

describe("a phrase stands alone", () => {
  test.each([
    "reached the South Pole on foot",
    "the war with Iraq",
    "the Iraqi invasion of Kuwait",
    "was named Woman of the Year by the Bergen Club",
    "the prime minister of Israel",
    "was killed by an American drone strike near Baghdad International Airport",
  ])("%s", (phrase) => {
    expect(standsAlone(phrase, "en")).toBe(true);
  });

  test.each([
    "condemned the attack",
    "defended the plan at Rice University",
    "said that he was ready",
    "left on the next day",
    "the American invasion",
    "scored the team's best result at Oslo",
    "called it an illegal act",
    "two days later",
    "praised his courage",
  ])("but not “%s”", (phrase) => {
    expect(standsAlone(phrase, "en")).toBe(false);
  });

  test.each(["mengutuk serangan tersebut", "kematiannya", "pada saat itu"])(
    "nor “%s”",
    (phrase) => {
      expect(standsAlone(phrase, "id")).toBe(false);
    },
  );
});

test("a loaded word becomes the plainest one, whole words only", () => {
  expect(inPlainWords("was assassinated in Vienna", "en")).toBe("was killed in Vienna");
  expect(inPlainWords("the assassination of Archduke Franz Ferdinand", "en")).toBe(
    "the killing of Archduke Franz Ferdinand",
  );
  expect(inPlainWords("murderedly", "en")).toBe("murderedly");
});

test("titles are small in running text, names of bodies are not", () => {
  expect(withSmallTitles("Prime Minister of Iraq")).toBe("prime minister of Iraq");
  expect(withSmallTitles("President of the General Assembly")).toBe(
    "president of the General Assembly",
  );
  expect(isPlaced(withSmallTitles("Prime Minister"))).toBe(false);
  expect(withSmallTitles("Israeli Chief of Staff")).toBe("Israeli chief of staff");
  expect(isPlaced(withSmallTitles("State Treasurer"))).toBe(false);
});

test.each([
  ["engineer", "an "],
  ["university teacher", "a "],
  ["MP for Leeds", "an "],
  ["US senator", "a "],
  ["historian", "a "],
  ["Clinton’s adviser", ""],
])("%s takes “%s”", (phrase, article) => {
  expect(indefinite(phrase)).toBe(article);
});

test("the gap is the longest telling word that stands once, never the first or a name", () => {
  expect(gapOf("The Antarctic wind was unrelenting and cold", "en")).toEqual({
    text: "The Antarctic wind was ____ and cold",
    word: "unrelenting",
  });
  expect(gapOf("Yes we can do it", "en")).toBeNull();
  expect(gapOf("The Americans would plan their voyage accordingly", "en")?.word).toBe("voyage");
});

describe("dates in a text", () => {
  test.each([
    ["born on 11 March 1957 in Kerman", ["1957-03-11"]],
    ["from 1997 until 2007", ["1997/2007"]],
    ["in the spring of 2013", ["2013-21"]],
    ["On July 22 and in October 2007", ["XXXX-07-22", "2007-10"]],
    ["sejak tahun 1998, pada 3 Januari 2020", ["1998/..", "2020-01-03"]],
    ["around 1875, in the 1980s", ["1875~", "198X"]],
    ["states may opt; Mar-a-Lago; Boeing 747; 1,957 men", []],
  ])("%s", (text, values) => {
    expect(scanDates(text).map(({ value }) => value)).toEqual(values);
  });
});
