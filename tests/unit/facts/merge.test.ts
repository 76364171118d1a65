import { describe, expect, it } from "vitest";

import { extractFacts } from "@/lib/facts/extract";
import { witnessesOf } from "@/lib/facts/merge/witnesses";
import { readDocument } from "@/lib/text/read-document";

const factsIn = (...texts: string[]) =>
  extractFacts(texts.map((text, at) => readDocument(`${at}.txt`, text))).facts;

describe("one fact", () => {
  it.each([
    [
      "told in two languages",
      "Budi Santoso was born on 3 May 1901.",
      "Budi Santoso lahir pada 3 Mei 1901 di Bogor.",
    ],
    [
      "told of a thing in two languages",
      "The Alden Museum was founded in 1931.",
      "Alden Museum didirikan pada tahun 1931.",
    ],
    [
      "told by two verbs",
      "The Alden Bridge opened on 3 May 1931.",
      "The Alden Bridge was inaugurated on 3 May 1931.",
    ],
    [
      "of a subject spelled in two ways",
      "Qasem Varga was born on 3 May 1901.",
      "Qassim Varga was born on 3 May 1901.",
    ],
    [
      "of a state by two names",
      "The United States joined the Alden Union in 1931.",
      "The U.S. joined the Alden Union in 1931.",
    ],
    [
      "with a coarser value",
      "The Alden Museum was founded in May 1931.",
      "The Alden Museum was founded in 1931.",
    ],
  ])("%s is printed once, with both passages", (_what, one, other) => {
    const dates = factsIn(one, other).filter(({ kind }) => kind === "date");
    expect(dates.map(({ subject, object, time }) => [subject, object, time])).toHaveLength(1);
    expect(new Set(dates[0]?.evidence.map(({ source }) => source)).size).toBe(2);
  });
});

describe("two facts stay two", () => {
  it.each([
    [
      "that are two events of one place and day",
      "The Alden Bridge opened on 3 May 1931.",
      "The Alden Bridge was destroyed on 3 May 1931.",
    ],
    [
      "with other circumstances",
      "The Alden Gallery opened in Torvik on 3 May 1931.",
      "The Alden Gallery opened in Marwick on 3 May 1931.",
    ],
    [
      "of two terms that begin together",
      "Emil Varga was mayor of Torvik from 1901 to 1909.",
      "Emil Varga was mayor of Torvik from 1901 to 1905.",
    ],
    [
      "that are deeds in two languages",
      "Budi Santoso joined the Alden Guard in 1931.",
      "Budi Santoso mengecam sebuah buku pada tahun 1931.",
    ],
  ])("%s", (_what, one, other) => {
    const [first, second] = [factsIn(one).length, factsIn(other).length];
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(0);
    expect(factsIn(one, other)).toHaveLength(first + second);
  });
});

describe("a witness", () => {
  const TOLD =
    "The Alden Bridge opened on 3 May 1931 after nine years of work by two hundred people.";
  const witnesses = (...texts: string[]) => {
    const [fact] = factsIn(...texts).filter(({ kind }) => kind === "date");
    expect(fact?.evidence.length).toBe(texts.length);
    return fact ? witnessesOf(fact) : 0;
  };

  it("is a text, however many documents copy it", () => {
    expect(witnesses(TOLD, TOLD.replace("two hundred", "three hundred"))).toBe(1);
  });

  it("is each document that tells in its own words", () => {
    expect(witnesses(TOLD, "The Alden Bridge opened on 3 May 1931.")).toBe(2);
  });
});
