import { describe, expect, test } from "vitest";
import { extractFacts } from "@/lib/facts/extract";
import { makeItems } from "@/lib/items/make-items";
import { gapOf } from "@/lib/items/wording/gap";
import { withoutPeoples } from "@/lib/items/wording/peoples";
import { standsAlone } from "@/lib/items/wording/stands-alone";
import { isPlaced, withSmallTitles } from "@/lib/items/wording/titles";
import { readDocument } from "@/lib/text/read-document";
import { asked, askedOfDates, askedOfRoles, optionsFor, stemsOf } from "@/tests/support/asked";

describe("a role", () => {
  test.each([
    ["South Korean speed skater", "speed skater"],
    ["German-Turkish curator", "curator"],
    ["New Zealand curator", "curator"],
    ["Monégasque curator", "curator"],
    ["Oslo Museum curator", "Oslo Museum curator"],
  ])("“%s” is of a people only: “%s”", (role, rest) => expect(withoutPeoples(role)).toBe(rest));

  test("that many of one people have is not asked", () => {
    const items = askedOfRoles(
      "Eddy Kim | a South Korean curator",
      "Bruce Edgar | a New Zealand curator",
      "Olivier Beretta | a Monégasque race car driver",
      "Nils Aas | a German-Turkish curator",
    );
    expect(items).toEqual([]);
  });

  test("is no position where somebody founded something", () => {
    const items = askedOfRoles(
      "Ann Lind | the founder of the Bergen Club",
      "Jon Moe | the director of the Oslo Museum",
      "Karl Lund | the rector of the Nidaros School",
      "Nils Aas | the leader of the Vika Choir",
    );
    expect(stemsOf(items)).toContain("Who was Ann Lind, ");
    expect(stemsOf(items)).not.toContain("Which position did Ann Lind hold");
  });

  test("of a deputy assistant is not the only one", () => {
    const items = askedOfRoles(
      "Ann Lind | the U.S. deputy assistant secretary of defense",
      "Jon Moe | the director of the Oslo Museum",
      "Karl Lund | the rector of the Nidaros School",
    );
    expect(
      items.filter(({ asks, form }) => asks === "who-role" && form === "short"),
    ).not.toContainEqual(expect.objectContaining({ key: ["Ann Lind"] }));
  });

  test("of a head of the army belongs to no country that is named", () => {
    expect(isPlaced(withSmallTitles("Army head"))).toBe(false);
    expect(withSmallTitles("Chinese Premier")).toBe("Chinese premier");
  });

  test("is never stated falsely where nobody would believe it", () => {
    const pairs = [
      ["Jacques Moreau | the French president", "Li Wei | the Chinese foreign minister"],
      ["Nobu Kato | the Japanese justice minister", "Gerd Schmidt | the German finance minister"],
      ["Paolo Riva | the Italian prime minister", "Ana Costa | the Portuguese health minister"],
      ["Nils Aas | the Danish education minister", "Ann Lind | the Peruvian oil minister"],
    ];
    const verdicts = pairs.flatMap((pair) =>
      askedOfRoles(...pair).filter(({ asks }) => asks === "is-role"),
    );
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.every(({ key }) => key[0] === "true")).toBe(true);
  });

  test("of a body that a name does not end in is nobody's: “Joint Chiefs”", () => {
    const items = askedOfRoles(
      "Joint Chiefs | the head of the Oslo Staff",
      "Ann Lind | the head of the Bergen Staff",
      "Jon Moe | the head of the Vika Staff",
      "Karl Lund | the head of the Bodø Staff",
    );
    expect(optionsFor(items, "who-role", "Ann Lind")).not.toContain("Joint Chiefs");
  });
});

describe("what is asked", () => {
  test("of an office that goes round is who holds it in the documents", () => {
    const items = asked(
      "The Norwegian prime minister Ann Lind said on Monday that the talks had failed. The Swedish foreign minister Karl Lund agreed with the plan. The Danish foreign minister Nils Aas left the room.",
    );
    expect(stemsOf(items)).toContain("In this document, who is the Norwegian prime minister?");
    expect(items.filter(({ asks, form }) => asks === "who-role" && form === "short")).toEqual([]);
  });

  test("has to say which decision", () => {
    expect(standsAlone("denied the decision would suggest to China that it was over", "en")).toBe(
      false,
    );
    expect(standsAlone("denied the decision of the Bergen Court", "en")).toBe(true);
  });

  test("of a birth is its date, not what happened on it", () => {
    const items = askedOfDates(
      "Ann Lind | was born |  | 21 June 1980",
      "The Bergen Treaty | was signed | in Oslo | 3 May 1981",
      "The Vika Bridge | was opened | by Karl Lund | 4 May 1983",
      "The Oslo Museum | was founded | by Jon Moe | 7 July 1985",
    );
    expect(
      items.filter(({ asks }) => asks === "event-on-date").map(({ key }) => key[0]),
    ).not.toContain("Ann Lind was born");
  });

  test("as a gap is no word that stands everywhere", () => {
    expect(gapOf("We, like other countries, will veto this plan", "en")?.word).not.toBe(
      "countries",
    );
  });

  test("of words is not what somebody argued “what” was", () => {
    const items = asked(
      'The Oslo Council met the Bergen Council in May. Ann Lind argued: "What the Oslo Council is doing is giving in to German pressure at the Bergen docks, which will cost every worker dear for many years."',
    );
    expect(stemsOf(items)).not.toContain("argued what");
  });

  test("of words, with the name to be typed, is asked of those who are told of besides", () => {
    const document = readDocument(
      "a.txt",
      "The Bergen mayor Ann Lind said the new harbour of Oslo would ruin every fisherman in Norway. Jon Moe said the new bridge of Vika would bring trade to Bergen and Oslo.\n",
    );
    const { facts, conflicts, entities } = extractFacts([document]);
    const typed = makeItems(facts, conflicts, [document], { entities }).filter(
      ({ asks, form }) => asks === "who-said" && form === "short",
    );
    expect(typed.map(({ key }) => key[0])).toContain("Ann Lind");
  });
});
