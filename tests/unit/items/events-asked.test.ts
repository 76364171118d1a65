import { describe, expect, test } from "vitest";
import { isBorrowed } from "@/lib/items/borrowed-years";
import { readCollection } from "@/lib/items/collection";
import { makeItems } from "@/lib/items/make-items";
import { inFullNames } from "@/lib/items/wording/full-names";
import { standsAlone } from "@/lib/items/wording/stands-alone";
import { asked, askedOfDates, stemsOf } from "@/tests/support/asked";
import { documentOf, factOf, passage } from "@/tests/support/facts";

describe("a name is written in full", () => {
  const scott = [
    "Robert Falcon Scott was born on 6 June 1868 in Devonport. Scott was elected president of the Bergen Club in 1899.",
    "In 1948, the film Scott of the Antarctic was released in cinemas.",
  ] as const;

  test("but not where it is part of another: the title of a film", () => {
    expect(stemsOf(asked(...scott))).not.toContain("Robert Falcon Scott of the Antarctic");
  });

  test("nor where the documents tell nothing of it that people do", () => {
    const told = documentOf("a.md", ["Analytic Cubism began in Paris."]);
    const forms = ["Analytic Cubism", "Cubism"];
    const entities = [{ kind: "person", canonical: "Analytic Cubism", forms }];
    const words = "described Cubism as an attempt";
    expect(inFullNames(words, "Ernst Lund", readCollection([], [told], entities))).toBe(words);
  });

  test("nor behind “of” in a name", () => {
    const told = documentOf("a.md", [
      "Ann Islam was born in Oslo in 1950.",
      "The Nation of Islam was founded in Detroit in 1930.",
    ]);
    const facts = [
      factOf(
        {
          kind: "date",
          subject: "Ann Islam",
          predicate: "was born",
          object: "in Oslo",
          time: "1950",
        },
        passage(told, "Ann Islam was born in Oslo in 1950."),
      ),
      factOf(
        {
          kind: "date",
          subject: "the Nation of Islam",
          predicate: "was founded",
          object: "in Detroit",
          time: "1930",
        },
        passage(told, "The Nation of Islam was founded in Detroit in 1930."),
      ),
    ];
    const entities = [{ kind: "person", canonical: "Ann Islam", forms: ["Ann Islam", "Islam"] }];
    const stems = stemsOf(makeItems(facts, [], [told], { entities }));
    expect(stems).toContain("Nation of Islam founded");
    expect(stems).not.toContain("Nation of Ann Islam");
  });

  test("or nobody is asked about who is called by one name alone", () => {
    const items = asked(
      "Park Geun-hye was elected president of South Korea on 19 December 2012. Kim Soo-min met Park Geun-hye.",
      "On 30 March 2017 the Seoul Central District Court issued a warrant for Roh's arrest. Roh Moo-jin said that it was late.",
    );
    expect(stemsOf(items)).not.toContain("for Roh's arrest");
  });
});

describe("an event is not asked", () => {
  test.each([
    [
      "of a council of any state",
      "The Council of Ministers | approved | the launch of Sputnik | 1956",
    ],
    [
      "of a wing of any house",
      "The Annex Building | was completed | to accommodate parking in Oslo | 2005",
    ],
    [
      "of a title that one after the other bears",
      "The Earl of Aberdeen | was killed | in Oslo | 1864",
    ],
    ["“revealed” of a person", "Elsie Frost | was revealed |  | 2016"],
    ["of letters that nobody writes out", "The LAF | was created | by the Oslo Council | 1963"],
    ["to the last coin", "Serbia | exported | $1,613,280 of equipment to Iraq | 2008"],
    ["of a school that is not named", "Ann Lind | graduated | with a first-class pass | 1953"],
    ["of the death of somebody with one name", "The death of Miero | took place |  | 1834"],
    ["of a commission by its number", "Ann Lind | was made | head of Commission VII | 2017"],
  ])("%s", (_, row) => {
    const others = [
      "The Bergen Treaty | was signed | in Oslo | 1981",
      "The Vika Bridge | was opened | by Karl Lund | 1983",
    ];
    const subject = row.split(" | ")[0]?.replace(/^The /, "the ") ?? "";
    const stems = stemsOf(askedOfDates(row, ...others)).replaceAll("The ", "the ");
    expect(stems).toContain("Bergen Treaty");
    expect(stems).not.toContain(subject.replace("the death of Miero", "Miero"));
  });

  test("with how somebody felt about a death, or whom an encounter was with", () => {
    const stems = stemsOf(
      askedOfDates(
        "Jon Moe | died | suddenly | 1902",
        "Jon Moe | had | a chance encounter with Sir Clements Berg | 1899",
      ),
    );
    expect(stems).toContain("did Jon Moe die?");
    expect(stems).not.toContain("the chance encounter");
  });

  test("without the article of a government", () => {
    const stems = stemsOf(
      askedOfDates(
        "Indonesian government | started | the construction of the Ampera Bridge | 1962",
      ),
    );
    expect(stems).toContain("did the Indonesian government start");
  });

  test("of a bombing by an alliance that does not say of what", () => {
    expect(standsAlone("NATO bombing", "en")).toBe(false);
    expect(standsAlone("the NATO bombing of Belgrade", "en")).toBe(true);
  });

  test("of the birth of somebody who only shares a name with the one whom a document is about", () => {
    const items = asked(
      "# Pierre Curie",
      "Pierre Curie was a physicist who was born in Paris on 15 May 1859. He was elected director of the Paris School in 1895, which he led for many years, and he taught there with a number of colleagues until the day on which he died in an accident in the street, to the sorrow of all who knew him and of many who did not. He is remembered in many towns.",
      "Eugene Curie was born on 28 August 1827.",
    );
    expect(stemsOf(items)).not.toContain("Eugene Curie");
  });
});

describe("a date", () => {
  const far = "Nobody was seen in the streets of the town for many months after that. ".repeat(20);
  const told = documentOf("a.md", [
    "The Oslo Bridge was opened on 16 September 1955.",
    far,
    "On 16 September the Bergen Guard held up two trains near Vika Station.",
    "Pada bulan September 2025 Tito Karnavian menyampaikan kenaikan harga beras di Jakarta.",
  ]);
  const held = {
    kind: "date",
    subject: "the Bergen Guard",
    predicate: "held up",
    object: "two trains near Vika Station",
    time: "1955-09-16",
  } as const;
  const says = passage(
    told,
    "On 16 September the Bergen Guard held up two trains near Vika Station.",
  );

  test("takes no year from a passage far away", () => {
    const year = { ...passage(told, "16 September 1955"), part: "dates" } as const;
    expect(makeItems([factOf(held, says, year)], [], [told])).toEqual([]);
    const near = { ...year, start: says.start - 100 };
    expect(isBorrowed(factOf(held, says, near))).toBe(false);
  });

  test("of what is told in Indonesian news is not asked of the telling", () => {
    const fact = factOf(
      {
        kind: "date",
        lang: "id",
        subject: "Tito Karnavian",
        predicate: "menyampaikan",
        object: "kenaikan harga beras di Jakarta",
        time: "2025-09",
      },
      passage(
        told,
        "Pada bulan September 2025 Tito Karnavian menyampaikan kenaikan harga beras di Jakarta.",
      ),
    );
    expect(makeItems([fact], [], [told])).toEqual([]);
  });
});
