import { describe, expect, test } from "vitest";
import { isBorrowed } from "@/lib/items/borrowed-years";
import { areOfOtherStates } from "@/lib/items/certificates/of-states";
import { makeItems } from "@/lib/items/make-items";
import { provesRole } from "@/lib/items/proofs/roles";
import { gapOf } from "@/lib/items/wording/gap";
import { isQuotable, speaksAlone } from "@/lib/items/wording/speech";
import { standsAlone } from "@/lib/items/wording/stands-alone";
import { isPlaced, withSmallTitles } from "@/lib/items/wording/titles";
import { whoStem } from "@/lib/items/wording/who-stem";
import { asked, askedOfDates, askedOfRoles, optionsFor, stemsOf } from "@/tests/support/asked";
import { documentOf, factOf, passage } from "@/tests/support/facts";

describe("a name is written in full", () => {
  const scott = [
    "Robert Falcon Scott was born on 6 June 1868 in Devonport. Scott was elected president of the Bergen Club in 1899.",
    "In 1948, the film Scott of the Antarctic was released in cinemas.",
  ] as const;

  test("but not where it is part of another: the title of a film", () => {
    expect(stemsOf(asked(...scott))).not.toContain("Robert Falcon Scott of the Antarctic");
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

describe("a quotation", () => {
  test.each([
    "an artist interprets [his] impression of the world",
    "Accordingly, some form of fiscal consolidation will be required",
    "Tapi kan nanti pelabuhan akan dibuka kembali oleh pemerintah",
  ])("is not asked: “%s”", (quote) => expect(isQuotable(quote)).toBe(false));

  test.each([
    "Katakanlah kalau dia di bulan ini dapat bantuan besar",
    "Proses penyaluran bantuan sudah dimulai sejak hari ini",
    "Di sini juga petugas akan menghadirkan ahli bahasa",
    "Tidak ada keluhan almarhum selama proses bimbingan",
  ])("needs what was said before: “%s”", (quote) => expect(speaksAlone(quote, "id")).toBe(false));

  test("has to name whom “he” is", () => {
    expect(speaksAlone("Everyone would be incredibly surprised if he didn't win", "en")).toBe(
      false,
    );
    expect(speaksAlone("Scorsese would be surprised if he didn't win", "en")).toBe(true);
  });

  test("has its gap at a word of the matter", () => {
    const quote = "The embargo will be lifted by every neighbour";
    expect(gapOf(quote, "en", (word) => word === "embargo")?.word).toBe("embargo");
    expect(gapOf(quote, "en", () => false)).toBeNull();
  });

  test("has no gap at a preposition", () => {
    expect(gapOf("I was involved throughout the drafting", "en")?.word).not.toBe("throughout");
  });

  test("from nowhere has to say which process", () => {
    const said = (words: string) =>
      stemsOf(
        asked(
          `Ann Lind said: "${words}." Jon Moe said: "Nobody has ever asked the fishermen of Bergen."`,
        ),
      );
    expect(said("I was fully involved in person throughout the drafting process")).not.toContain(
      "drafting process",
    );
    expect(said("Every fisherman in Bergen was fully involved throughout")).toContain("fisherman");
  });
});
