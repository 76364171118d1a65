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

const LIFE = "Ann Mary Lee (3 May 1901 – 8 June 1970) was a Norwegian painter.";
const lived = (text: string) => dated(`${LIFE} ${text}`).slice(2);

describe("the years of a life", () => {
  it("may be all that a bracket tells", () => {
    expect(dated("Ann Mary Lee (1901–1970) was a Norwegian painter.")).toEqual([
      "life-span-years | Ann Mary Lee | was born |  | 1901",
      "life-span-years | Ann Mary Lee | died |  | 1970",
    ]);
    expect(dated("Ann Mary Lee (1901–1970; also Anna Lee) was a painter.")[0]).toBe(
      "life-span-years | Ann Mary Lee | was born |  | 1901",
    );
    expect(dated("Ann Mary Lee (1901 – 8 June 1970) was a Norwegian painter.")).toEqual([
      "life-span | Ann Mary Lee | was born |  | 1901",
      "life-span | Ann Mary Lee | died |  | 1970-06-08",
    ]);
  });

  it("may be the one of a birth or a death", () => {
    expect(dated("Ann Mary Lee (born 1947) is a painter.")).toEqual([
      "life-span-year | Ann Mary Lee | was born |  | 1947",
    ]);
    expect(dated("Ann Mary Lee (b. 1947, Oslo) is a painter.")).toEqual([
      "life-span-year | Ann Mary Lee | was born |  | 1947",
    ]);
    expect(dated("Ann Mary Lee (died 1650) was a painter.")).toEqual([
      "life-span-year | Ann Mary Lee | died |  | 1650",
    ]);
    expect(dated("Her children were Tom Lee (born 1947) and others.")).toEqual([
      "life-span-another | Tom Lee | was born |  | 1947",
    ]);
    expect(dated("Ann Mary Lee (born 1947/48) is a painter.")).toEqual([]);
    expect(dated("The Oslo Band (born 1947) is a band.")).toEqual([]);
  });

  it.each([
    "They were ruled by Leopold II (1865–1909), who was a king.",
    "It was the reign of King Albert Lee (1865–1909).",
    "She read the Mary Lee Collection (1901–1970) in the town.",
    "The Oslo Bee (1901–1970) was a magazine with many readers.",
    "Ann Mary Lee (1951–1970) was a band of painters in the town.",
  ])("are not those of a reign, of papers or of a body: %s", (text) => {
    expect(dated(text).filter((fact) => fact.startsWith("life-span"))).toEqual([]);
  });

  it("stand behind a nickname and behind 'Jr.' too", () => {
    expect(
      dated('Tom Mark "Bob" Lee Jr. (born 3 May 1901) is a painter. In 1925 Lee moved to Rome.'),
    ).toEqual([
      'life-span | Tom Mark "Bob" Lee Jr | was born |  | 1901-05-03',
      'topic-name | Tom Mark "Bob" Lee Jr. | moved | to Rome | 1925',
    ]);
  });
});

describe("an event that a document is about", () => {
  it("is told by what it was and when", () => {
    expect(
      dated("The Oslo ferry fire was a disaster that occurred on 3 May 1990 off the coast."),
    ).toEqual(["happened | the Oslo ferry fire | occurred | off the coast | 1990-05-03"]);
    expect(
      dated("The 1990 Oslo raid was an attack carried out by rebels in the town on 3 May 1990."),
    ).toEqual([
      "happened | the 1990 Oslo raid | was | an attack carried out by rebels in the town | 1990-05-03",
    ]);
    expect(dated("The Battle of Lesmont, which took place in 1690, was a battle.")).toEqual([
      "happened | the Battle of Lesmont | took | place | 1690",
    ]);
  });

  it("has no date of another event", () => {
    const told = dated(
      "The Oslo raid was an attack in answer to the Rome bombing that occurred on 3 May 1990.",
    );
    expect(told.filter((fact) => fact.includes("Oslo raid"))).toEqual([]);
    expect(
      dated("The Oslo raid was an attack by rebels who left Rome on 3 May 1990.").filter((fact) =>
        fact.startsWith("happened"),
      ),
    ).toEqual([]);
  });

  it("is later called by its noun, while no other of the kind is near", () => {
    const opening = "The Oslo ferry fire was a disaster in the harbour.";
    expect(dated(`${opening} The fire was reported on 3 May 1990.`)).toEqual([
      "event | the Oslo ferry fire | was reported |  | 1990-05-03",
    ]);
    expect(dated(`${opening} A fire broke out in Rome. The fire was reported in 1990.`)).toEqual(
      [],
    );
  });
});

