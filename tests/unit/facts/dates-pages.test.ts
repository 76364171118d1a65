import { describe, expect, it } from "vitest";

import { readDocument } from "@/lib/text/read-document";
import { datesIn } from "../../support/found-facts";

/** What is said of dates in a document, in one line each. */
function dated(text: string): string[] {
  return datesIn(readDocument("a.txt", text)).map(
    ({ patternClass, subject, predicate, object, time }) =>
      [patternClass.slice("date/".length), subject, predicate, object, time].join(" | "),
  );
}

const OPENING = "The Battle of Lesmont took place on 3 May 1690 near Oslo.";

describe("a day whose year its section tells", () => {
  it("goes on from the last day of the section, however far back", () => {
    const far = "She had a horse. It ran. It fell. It rose. It ran on.";
    const told = (between: string) =>
      dated(
        `Ann Lee was a painter.\n\nOslo\n\nOn 3 May 1690, Ann Lee left Oslo. ${far} ${between}On 20 May, Ann Lee reached Bern.`,
      );
    expect(told("").at(-1)).toBe("year-section | Ann Lee | reached | Bern | 1690-05-20");
    expect(told("Bern was founded in 1191. ").join()).not.toContain("reached");
  });

  it("is of the year that stands over the section", () => {
    const told = (heading: string) =>
      dated(`Ann Lee was a painter.\n\n${heading}\n\nOn 20 May, Ann Lee reached Bern.`).join();
    expect(told("1690 season")).toContain("year-section | Ann Lee | reached | Bern | 1690-05-20");
    expect(told("The invasion of Bern in 1690")).toBe("");
    expect(told("Later years")).toBe("");
  });

  it("is of the year that the page opens with, some weeks around its day", () => {
    const opening = "On 3 May 1690, two guards were killed by a bomb in Oslo.";
    const later = "In 1700 the house was rebuilt, and in 1710 it burned.";
    const told = (day: string) =>
      dated(`${opening} ${later}\n\nThe bomb\n\nOn ${day}, Ann Lee reached Oslo.`).join();
    expect(told("20 May")).toContain("year-section | Ann Lee | reached | Oslo | 1690-05-20");
    expect(told("20 April")).toContain("1690-04-20");
    expect(told("20 November")).not.toContain("11-20");
    expect(
      dated(
        `Ann Lee (born 3 May 1690) was a painter.\n\nOslo\n\nOn 9 May, Ann Lee left Bern.`,
      ).join(),
    ).not.toContain("left");
  });

  it("is the only one in which a war of less than a year had that day", () => {
    const war = "The Lesmont War was fought from 14 November 1690 to 13 May 1691.";
    const told = (day: string) =>
      dated(`${war}\n\nOslo\n\nOn ${day}, Ann Lee reached Bern.`).join();
    expect(told("20 November")).toContain("1690-11-20");
    expect(told("20 March")).toContain("1691-03-20");
    expect(told("20 June")).not.toContain("06-20");
  });

  it("may be a few days, or the last of many", () => {
    expect(dated(`${OPENING} Between 7 and 9 May, the Oslo Guard left Bern.`).at(-1)).toContain(
      "1690-05-07/1690-05-09",
    );
    expect(dated(`${OPENING} By 9 May, Ann Lee had left Bern.`).at(-1)).toContain("../1690-05-09");
  });
});

describe("what stands before a date at the head of a sentence", () => {
  it.each([
    ["Following the riots, on 3 May 1690, Ann Lee left Oslo."],
    ["Two days later, on 3 May 1690, Ann Lee left Oslo."],
    ["In the meantime on 3 May 1690 Ann Lee left Oslo."],
    ["At the Battle of Lesmont on 3 May 1690 Ann Lee left Oslo."],
  ])("says on what occasion: %s", (text) => {
    expect(dated(text)).toEqual(["adjunct | Ann Lee | left | Oslo | 1690-05-03"]);
  });

  it("may be the time of day", () => {
    expect(dated("At dawn on 3 May 1690, Ann Lee left Oslo.")).toEqual([
      "fronted | Ann Lee | left | Oslo | 1690-05-03",
    ]);
  });

  it.each([
    "After the attack on 3 May 1690 Ann Lee left Oslo.",
    "Since the vote in Bern, held in 1688, on 3 May 1690 Ann Lee left Oslo.",
  ])("is silent where the date is of what stands before it: %s", (text) => {
    expect(dated(text).join()).not.toContain("left");
  });
});

describe("two verbs", () => {
  it("are one event as participles of one auxiliary", () => {
    expect(dated("Ann Lee was arrested and charged with murder on 3 May 1990.")).toEqual([
      "compound | Ann Lee | was arrested and charged | with murder | 1990-05-03",
    ]);
  });

  it("and a third of a list have dates of their own", () => {
    const events = dated(
      "Ann Lee (1950–1999) was a painter. Lee was born in Oslo, attended the Oslo School and came to Bern in 1976.",
    );
    expect(events).toContain("topic-name | Ann Lee | came | to Bern | 1976");
  });

  it("end the first where another clause begins", () => {
    const events = dated(
      "On 3 May 1990, Ann Lee left Oslo, claiming the town was dead. In May 1991 the Oslo Guard was disbanded and the town was able to rest.",
    );
    expect(events).toEqual([
      "fronted | Ann Lee | left | Oslo | 1990-05-03",
      "fronted | the Oslo Guard | was disbanded |  | 1991-05",
    ]);
  });
});

