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

describe("a page that opens with its event", () => {
  it("tells when it was by a participle or a verb of its own", () => {
    expect(
      dated(
        "The 1990 Oslo 300 was a stock car race held on May 3, 1990 at Oslo Speedway, in Oslo.",
      ),
    ).toEqual(["happened | the 1990 Oslo 300 | was held | at Oslo Speedway, in Oslo | 1990-05-03"]);
    expect(
      dated(
        "The Treaty of Bern is a treaty concluded between Norway and the Lee family in May 1690.",
      ),
    ).toEqual([
      "happened | the Treaty of Bern | was concluded | between Norway and the Lee family | 1690-05",
    ]);
    expect(dated("The Battle of Lesmont, fought on 3 May 1690, was one of three battles.")).toEqual(
      ["happened | the Battle of Lesmont | was fought |  | 1690-05-03"],
    );
    expect(dated("Lesmont massacre, which took place on 3 May 1690, was a crime.")).toEqual([
      "happened | Lesmont massacre | took | place | 1690-05-03",
    ]);
  });

  it("does not take the date of another thing in its definition", () => {
    const opening =
      "The 1990 Oslo Cup was the fourth tournament of the Rome League, formed in May 1980.";
    expect(dated(opening)).toEqual([]);
    expect(
      dated("The Siege of Oslo is a novel by Ann Lee. The siege won a prize in 1990."),
    ).toEqual([]);
  });

  it("gives its year to the days that follow", () => {
    expect(
      dated(
        "The 1990 Oslo Open was a chess tournament. It began on 3 May in Oslo and ended on 9 May in Rome.",
      ),
    ).toEqual([
      "event | the 1990 Oslo Open | began | in Oslo | 1990-05-03",
      "event | the 1990 Oslo Open | ended | in Rome | 1990-05-09",
    ]);
    expect(
      dated(
        "The 1990 Oslo Open was held in Rome. The tournament was originally held from 1950 to 1953.",
      ),
    ).toEqual([]);
    expect(dated("The 1990 Oslo election was held in 1990.")).toEqual([]);
  });

  it("is called by what it was, what it may be called as well, or a storm's own name", () => {
    expect(
      dated(
        "The 1990 Oslo Cup Final was a game in Rome. The match was played on 3 May 1990 at the Arena.",
      ),
    ).toEqual(["event | the 1990 Oslo Cup Final | was played | at the Arena | 1990-05-03"]);
    expect(
      dated("Hurricane Ada was a strong storm in 1990. Ada struck the town of Oslo on May 3."),
    ).toContain("event | Hurricane Ada | struck | the town of Oslo | 1990-05-03");
    expect(
      dated(
        "The Oslo mill fire was a disaster. ¶\n\nNorway joined a union. It was abolished on 3 May 1990.",
      ),
    ).toEqual([]);
  });
});

describe("some without a name", () => {
  it("are told of where it is told who they were", () => {
    expect(dated("On 3 May 1990, three armed men attacked the Grand Hotel in Oslo.")).toEqual([
      "counted | three armed men | attacked | the Grand Hotel in Oslo | 1990-05-03",
    ]);
    expect(
      dated("Five people were killed on 3 May 1990 when a bomb exploded in Oslo, Norway."),
    ).toEqual([
      "counted | five people | were killed | when a bomb exploded in Oslo, Norway | 1990-05-03",
    ]);
    expect(dated("A constitutional referendum was held in Norway on 3 May 1990.")).toEqual([
      "counted | a constitutional referendum | was held | in Norway | 1990-05-03",
    ]);
  });

  it.each([
    "On 3 May 1990, three other men attacked the Grand Hotel in Oslo.",
    "A bombing occurred in Norway on 3 May 1990.",
    "A ceremony was held in Oslo on 3 May 1990.",
    "A general election was held on 3 May 1990.",
    "Five men were arrested by the FBI on 3 May 1990.",
    "Five men were killed in his house in Oslo on 3 May 1990.",
    "Five men were informed on 3 May 1990 in Oslo of the end.",
    "These attacks killed a man in Oslo on 3 May 1990.",
  ])("are not when it is not: %s", (text) => {
    expect(dated(text)).toEqual([]);
  });
});

describe("days in a row", () => {
  it.each([
    ["from 3 to 5 May 1990", "1990-05-03/1990-05-05"],
    ["between 3 and 5 May 1990", "1990-05-03/1990-05-05"],
    ["from May 3 to 5, 1990", "1990-05-03/1990-05-05"],
    ["on 3 and 4 May 1990", "1990-05-03/1990-05-04"],
    ["May 3–5, 1990", "1990-05-03/1990-05-05"],
  ])("are one time: %s", (when, value) => {
    const [fact = ""] = dated(`The Oslo Open was held ${when} in Bern.`);
    expect(fact.split(" | ").at(-1)).toBe(value);
  });

  it("are two times where others lie between", () => {
    expect(dated("The Oslo Open was held on 3 and 9 May 1990.")).toEqual([]);
  });
});

describe("a day without its year", () => {
  const opening = "The Battle of Lesmont was fought on 3 May 1690 in Norway.";

  it("goes on from the day before it, which may have none of its own either", () => {
    expect(
      dated(
        `${opening} Ann Lee left Oslo on 9 May. She had a horse. It ran. It fell. Ann Lee reached Bern on 20 May.`,
      ).slice(1),
    ).toEqual([
      "year-inferred | Ann Lee | left | Oslo | 1690-05-09",
      "year-near | Ann Lee | reached | Bern | 1690-05-20",
    ]);
    expect(
      dated("On 3 May 1690 Ann Lee left Oslo, and John Ray left Bern on 9 June.").slice(1),
    ).toEqual(["year-near | John Ray | left | Bern | 1690-06-09"]);
  });

  it("is of the event's year while no other was told since", () => {
    const before = "John Ray had built a house in Rome in 1650.";
    const after = "The army of Ann Lee waited in Oslo in 1690.";
    const day = "Ann Lee reached Bern on 20 May.";
    expect(dated([opening, before, after, day].join("\n\n")).at(-1)).toBe(
      "year-near | Ann Lee | reached | Bern | 1690-05-20",
    );
    expect(dated([opening, after, before, day].join("\n\n")).join()).not.toContain("Bern");
  });

  it("is not that of a later day of the same sentence", () => {
    const text = "On 9 June 1690 Ann Lee left Oslo, and John Ray left Bern on 3 May.";
    expect(dated(text).join()).not.toContain("Bern");
  });
});
