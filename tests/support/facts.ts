import type { Evidence, EvidencePart, Fact } from "@/lib/domain/fact";
import { hashOf } from "@/lib/items/seeded";
import type { Document } from "@/lib/text/document";
import { readDocument } from "@/lib/text/read-document";

/** A document of one outlet and day with these paragraphs. */
export function documentOf(
  source: string,
  paragraphs: readonly string[],
  outlet = "The Chronicle",
): Document {
  const head = [
    "---",
    `title: ${source}`,
    `outlet: ${outlet}`,
    "published: 2014-05-06",
    "lang: en",
    "---",
    "",
  ];
  return readDocument(source, [...head, ...paragraphs].join("\n\n"));
}

/** The passage of a document with exactly these words. */
export function passage(document: Document, exact: string, part: EvidencePart = "says"): Evidence {
  const start = document.original.indexOf(exact);
  if (start < 0) throw new Error(`“${exact}” does not stand in ${document.source}.`);
  const end = start + exact.length;
  return {
    part,
    source: document.source,
    start,
    end,
    exact,
    prefix: document.original.slice(Math.max(0, start - 32), start),
    suffix: document.original.slice(end, end + 32),
  };
}

type Told = Pick<Fact, "kind" | "subject" | "predicate" | "object"> & Partial<Fact>;

/** A fact with an id, sure and asserted unless told otherwise. */
export function factOf(told: Told, ...evidence: Evidence[]): Fact {
  const fact: Omit<Fact, "id"> = {
    lang: "en",
    time: null,
    quote: null,
    about: null,
    attributedTo: null,
    modality: "asserted",
    score: 0.97,
    ...told,
    evidence,
  };
  return { id: hashOf(JSON.stringify(fact)), ...fact };
}

const SENTENCES = {
  amundsen: "Roald Amundsen reached the South Pole on 14 December 1911.",
  scott: "Robert Falcon Scott reached the South Pole on 17 January 1912 with four companions.",
  born: "Roald Amundsen was born in Borge on 16 July 1872.",
  nansen: "Fridtjof Nansen crossed the ice cap of Greenland in 1888.",
  nobel: "In 1922, Fridtjof Nansen received the Nobel Peace Prize in Oslo.",
  sank: "The Endurance sank in the Weddell Sea on 21 November 1915.",
  shackleton: "Ernest Shackleton left South Georgia for Elephant Island on 23 May 1916.",
  mandela: "Nelson Mandela was succeeded as president of South Africa by Thabo Mbeki.",
  mawson:
    "Douglas Mawson, a professor of geology at the University of Adelaide, led an expedition of his own.",
  bruce:
    "William Speirs Bruce was the director of the Scottish Oceanographical Laboratory from 1906 until 1919.",
  markham: "Clements Markham, the president of the Royal Geographical Society, chose the leader.",
  curzon:
    "George Curzon served as president of the Royal Geographical Society from 1911 until 1914.",
  cook: "Frederick Cook, the surgeon of the Belgian Antarctic Expedition, kept a diary.",
  oates: "“I am just going outside and may be some time,” Lawrence Oates said.",
  scottQuote: "“Great God, this is an awful place,” Robert Falcon Scott wrote.",
  shackletonQuote: "“Difficulties are just things to overcome after all,” Ernest Shackleton wrote.",
  mawsonQuote: "“We had found an accursed country beneath the hills,” Douglas Mawson wrote.",
  markhamSaid:
    "Clements Markham called the use of dogs for the journey to the South Pole a cruelty.",
} as const;

type PolarCast = { document: Document; facts: Record<keyof typeof SENTENCES, Fact> };

/** One document about journeys to the poles, and the facts of its sentences. */
export function polarCast(): PolarCast {
  const document = documentOf("poles.md", Object.values(SENTENCES));
  const says = (name: keyof typeof SENTENCES) => passage(document, SENTENCES[name]);
  const date = (
    name: keyof typeof SENTENCES,
    subject: string,
    predicate: string,
    object: string,
    time: string,
  ) => factOf({ kind: "date", subject, predicate, object, time }, says(name));
  const role = (
    name: keyof typeof SENTENCES,
    subject: string,
    predicate: string,
    object: string,
    time: string | null = null,
  ) => factOf({ kind: "role", subject, predicate, object, time }, says(name));
  const quote = (name: keyof typeof SENTENCES, subject: string, predicate: string, words: string) =>
    factOf({ kind: "reaction", subject, predicate, object: words, quote: words }, says(name));
  return {
    document,
    facts: {
      amundsen: date("amundsen", "Roald Amundsen", "reached", "the South Pole", "1911-12-14"),
      scott: date(
        "scott",
        "Robert Falcon Scott",
        "reached",
        "the South Pole with four companions",
        "1912-01-17",
      ),
      born: date("born", "Roald Amundsen", "was born", "in Borge", "1872-07-16"),
      nansen: date("nansen", "Fridtjof Nansen", "crossed", "the ice cap of Greenland", "1888"),
      nobel: date("nobel", "Fridtjof Nansen", "received", "the Nobel Peace Prize in Oslo", "1922"),
      sank: date("sank", "Endurance", "sank", "in the Weddell Sea", "1915-11-21"),
      shackleton: date(
        "shackleton",
        "Ernest Shackleton",
        "left",
        "South Georgia for Elephant Island",
        "1916-05-23",
      ),
      mandela: role(
        "mandela",
        "Thabo Mbeki",
        "succeeded Nelson Mandela as",
        "president of South Africa",
      ),
      mawson: role(
        "mawson",
        "Douglas Mawson",
        "was",
        "a professor of geology at the University of Adelaide",
      ),
      bruce: role(
        "bruce",
        "William Speirs Bruce",
        "was",
        "the director of the Scottish Oceanographical Laboratory",
        "1906/1919",
      ),
      markham: role(
        "markham",
        "Clements Markham",
        "was",
        "the president of the Royal Geographical Society",
      ),
      curzon: role(
        "curzon",
        "George Curzon",
        "served as",
        "president of the Royal Geographical Society",
        "1911/1914",
      ),
      cook: role(
        "cook",
        "Frederick Cook",
        "was",
        "the surgeon of the Belgian Antarctic Expedition",
      ),
      oates: quote(
        "oates",
        "Lawrence Oates",
        "said",
        "I am just going outside and may be some time,",
      ),
      scottQuote: quote(
        "scottQuote",
        "Robert Falcon Scott",
        "wrote",
        "Great God, this is an awful place,",
      ),
      shackletonQuote: quote(
        "shackletonQuote",
        "Ernest Shackleton",
        "wrote",
        "Difficulties are just things to overcome after all,",
      ),
      mawsonQuote: quote(
        "mawsonQuote",
        "Douglas Mawson",
        "wrote",
        "We had found an accursed country beneath the hills,",
      ),
      markhamSaid: factOf(
        {
          kind: "reaction",
          subject: "Clements Markham",
          predicate: "called",
          object: "the use of dogs for the journey to the South Pole a cruelty",
        },
        says("markhamSaid"),
      ),
    },
  };
}
