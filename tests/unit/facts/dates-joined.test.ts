import { describe, expect, it } from "vitest";

import { readDocument } from "@/lib/text/read-document";
import { datesIn } from "../../support/found-facts";

/** What is said of dates in a text: class, subject, predicate, object, time. */
function dated(text: string) {
  return datesIn(readDocument("a.txt", text)).map(
    ({ patternClass, subject, predicate, object, time }) =>
      [patternClass.slice("date/".length), subject, predicate, object, time].join(" | "),
  );
}

describe("a second verb behind 'and'", () => {
  it("has the date that stands with it", () => {
    expect(
      dated("Ann Lee was born in Oslo on 3 May 1901 and died in Rome on 8 June 1970."),
    ).toEqual([
      "final | Ann Lee | was born | in Oslo | 1901-05-03",
      "coordinated | Ann Lee | died | in Rome | 1970-06-08",
    ]);
    expect(dated("Ann Lee left Oslo with her sons and in 1925 was sent to Rome.")).toEqual([
      "coordinated | Ann Lee | was sent | to Rome | 1925",
    ]);
  });

  it("may have a pronoun and a date before it", () => {
    const text =
      "Ann Lee (born 1901) was a painter. In 1925 Lee lived in Oslo and in 1930 she moved to Rome.";
    expect(dated(text)).toContain("fronted-pronoun | Ann Lee | moved | to Rome | 1930");
  });

  it("takes none from a participle that only describes", () => {
    const text = "The Bee is a song recorded in 1981 and released on a small label in 1996.";
    expect(dated(text).join()).not.toContain("coordinated");
  });
});

describe("a second part behind 'and'", () => {
  it("has the verb of the first and a date of its own", () => {
    expect(
      dated("Ann Lee served as mayor of Oslo from 1925 to 1930, and as judge from 1931 to 1940."),
    ).toEqual([
      "cut | Ann Lee | served | as mayor of Oslo | 1925/1930",
      "gapped | Ann Lee | served | as judge | 1931/1940",
    ]);
  });

  it("is silent where it may be another's, or half of one", () => {
    expect(
      dated("Ann Lee won two medals in Oslo, including gold in 1925 and silver in 1930."),
    ).toEqual([]);
    expect(dated("Ann Lee made her a clerk in 1925 and a judge in 1930.")).not.toContain(
      "gapped | Ann Lee | made | a judge | 1930",
    );
    expect(
      dated("Ann Lee was judge of Rome in 1925 and mayor of Oslo in 1930 and 1935.").join(),
    ).not.toContain("gapped");
  });
});

describe("a participle behind the object", () => {
  it("tells of the object and leaves the clause its date", () => {
    expect(dated("In 1925, Ann Lee wrote a book intended to help painters.")).toEqual([
      "fronted | Ann Lee | wrote | a book intended to help painters | 1925",
    ]);
  });
});

describe("a life", () => {
  it("is told of one person, whatever others its sentences name behind them", () => {
    const text =
      "Ann Mary Lee (born 1901) was a painter. Lee was taught by John Ray and Kurt Weiss. A pupil of Eva Holm, she met Emil Krantz. She moved to Rome in 1925.";
    expect(dated(text)).toContain("told | Ann Mary Lee | moved | to Rome | 1925");
  });

  it("is not that of another with whom the sentence before begins", () => {
    const text =
      "Ann Mary Lee (born 1901) was a painter. Lee was taught by Eva Ray. Eva Ray was a judge. She moved to Rome in 1925.";
    expect(dated(text)).toEqual(["life-span-year | Ann Mary Lee | was born |  | 1901"]);
  });

  it("is known by the surname before 'Jr.' and before 'of'", () => {
    expect(
      dated("John Ray Lee Jr. (born May 3, 1901) was a painter. In 1925, Lee moved to Rome."),
    ).toContain("topic-name | John Ray Lee Jr. | moved | to Rome | 1925");
    expect(
      dated("General Patrick Lee of Bern (died 1670) was a soldier. Lee moved to Rome in 1625."),
    ).toContain("topic-name | Patrick Lee of Bern | moved | to Rome | 1625");
  });
});

describe("years before a name", () => {
  it("are when it was, and no part of what is asked for", () => {
    expect(dated("The bank failed during the 2019–2022 Northern Gulf crisis.")).toEqual([
      "dated-name | the Northern Gulf crisis | lasted |  | 2019/2022",
    ]);
    expect(dated("The church fell in the 1906 Oslo Bay earthquake.")).toEqual([
      "dated-name | the Oslo Bay earthquake | took place |  | 1906",
    ]);
    expect(dated("Ann Lee gave to the 1906 Oslo Bay earthquake fund.")).toEqual([]);
    expect(dated("It was a 1906 Oslo Bay earthquake.")).toEqual([]);
  });

  it("are told of an event by the clause behind it too", () => {
    expect(dated("The bank failed in the Northern Gulf crisis that had begun in 2018.")).toEqual([
      "relative-that | the Northern Gulf crisis | had begun |  | 2018",
    ]);
    expect(dated("Ann Lee wrote of a crisis that began in 2018.")).toEqual([]);
  });
});
