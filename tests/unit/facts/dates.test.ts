import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { timesIn } from "@/lib/facts/dates/expressions";
import { readDocument } from "@/lib/text/read-document";
import { tokenize } from "@/lib/text/tokens";
import { datesIn } from "../../support/found-facts";

const values = (text: string) => timesIn(tokenize(text)).map(({ value }) => value);

/** What is said of dates in a document: class, subject, predicate, object, time. */
function dated(text: string, source = "a.txt") {
  return datesIn(readDocument(source, text)).map(
    ({ patternClass, subject, predicate, object, time }) => [
      patternClass.slice("date/".length),
      subject,
      predicate,
      object,
      time,
    ],
  );
}

describe("dates in words", () => {
  it.each([
    ["on 3 January 2020", "2020-01-03"],
    ["on January 3rd, 2020", "2020-01-03"],
    ["on the 3rd of January 2020", "2020-01-03"],
    ["on Friday, 3 January 2020", "2020-01-03"],
    ["on 2020-01-03", "2020-01-03"],
    ["in October 2011", "2011-10"],
    ["in May, 1750", "1750-05"],
    ["in the summer of 2018", "2018-22"],
    ["in 2012", "2012"],
    ["in the 1980s", "198X"],
    ["in the early 1990s", "199X"],
    ["in 2014–2015", "2014/2015"],
    ["in 2014-15", "2014/2015"],
    ["from 1971 until 1978", "1971/1978"],
    ["between 1939 and 1945", "1939/1945"],
    ["from January 13, 1775, to November 15, 1775", "1775-01-13/1775-11-15"],
    ["from 5 September to 19 November 1940", "1940-09-05/1940-11-19"],
    ["on 3–5 May 1999", "1999-05-03/1999-05-05"],
    ["since 1998", "1998/.."],
    ["until March 1857", "../1857-03"],
    ["by 1998", "../1998"],
    ["around 1820", "1820~"],
    ["c. 1818", "1818~"],
    ["pada 3 Januari 2020", "2020-01-03"],
    ["pada bulan Mei 1998", "1998-05"],
    ["pada tahun 2014 hingga 2015", "2014/2015"],
    ["di 2014-2015", "2014/2015"],
    ["pada awal tahun 1990-an", "199X"],
    ["sejak tahun 1998", "1998/.."],
    ["musim panas tahun 2018", "2018-22"],
    ["at 22:00 UTC on 2 January 2020", "2020-01-02T22:00:00Z"],
    ["pukul 09.00 WIB pada 3 Mei 2019", "2019-05-03T09:00:00+07:00"],
    ["at 22:00 local time on 2 January 2020", "2020-01-02"],
    ["on 28 February", "XXXX-02-28"],
  ])("%s is %s", (text, value) => {
    expect(values(`She was there ${text}.`)).toEqual([value]);
  });

  it.each([
    "the 2015 nuclear deal",
    "the 2019–2022 crisis",
    "a ship of 2000 people",
    "in 1500 metres",
    "the 41st Division and the 271-page report",
    "they may march on",
    "on 31 February 2020",
    "in 1890 – 91",
    "18 years later",
  ])("%s is no date of an event", (text) => {
    expect(values(`She saw ${text}.`).filter((value) => !value.startsWith("XXXX"))).toEqual([]);
  });
});

const LIFE =
  "Ann Lee (3 May 1901 – 8 June 1970) was a painter. Lee was born on 3 May 1901 in Oslo, Norway. ";

