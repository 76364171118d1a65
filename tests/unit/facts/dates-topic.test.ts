import { describe, expect, it } from "vitest";

import { readDocument } from "@/lib/text/read-document";
import { datesIn } from "../../support/found-facts";

/** What is said of dates in a document: class, subject, predicate, object, time. */
function dated(text: string, source = "a.txt") {
  return datesIn(readDocument(source, text))
    .map(({ patternClass, subject, predicate, object, time }) => [
      patternClass.slice("date/".length),
      subject,
      predicate,
      object,
      time,
    ])
    .filter(([kind]) => kind !== "life-span");
}

const PERSON = "Ann Mary Lee (3 May 1901 – 8 June 1970) was a Norwegian painter.";
const PAPER = "The Oslo Bee is a Norwegian newspaper with many readers.";

describe("a document's topic", () => {
  it("is who its surname and its pronoun mean", () => {
    expect(dated(`${PERSON} In 1925, Lee moved to Rome. She married John Ray in 1930.`)).toEqual([
      ["topic-name", "Ann Mary Lee", "moved", "to Rome", "1925"],
      ["final-pronoun", "Ann Mary Lee", "married", "John Ray", "1930"],
    ]);
  });

  it("keeps every word of a name that is all in capitals", () => {
    expect(
      dated("SIR THOMAS HOBART ELLIS (1894 – 1981) was a judge. In 1942 he moved to Rome."),
    ).toEqual([["fronted-pronoun", "SIR THOMAS HOBART ELLIS", "moved", "to Rome", "1942"]]);
  });

  it("is not meant where another of the name, or somebody else, is near", () => {
    expect(dated(`${PERSON} Her brother was Tom Lee. Lee moved to Rome in 1925.`)).toEqual([]);
    expect(dated(`${PERSON} John Ray was her friend. She moved to Rome in 1925.`)).toEqual([]);
    expect(dated(`${PERSON} She liked it there. He moved to Rome in 1925.`)).toEqual([]);
  });

  it("may be a thing, taken up by what it is", () => {
    expect(dated(`${PAPER} It was sold to John Ray in 1925.`)).toEqual([
      ["topic-it", "the Oslo Bee", "was sold", "to John Ray", "1925"],
    ]);
    expect(dated(`${PAPER} The newspaper was sold to John Ray in 1925.`)).toEqual([
      ["topic-noun", "the Oslo Bee", "was sold", "to John Ray", "1925"],
    ]);
    expect(dated(`${PAPER} John Ray had a newspaper too. The newspaper was sold in 1925.`)).toEqual(
      [],
    );
    expect(dated(`${PAPER} The company was sold to John Ray in 1925.`)).toEqual([]);
  });

  it("is called by its own title", () => {
    const text = "# A Quiet Bee\n\nA Quiet Bee is a film by John Ray. It was released in 1925.";
    expect(dated(text, "a.md").map((fact) => fact[1])).toEqual(["A Quiet Bee"]);
  });

  it("is told by a participle without its verb", () => {
    expect(dated("Oslo Bee is a newspaper founded by John Ray in 1925.")).toEqual([
      ["reduced", "Oslo Bee", "was founded", "by John Ray", "1925"],
    ]);
    expect(dated("Founded in Bern in 1925, the Oslo Bee is a newspaper.")).toEqual([
      ["reduced", "the Oslo Bee", "was founded", "in Bern", "1925"],
    ]);
    expect(dated("Oslo Bee is a newspaper that John Ray founded in 1925.")).toEqual([]);
    expect(dated("Oslo Bee is the work of John Ray, born in 1925.")).toEqual([]);
  });

  it("is what a relative clause behind its description tells of", () => {
    expect(dated("Ann Lee (born 3 May 1960) is a painter who moved to Rome in 1985.")).toEqual([
      ["described", "Ann Lee", "moved", "to Rome", "1985"],
    ]);
    expect(
      dated("Ann Lee (born 3 May 1960) is the daughter of John Ray, who moved to Rome in 1985."),
    ).not.toContainEqual(["described", "Ann Lee", "moved", "to Rome", "1985"]);
  });

  it("is read in Indonesian", () => {
    const opening = "Siti Aminah Putri (lahir 3 Mei 1960) adalah seorang pelukis.";
    expect(dated(`${opening} Pada tahun 1985, Siti pindah ke Bandung.`)).toEqual([
      ["topic-name-id", "Siti Aminah Putri", "pindah", "ke Bandung", "1985"],
    ]);
    expect(dated(`${opening} Ia pindah ke Bandung tahun 1985.`)).toEqual([
      ["bare-id", "Siti Aminah Putri", "pindah", "ke Bandung", "1985"],
    ]);
    expect(dated(`${opening} Ia membeli lukisan tahun 1985.`)).toEqual([]);
  });
});

