import { describe, expect, test } from "vitest";
import { areOfOtherStates } from "@/lib/items/certificates/of-states";
import { makeItems } from "@/lib/items/make-items";
import { provesRole } from "@/lib/items/proofs/roles";
import { isPlaced, withSmallTitles } from "@/lib/items/wording/titles";
import { whoStem } from "@/lib/items/wording/who-stem";
import { asked, askedOfRoles, optionsFor, stemsOf } from "@/tests/support/asked";
import { documentOf, factOf, passage } from "@/tests/support/facts";

describe("a role", () => {
  test("that begins with whose office it is takes the article of it", () => {
    const stems = stemsOf(
      askedOfRoles(
        "Ann Lind | UN Secretary-General's deputy spokesman",
        "Jon Moe | UN Refugee Agency spokesman",
      ),
    );
    expect(stems).not.toMatch(/was UN Secretary-General/);
  });

  test.each([
    ["Athenian Society", "the Athenian Society"],
    ["Microsoft", "Microsoft"],
  ])("of having founded %s is asked of “founded %s”", (body, told) => {
    const fact = factOf({ kind: "role", subject: "Ann Lind", predicate: "founded", object: body });
    const phrase = {
      words: body,
      article: "an ",
      placed: true,
      single: false,
      several: false,
      copular: false,
    };
    expect(whoStem(fact, phrase, { choice: true, alone: false })).toBe(
      `Which of these people founded ${told}?`,
    );
  });

  test("“secretary of state” is cut nowhere", () => {
    expect(withSmallTitles("Secretary of State for War")).toBe("secretary of state for War");
    const items = askedOfRoles(
      "Ann Lind | the secretary of Northern Affairs",
      "Jon Moe | the director of the Oslo Museum",
    );
    expect(
      items.filter(({ asks }) => asks === "complete-role").map(({ key }) => key[0]),
    ).not.toContain("Northern Affairs");
  });

  test("that several hold is not “the” one", () => {
    const items = askedOfRoles(
      "Ann Lind | the Oslo Party leader",
      "Jon Moe | the Oslo Party leader",
      "Karl Lund | the director of the Oslo Museum",
      "Nils Aas | the rector of the Nidaros School",
    );
    expect(stemsOf(items)).not.toContain("was the Oslo Party leader");
  });

  test.each([
    "Treasury secretary",
    "Vice Culture Minister",
    "Presidential Secretary",
    "Railway Minister",
  ])("“%s” says of no state whose it is", (role) =>
    expect(isPlaced(withSmallTitles(role))).toBe(false),
  );

  test.each([
    ["somebody is born to", "the 2nd Earl of Portmore"],
    ["hundreds have", "an Oslo University professor"],
    ["of one who tells the news", "the BBC political correspondent"],
  ])("that %s is not asked", (_, role) => {
    const items = asked(
      `Ann Lind was ${role}. Jon Moe was the director of the Oslo Museum. Karl Lund was the rector of the Nidaros School. Nils Aas was the mayor of Vika.`,
    );
    expect(optionsFor(items, "who-role", "Ann Lind")).toEqual([]);
  });

  test.each(["Fleet admiral in the Oslo Navy and stood", "rector of the Vika School and led"])(
    "that a deed has run into is none: “%s”",
    (role) => {
      const items = askedOfRoles(
        `Ann Lind | ${role}`,
        "Jon Moe | the director of the Oslo Museum",
        "Karl Lund | the rector of the Nidaros School",
      );
      expect(stemsOf(items)).not.toContain(role);
    },
  );

  test("in a list of titled names is the next one's", () => {
    const sentence =
      "Oslo Guard commander Ann Lind, minister of Harbour Trade Eva Falk and Bergen Guard commander Jon Moe marched.";
    const told = documentOf("a.md", [sentence]);
    const fact = (subject: string) =>
      factOf(
        { kind: "role", subject, predicate: "was", object: "minister of Harbour Trade" },
        passage(told, sentence),
      );
    expect(provesRole(fact("Ann Lind"))).toBe(false);
    expect(provesRole(fact("Eva Falk"))).toBe(true);
  });

  test("that the name of somebody has run into is not asked", () => {
    const told = documentOf("a.md", [
      "Ann Lind was chief of the Oslo University Eva Marie Falk.",
      "Jon Moe was the director of the Oslo Museum.",
      "Karl Lund was the rector of the Nidaros School.",
    ]);
    const roles = [
      "chief of the Oslo University Eva Marie Falk",
      "director of the Oslo Museum",
      "rector of the Nidaros School",
    ];
    const facts = ["Ann Lind", "Jon Moe", "Karl Lund"].map((subject, place) =>
      factOf(
        { kind: "role", subject, predicate: "was", object: roles[place] ?? "" },
        passage(told, told.original.split("\n").find((line) => line.startsWith(subject)) ?? ""),
      ),
    );
    const entities = [{ kind: "person", canonical: "Eva Marie Falk", forms: ["Eva Marie Falk"] }];
    expect(stemsOf(makeItems(facts, [], [told], { entities }))).not.toContain("Oslo University");
  });

  test("that runs on to a second man is none, and a railway holds none", () => {
    const told = documentOf("a.md", [
      "Ann Lind was head of the Oslo Bank and Doctor Eva Falk.",
      "Erie Railroad was director of the Bergen Bank.",
      "Jon Moe was director of the Oslo Museum.",
      "Karl Lund was rector of the Nidaros School.",
    ]);
    const facts = told.original
      .trim()
      .split(/\n+/)
      .map((line) => {
        const [, subject = "", object = ""] = /^(\S+ \S+) was (.+)\.$/.exec(line) ?? [];
        return factOf({ kind: "role", subject, predicate: "was", object }, passage(told, line));
      });
    const entities = ["Eva Falk", "Erie Railroad"].map((name) => ({
      kind: "person",
      canonical: name,
      forms: [name],
    }));
    const items = makeItems(facts, [], [told], { entities });
    expect(items.length).toBeGreaterThan(0);
    expect(
      JSON.stringify(items.map(({ stem, key, distractors }) => [stem, key, distractors])),
    ).not.toMatch(/Eva Falk|Erie Railroad/);
  });

  test("of another state, by an adjective of two words, is seen to be one", () => {
    expect(areOfOtherStates("Sri Lankan prime minister", "Indian defence minister")).toBe(true);
  });

  test("of a club has no head of state among its options while there are others", () => {
    const items = askedOfRoles(
      "Ann Lind | the chair of the Vika Choir",
      "Jon Moe | the director of the Oslo Museum",
      "Karl Lund | the rector of the Nidaros School",
      "Nils Berg | the British prime minister",
    );
    expect(optionsFor(items, "who-role", "Ann Lind").toSorted()).toEqual(["Jon Moe", "Karl Lund"]);
  });

  test("has no one for an option of whom only the title and one name are known", () => {
    const items = askedOfRoles(
      "Governor-General Janssens | the head of the Oslo Bank",
      "Ann Lind | the head of the Bergen Bank",
      "Jon Moe | the head of the Vika Bank",
      "Karl Lund | the head of the Bodø Bank",
    );
    expect(optionsFor(items, "who-role", "Ann Lind")).not.toContain("Governor-General Janssens");
  });
});