describe("what happened on a date", () => {
  it("is read from a life span, not from a span of office", () => {
    expect(dated("Ann Lee (3 May 1901 – 8 June 1970) was a painter.")).toEqual([
      ["life-span", "Ann Lee", "was born", "", "1901-05-03"],
      ["life-span", "Ann Lee", "died", "", "1970-06-08"],
    ]);
    expect(dated("Ann Lee (reigned 1901–1970) was a queen.")).toEqual([]);
    expect(dated("Ann Lee (1999–2001) was a painter.")).toEqual([]);
  });

  it("is read behind and before the verb", () => {
    expect(dated(`${LIFE}In 1925, Lee moved to Rome, where she stayed.`).slice(2)).toEqual([
      ["topic-name", "Ann Lee", "was born", "in Oslo, Norway", "1901-05-03"],
      ["topic-name", "Ann Lee", "moved", "to Rome", "1925"],
    ]);
  });

  it("is the subject's that stands before its apposition", () => {
    expect(
      dated(
        "On 12 July 2006, Ann Lee, under the command of John Ray, crossed the Rhine, taking two men.",
      ),
    ).toEqual([["fronted", "Ann Lee", "crossed", "the Rhine", "2006-07-12"]]);
  });

  it("is not that of an anniversary", () => {
    expect(
      dated("On 2 January 2022, the second anniversary of the fire, Ann Lee opened a school."),
    ).toEqual([["fronted", "Ann Lee", "opened", "a school", "2022-01-02"]]);
  });

  it("belongs to each who died and to both who signed", () => {
    expect(
      dated("Ann Lee and John Ray were killed in Rome on 3 May 1940.").map((fact) => fact[1]),
    ).toEqual(["Ann Lee", "John Ray"]);
    expect(
      dated("Ann Lee and John Ray signed the Treaty of Bern on 3 May 1940.").map((fact) => fact[1]),
    ).toEqual(["Ann Lee and John Ray"]);
  });

  it("is the main person's behind a pronoun, where nobody else is near", () => {
    expect(dated(`${LIFE}She moved to Rome in 1925.`).at(-1)).toEqual([
      "final-pronoun",
      "Ann Lee",
      "moved",
      "to Rome",
      "1925",
    ]);
    expect(
      dated(`${LIFE}Mary Jones was born in Bern. She moved to Rome in 1925.`).map(
        (fact) => fact[4],
      ),
    ).not.toContain("1925");
    expect(
      dated(`${LIFE}She liked it there. He moved to Rome in 1925.`).map((fact) => fact[4]),
    ).not.toContain("1925");
  });

  it("may be named by a noun", () => {
    expect(
      dated(
        "The law was changed in response to the attack on Port Ann on 9 May 1941, and it was kept.",
      ),
    ).toContainEqual(["nominal", "the attack on Port Ann", "took place", "", "1941-05-09"]);
  });

  it("is read in Indonesian", () => {
    expect(
      dated(
        "Siti Aminah lahir pada 3 Mei 1901 di Bandung. Pada tahun 1925, Siti Aminah mendirikan Sekolah Melati di Bandung.",
      ),
    ).toEqual([
      ["clause-id", "Siti Aminah", "lahir", "di Bandung", "1901-05-03"],
      ["clause-id", "Siti Aminah", "mendirikan", "Sekolah Melati di Bandung", "1925"],
    ]);
  });

  it("is another's word where the sentence gives it as theirs", () => {
    const facts = datesIn(
      readDocument("a.txt", "According to John Ray, Ann Lee left Rome in 1925."),
    );
    expect(
      facts.map(({ subject, time, attributedTo, modality }) => [
        subject,
        time,
        attributedTo,
        modality,
      ]),
    ).toEqual([["Ann Lee", "1925", "John Ray", "attributed"]]);
  });

  it("is that of what a noun tells of somebody", () => {
    expect(dated("The crown was sold after Ann Lee's death in 1970.")).toEqual([
      ["owned", "Ann Lee", "death", "", "1970"],
    ]);
    expect(
      dated("The crown was sold after the U.S. withdrawal from the Bern accord in 1970."),
    ).toEqual([["owned", "the U.S.", "withdrawal", "from the Bern accord", "1970"]]);
    expect(dated("Ann Lee's February 1950 letter to Congress was short.")).toEqual([
      ["owned", "Ann Lee", "letter", "to Congress", "1950-02"],
    ]);
    expect(dated("The crown was sold after Ann Lee's victory in 1970.")).toEqual([]);
  });

  it("is that of the name before a relative clause", () => {
    expect(dated(`${LIFE}The crown came to Ann Lee, who died in 1970.`).slice(3)).toEqual([
      ["relative-who", "Ann Lee", "died", "", "1970"],
    ]);
    expect(dated(`${LIFE}The crown came to her own Ann Lee, who died in 1970.`).slice(3)).toEqual(
      [],
    );
  });

  it("ends with a clause that only sets the time of another", () => {
    expect(
      dated("Ketika Siti Aminah pindah ke Bandung pada tahun 1925, Budi Santoso memimpin sekolah."),
    ).toEqual([["clause-id", "Siti Aminah", "pindah", "ke Bandung", "1925"]]);
  });

  it("is one society's where the verb says so", () => {
    expect(
      dated("The Newbury and District Society was formed in 1909 with the aim of Ann Lee.").map(
        (fact) => fact[1],
      ),
    ).toEqual(["the Newbury and District Society"]);
  });

  it.each([
    ["a body that only its surroundings name", "The Commission moved to Rome in 1925."],
    ["a thing that only its surroundings name", "Ann Lee bought the paper in 1925."],
    ["a role without what it is of", "Ann Lee became chairman in 1925."],
    ["a participle's date", "Ann Lee was a maker of hats trained in Bern in 1925."],
    ["a month in the name of an event", "Ann Lee won at the June 1927 general election."],
    ["a verb without its object", "In 1925, Ann Lee also directed, wrote and drew."],
    ["one of two years", "Ann Lee moved to Rome in 1980 / 1981."],
    ["an end that cannot be read", "Ann Lee lived in Rome from 1925 until at least 1930."],
  ])("is silent about %s", (_what, text) => {
    expect(dated(text)).toEqual([]);
  });

  it.each([
    [
      "a date of something else",
      "Ann Lee approved the attack in response to raids on 29 December 2019.",
    ],
    ["a date of what is only planned", "Ann Lee will open the school on 3 May 2030."],
    ["a date of what is denied", "Ann Lee did not leave Rome in 1925."],
    ["what somebody says", "John Ray said that Ann Lee left Rome in 1925."],
    ["what somebody is said to have done", "Ann Lee allegedly left Rome in 1925."],
    ["a hedge in Indonesian", "Siti Aminah diduga meninggalkan kota itu pada tahun 1925."],
    ["two dates of one clause", "Ann Lee won the prize in 1925 and 1930."],
    ["a date of an infinitive", "Ann Lee asked him to leave Rome in 1925."],
    ["a question", "Did Ann Lee move to Rome in 1925?"],
    ["words of a quotation", "“Ann Lee moved to Rome in 1925”, he wrote."],
    ["a subject that only its surroundings name", "The company moved to Rome in 1925."],
    [
      "a participle that leans on its noun",
      "The lectures of Ann Lee, delivered in 1925, changed little.",
    ],
    ["a relative clause's subject", "A bill, which Ann Lee supported, was passed in 1925."],
    ["what is another's word at the end", "Ann Lee left Rome in 1925, writes John Ray."],
    ["a film called after an event", "Her career peaked with Oslo Wedding in 2001."],
    ["a decade that tells of a thing", "Ann Lee played the nurse in the 1970s TV series."],
    ["where somebody stood when it happened", "Ann Lee was at left wing on 3 May 1925."],
    [
      "a match told elsewhere",
      "Ann Lee made her final appearance in the grade on 16 July 1925 in a 3-18 to 0-16 defeat by Cork.",
    ],
    [
      "a verb without what it needs",
      "Ann Lee spent from May 1925 to August 1926 in Norway in hopes of peace.",
    ],
    [
      "an adjective without its noun",
      "In 1953, Ann Lee assisted in research on rapidly growing, acid fast bacteria.",
    ],
    ["somebody of another sentence", "In 1925, Ann Lee named her Dean of the Oslo School."],
    ["a surname alone", "Mr Evans sued Mr Mann in 2001."],
    ["a time told from another", "Ann Lee vanished ten years ago, on 1 February 1995."],
    ["a cut-off sentence", "In 1925, Ann Lee moved with the help of friends in the U.S."],
  ])("is not read from %s", (_what, text) => {
    expect(dated(text).filter(([kind]) => kind !== "life-span")).toEqual([]);
  });
});

