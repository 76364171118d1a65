/** The words of facts, as `facts` prints them and the database keeps them. */

export const FACT_KINDS = ["date", "role", "reaction"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const MODALITIES = ["asserted", "attributed", "reported", "alleged"] as const;
/** How firmly the passages state the fact; a merged fact has its weakest. */
export type Modality = (typeof MODALITIES)[number];

/** The languages that facts are found in. Text in others is kept and yields nothing. */
export const LANGUAGES = ["en", "id"] as const;
export type Language = (typeof LANGUAGES)[number];

/** `says` asserts the fact, `names` gives a full name, `dates` the year or day left out. */
export type EvidencePart = "says" | "names" | "dates";

/** A passage as two W3C selectors: position and quote. Offsets are UTF-16 into the unchanged text. */
export type Evidence = {
  part: EvidencePart;
  /** The path or id of the document, as it was given. */
  source: string;
  start: number;
  end: number;
  /** Always `original.slice(start, end)`. */
  exact: string;
  /** The passage as a reader sees it; absent when equal to `exact`. */
  text?: string;
  /** Up to 32 UTF-16 units before and after. */
  prefix: string;
  suffix: string;
};

/** One thing that passages assert. The fields are those of the printed contract, in its order. */
export type Fact = {
  /** A hash of the fact as printed. Nothing that must last hangs on it. */
  id: string;
  kind: FactKind;
  lang: Language;
  /** The resolved name: never a pronoun. */
  subject: string;
  predicate: string;
  object: string;
  /** An EDTF value, no finer than the passage says. A date fact always has one. */
  time: string | null;
  /** The exact words between the quotation marks: four or more, and closed. */
  quote: string | null;
  about: string | null;
  /** Whose word the whole fact is, where the document gives it as somebody's. */
  attributedTo: string | null;
  modality: Modality;
  /** The measured chance, 0 to 1, that the fact is right. */
  score: number;
  evidence: Evidence[];
};

/** A fact is published from here, and parked for a teacher from `PARKED_FROM`; below it is dropped. */
export const PUBLISHED_FROM = 0.95;
export const PARKED_FROM = 0.8;

export function isPublished(fact: Pick<Fact, "score">): boolean {
  return fact.score >= PUBLISHED_FROM;
}

/** Two or more facts of one collection that cannot all be true. */
export type Conflict = {
  id: string;
  facts: string[];
  differs: "subject" | "object" | "time" | "quote";
};