describe("a clause with its date", () => {
  it("ends where another date or verb goes on", () => {
    expect(dated("Ann Lee moved to Rome in 1925 and to Bern in 1930.")).toEqual([
      ["cut", "Ann Lee", "moved", "to Rome", "1925"],
      ["gapped", "Ann Lee", "moved", "to Bern", "1930"],
    ]);
    expect(dated("Ann Lee made two gifts in 1925 and a third later.")).toEqual([]);
    expect(dated("Ann Lee was mayor of Rome from 1925 to 1930 and from 1935 to 1940.")).toEqual([]);
    expect(
      dated("Ann Lee was a member of the Bern Club and president of the Oslo Club in 1925."),
    ).toEqual([]);
  });

  it("has both ends of a time that an event closes, or none", () => {
    expect(
      dated("Ann Lee served as mayor of Rome from May 1914 until her resignation in July 1916."),
    ).toContainEqual(["bounded", "Ann Lee", "served", "as mayor of Rome", "1914-05/1916-07"]);
    expect(dated("Ann Lee served as mayor of Rome from 1914 until she resigned.")).toEqual([]);
    expect(dated("Ann Lee founded the Bern Club until 1914.")).toEqual([]);
  });

  it("says which one is meant, or nothing", () => {
    expect(dated("In 1925, Ann Lee became the first woman who sang in Rome.")).toEqual([
      ["fronted", "Ann Lee", "became", "the first woman who sang in Rome", "1925"],
    ]);
    expect(dated("In 1925, Ann Lee became the first woman who, as I know, sang.")).toEqual([]);
    expect(dated("Ann Lee was re-elected in 1925.")).toEqual([]);
  });

  it("tells what was said up to a clause that need not be", () => {
    const said = (text: string) => dated(text).map((fact) => fact[3]);
    expect(
      said("In 1925, Ann Lee revealed that John Ray was ill, and the next day the club met."),
    ).toEqual(["that John Ray was ill"]);
    expect(said("In 1925, Ann Lee revealed that girls in Bern, Rome, and Oslo were ill.")).toEqual([
      "that girls in Bern, Rome, and Oslo were ill",
    ]);
  });

  it("may be of an event or of a thing by its owner's name", () => {
    expect(
      dated("The 1925 Oslo Treaty Congress took place on 3 May 1925.").map((f) => f[0]),
    ).toEqual(["final"]);
    expect(dated("John Ray's only house was sold to Ann Lee in 1925.")).toEqual([
      ["placed", "John Ray's only house", "was sold", "to Ann Lee", "1925"],
    ]);
  });

  it("keeps a name whole that ends in a small word", () => {
    expect(dated("In 1925, Ann Lee published the novel Love, Stars and All That.")).toEqual([
      ["fronted", "Ann Lee", "published", "the novel Love, Stars and All That", "1925"],
    ]);
  });

  it("may be of a work by its title", () => {
    expect(dated("The song “Oslo Nights” was sung by Ann Lee in 1925.")).toEqual([
      ["titled", "the song “Oslo Nights”", "was sung", "by Ann Lee", "1925"],
    ]);
    expect(dated("Film “Malam Bandung” dirilis di Jakarta pada tanggal 3 Mei 1985.")).toEqual([
      ["titled", "film “Malam Bandung”", "dirilis", "di Jakarta", "1985-05-03"],
    ]);
    expect(dated("“Oslo Nights” is a song written and released as a single in 1925.")).toEqual([]);
  });

  it("may name its owner before “his” and “her”", () => {
    expect(
      dated("Ann Lee was a teacher in Oslo. Ann Lee lived in Rome until her death in 1970."),
    ).toContainEqual(["owned-pronoun", "Ann Lee", "death", "", "1970"]);
    expect(
      dated("Ann Lee was a teacher in Oslo. Ann Lee helped John Ray until his death in 1970."),
    ).toEqual([]);
  });
});

describe("a life in brackets", () => {
  const lives = (text: string) =>
    datesIn(readDocument("a.txt", text)).map(({ subject, time }) => [subject, time]);

  it("may tell places and former names", () => {
    const life = [
      ["Ann Lee", "1901-05-03"],
      ["Ann Lee", "1970-06-08"],
    ];
    expect(lives("Ann Lee (3 May 1901, in Oslo – 8 June 1970, in Rome) was a painter.")).toEqual(
      life,
    );
    expect(
      lives(
        "Ann Lee (lahir di Oslo, 3 Mei 1901 – meninggal di Roma, 8 Juni 1970) adalah seorang pelukis.",
      ),
    ).toEqual(life);
    expect(lives("Ann Lee (born Mary Ray on 3 May 1901 in Oslo) was a painter.")).toEqual(
      life.slice(0, 1),
    );
    expect(lives("Ann Lee (Oslo, 3 May 1901; Rome, 8 June 1970) was a ship.")).toEqual([]);
  });
});