describe("who did it", () => {
  it("is a body, not whom it stands under", () => {
    const events = dated(
      `${OPENING} In May 1690 the Oslo III Corps under General Ann Lee left Bern.`,
    );
    expect(events.join()).not.toContain("| Ann Lee |");
  });

  it("is told without the words that tie its sentence to the one before", () => {
    expect(
      dated("The Oslo Defence Committee therefore approved the Bern Bridge in May 1990."),
    ).toEqual([
      "final | the Oslo Defence Committee | therefore approved | the Bern Bridge | 1990-05",
    ]);
  });

  it("may be set off from its date by commas", () => {
    expect(dated("The Oslo Guard, on 3 May 1990, left Bern.")).toEqual([
      "middle | the Oslo Guard | left | Bern | 1990-05-03",
    ]);
  });

  it("is the event of the page by another word for it", () => {
    expect(
      dated(
        "The 1990 Oslo Open was a tennis tournament. Held on 3 May 1990, the meet was won by Ann Lee.",
      ),
    ).toEqual(["reduced | the 1990 Oslo Open | was held |  | 1990-05-03"]);
    expect(
      dated(
        "The Treaty of Bern was a treaty of two towns. Negotiated by two towns, the agreement was signed in Bern on 3 May 1690.",
      ),
    ).toEqual(["event | the Treaty of Bern | was signed | in Bern | 1690-05-03"]);
  });
});

describe("a side without a name", () => {
  it("is told of where a name says where", () => {
    expect(dated(`${OPENING} On 9 May 1690, government forces captured Bern.`).at(-1)).toBe(
      "group | government forces | captured | Bern | 1690-05-09",
    );
    expect(dated(`${OPENING} On 9 May 1690, the British reached Bern.`).at(-1)).toBe(
      "group | the British | reached | Bern | 1690-05-09",
    );
  });

  it.each([
    "On 9 May 1690, the soldiers reached Bern.",
    "On 9 May 1690, the rival forces reached Bern.",
    "On 9 May 1690, government forces captured the hill.",
    "On 9 May 1690, their troops reached Bern.",
  ])("is left out where it could be any: %s", (text) => {
    expect(dated(`${OPENING} ${text}`).filter((fact) => fact.startsWith("group"))).toEqual([]);
  });
});

describe("what is announced", () => {
  it("is a deed where it is a thing", () => {
    expect(dated("Ann Lee announced her candidacy on 3 May 1990.")).toEqual([
      "final | Ann Lee | announced | her candidacy | 1990-05-03",
    ]);
    expect(dated("Ann Lee announced the town would burn on 3 May 1990.")).toEqual([]);
  });
});

describe("years of an era", () => {
  it.each([
    ["in 331 BC", "-0330"],
    ["in 1 BC", "0000"],
    ["on 2 September 31 BC", "-0030-09-02"],
    ["in AD 79", "0079"],
    ["in August 686", "0686-08"],
  ])("%s is %s", (when, value) => {
    expect(dated(`Ann Lee died in Rome ${when}.`)).toEqual([
      `final | Ann Lee | died | in Rome | ${value}`,
    ]);
  });

  it.each(["from 334–323 BC", "on 6 August 686 soldiers", "in 686"])(
    "is not read in: %s",
    (when) => {
      expect(dated(`Ann Lee left Rome ${when}.`).join()).not.toMatch(/\| (?:-?0)/);
    },
  );
});

describe("words of an event that are cut off", () => {
  it.each([
    "The treaty of Bern was signed between Ann Lee on 3 May 1990.",
    "On 3 May 1990 Ann Lee dedicated a garden to her.",
    "On 3 May 1990, the Oslo Guard won 71.",
    "On 3 May 1990 President Ann Lee paid their respects in Oslo.",
    "By 3 May 1990 Ann Lee was to go into action.",
    "On 3 May 1990, a similar tape of Ann Lee appeared in Oslo.",
    'In May 1990, Ann Lee wrote a letter to Oslo because: "The town is lost."',
    "In 1540 the Ottomans advanced into Bosnia and in the next three decades through Croatia.",
  ])("are left out: %s", (text) => {
    expect(dated(text)).toEqual([]);
  });

  it("keep a company or a town by the name that ends in its kind", () => {
    expect(dated("In May 1915, the 9th Tunnelling Company reached Bern.")).toEqual([
      "phrase-named | the 9th Tunnelling Company | reached | Bern | 1915-05",
    ]);
  });
});

describe("what a person is", () => {
  it("is the calling that two words tell of, not the first of them", () => {
    const opening = "Ann Lee (1901–1970) was an American film and stage actor.";
    expect(dated(`${opening} The film was shown in Oslo in 1950.`).join()).not.toContain("shown");
  });
});

describe("what a sentence calls it", () => {
  it("is its own thing, not what the page is about", () => {
    const opening = "The Long Saw is a film by Ann Lee.";
    const sequel = "The first sequel was banned in Bern before it was released on DVD in May 2006.";
    expect(dated(`${opening} ${sequel}`)).toEqual([]);
    expect(dated(`${opening} It was released on DVD in May 2006.`)).toHaveLength(1);
  });
});

describe("what a page tells first", () => {
  it("may be of something that has no name", () => {
    const first = "On 3 May 1990, an Oslo Rail commuter train crashed at Bern Terminal in Bern.";
    const fact = "an Oslo Rail commuter train | crashed | at Bern Terminal in Bern | 1990-05-03";
    expect(dated(first)).toEqual([`counted | ${fact}`]);
    expect(dated(`The town was quiet. ${first}`)).toEqual([`phrase-day | ${fact}`]);
  });

  it("gives its one year, told twice, to the days that follow", () => {
    const opening =
      "The Oslo offensive (August–September 1990) was an offensive launched near Oslo in mid-September 1990.";
    expect(
      dated(
        `${opening}\n\nThe offensive\n\nOn 9 August, Ann Lee reached Bern. The 1070 Housing Project was lost.`,
      ).join(),
    ).toContain("1990-08-09");
  });
});