describe("dates of any text", () => {
  const part = fc.constantFrom(
    "Ann Lee",
    "was killed",
    "on 3 May 1940",
    "In 1925,",
    "(",
    ")",
    ",",
    ".",
    "“",
    "who",
    "and",
    "moved",
    "pada",
    "lahir",
    "1901 –",
    "the",
    "U.S.",
    "that",
    "John Ray",
    "by",
  );
  it("have exact spans and never break", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const original = parts.join(" ");
        for (const { evidence, time } of datesIn(readDocument("a.txt", original))) {
          expect(time).toMatch(/\d{3}/);
          for (const { start, end, exact } of evidence)
            expect(original.slice(start, end)).toBe(exact);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("an event that is somebody's", () => {
  it.each([
    // half a name, an office, a place before the noun
    "After Karl the Bold's death in 1477 he left for the war.",
    "The paper told of the Prime Minister's visit to Brunn in 1961.",
    "The film had its U.S. premiere in 2016 and won a prize.",
    // the date may be the verb's
    "The senate recognised Lesmont's independence in 1976.",
    "Ann Lee is leaving to seek the Harbour Party's nomination for president in 2020.",
    // a text on one thing that names another
    "The HARBOUR CLUB is a club. Finland has played against the Harbour Club since its independence in 1917.",
  ])("is not told: %s", (text) => {
    expect(dated(text).filter(([kind]) => kind?.startsWith("owned"))).toEqual([]);
  });

  it("is told behind a preposition, or by who made it", () => {
    expect(dated("After Ann Lee's death in 1970, the house was sold.")).toContainEqual([
      "owned",
      "Ann Lee",
      "death",
      "",
      "1970",
    ]);
  });
});

describe("a date that something else has a claim to", () => {
  const life = (text: string) =>
    dated(`Ann Lee (born 5 May 1950) is a writer. ${text}`).map(([kind, , , object]) => [
      kind,
      object,
    ]);

  it.each([
    "She was a convinced pacifist of the old school, in 1954 she met the minister.",
    "She was present in Brunn during 2004 Brunn grenade attack.",
    "In 2013, Harbour partnered with the school to release a list of companies to work for.",
  ])("is not told: %s", (text) => {
    expect(life(text).filter(([kind]) => !kind?.startsWith("life"))).toEqual([]);
  });

  it("goes on from where it begins", () => {
    expect(
      dated("Ann Lee was editor of The Brunn Times beginning in 1997.").map((row) => row[4]),
    ).toEqual(["1997/.."]);
  });

  it("is of the whole name, though it is in capitals", () => {
    expect(dated("EMIL KARL KRANTZ was born in Brunn on 5 May 1950.").map((row) => row[1])).toEqual(
      ["EMIL KARL KRANTZ"],
    );
  });

  it("is of a body whose name begins with a calling", () => {
    expect(
      dated("In 2005, Trader Media East was established in Brunn.").map((row) => row[1]),
    ).toEqual(["Trader Media East"]);
  });
});

describe("whose it is and how long", () => {
  it.each([
    "In 1945, the government of Lesmont purchased his collection and library.",
    "Ann Lee came to the Harbour School in Brunn, which ran for five years between 1901 and 1906.",
  ])("is not told where the words do not say: %s", (text) => {
    expect(
      datesIn(readDocument("a.txt", text)).filter(
        ({ patternClass }) => !patternClass.startsWith("date/relative"),
      ),
    ).toEqual([]);
  });

  it("is not told by a sentence that begins without a full stop before it", () => {
    expect(
      dated("Ann Lee also swam for Lesmont at the 2016 Games In June 2017 she was in the team."),
    ).toEqual([]);
  });

  it("what happened afterwards is none of it", () => {
    const text =
      "Ann Lee received the Brunn Medal in 1989 before the Council of Ports and Harbours awarded her a prize.";
    expect(dated(text).map((row) => row.join(" | "))).toEqual([
      expect.stringMatching(/received \| the Brunn Medal \| 1989|the Brunn Medal/),
    ]);
    expect(dated(text).join()).not.toContain("Council");
  });

  it("a rank is half of a name of one word", () => {
    expect(dated("Queen Anne died in 1714.").map((row) => row[1])).toEqual(["Queen Anne"]);
  });
});