describe("a person that a document is about", () => {
  it("is the pronoun before the verb, whatever opens the sentence", () => {
    expect(lived("A former teacher, she moved to Rome in 1925.")).toEqual([
      "final-pronoun | Ann Mary Lee | moved | to Rome | 1925",
    ]);
    expect(lived("In the old town she opened a school in 1925.")).toEqual([
      "final-pronoun | Ann Mary Lee | opened | a school | 1925",
    ]);
  });

  it("is the pronoun inside 'where she'", () => {
    expect(lived("She studied in Rome, where she met John Ray in 1925.")).toEqual([
      "relative-where | Ann Mary Lee | met | John Ray | 1925",
    ]);
    expect(lived("She wrote a book which she finished in 1925.")).toEqual([]);
    expect(lived("She lived in Rome, where he died in 1925.")).toEqual([]);
  });

  it("keeps a surname that only later names bear", () => {
    expect(lived("Lee was born in Oslo in 1901, the daughter of Tom Lee.")).toContain(
      "topic-name | Ann Mary Lee | was born | in Oslo | 1901",
    );
  });
});

describe("a verb and the date behind it", () => {
  it("belong together where something follows without a date", () => {
    expect(lived("She died in 1970 and was buried there.")).toEqual([
      "final-pronoun | Ann Mary Lee | died |  | 1970",
    ]);
    expect(lived("She bought and sold a house in 1925.")).not.toContain(
      "final-pronoun | Ann Mary Lee | bought |  | 1925",
    );
  });

  it("need no preposition between them, unless the number counts", () => {
    expect(lived("She died June 8, 1970.")).toEqual([
      "final-pronoun | Ann Mary Lee | died |  | 1970-06-08",
    ]);
    expect(lived("She sold around 1500 paintings.")).toEqual([]);
  });

  it("are not parted by a participle that describes", () => {
    expect(lived("She finished a largely improvised picture in 1925.")).toEqual([
      "final-pronoun | Ann Mary Lee | finished | a largely improvised picture | 1925",
    ]);
  });

  it("leave the date to what it ends", () => {
    expect(lived("She worked in Rome till her retirement in 1950.")).not.toContain(
      "final-pronoun | Ann Mary Lee | worked | in Rome till her retirement | 1950",
    );
  });
});

describe("a day without its year", () => {
  it("has the year of the date that the paragraph told right before", () => {
    expect(lived("On 3 May 1925, she moved to Rome. On 5 June, she met John Ray.")).toEqual([
      "fronted-pronoun | Ann Mary Lee | moved | to Rome | 1925-05-03",
      "year-inferred | Ann Mary Lee | met | John Ray | 1925-06-05",
    ]);
  });

  it("has that of the paragraph above, but not of one above a heading", () => {
    const told = (between: string) =>
      lived(`\n\nOn 3 May 1925, she moved to Rome.\n\n${between}On 5 June, she met John Ray.`);
    expect(told("").join()).toContain("1925-06-05");
    expect(told("Later years\n\n").join()).not.toContain("1925-06-05");
  });

  it("has the year of the event that the document is about", () => {
    const opening = "The Battle of Lesmont took place in 1690 near Oslo.";
    const told = `${opening}\n\nOn 5 June, Tom Ray was shot dead in Rome.`;
    expect(dated(told)).toContain("year-inferred | Tom Ray | was shot | dead in Rome | 1690-06-05");
    expect(dated(`${told} Lesmont was rebuilt in 1700.`).join()).not.toContain("1690-06-05");
  });

  it("shows the passage that gives the year", () => {
    const [, met] = datesIn(
      readDocument(
        "a.txt",
        "Ann Mary Lee was a painter. On 3 May 1925, Lee moved to Rome. On 5 June, she met John Ray.",
      ),
    );
    expect(met?.evidence.map(({ part, exact }) => [part, exact])).toContainEqual([
      "dates",
      "3 May 1925",
    ]);
  });

  it.each([
    "On 3 May 1925, she moved to Rome. On 5 March, she met John Ray.",
    "On 3 May 1925, she moved to Rome. The following year, on 5 June, she met John Ray.",
    "She moved to Rome in 1925. On 5 June, she met John Ray.",
    "She lived there from 3 May 1925. On 5 June, she met John Ray.",
    'On 3 May 1925, she moved to Rome. "On 5 June, she met John Ray."',
  ])("is silent where another year may have begun: %s", (text) => {
    expect(lived(text).filter((fact) => fact.includes("John Ray"))).toEqual([]);
  });

  it("takes no noun in -ly for an adverb of its verb", () => {
    expect(lived("On 3 May 1925, a rally was held in Rome.").join()).not.toContain("rally was");
  });
});
