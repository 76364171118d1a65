import { dateInWords } from "./date-words";

/** A passage that an answer rests on, as a reader sees it, in its sentence. */
export type PassageView = {
  documentId: string;
  /** Set where the document has a newer version than the one that is cited. */
  earlierVersionId: string | null;
  title: string;
  outlet: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  lang: string;
  before: string;
  exact: string;
  after: string;
  /** UTF-16, into the unchanged text of the version. */
  start: number;
  end: number;
};

/** Where the passage stands marked in its document. */
export function passageHref(passage: PassageView): string {
  const { documentId, earlierVersionId, start, end } = passage;
  const version = earlierVersionId === null ? "" : `&version=${earlierVersionId}`;
  return `/documents/${documentId}?mark=${start}-${end}${version}`;
}

/** "3 January 2020" of `2020-01-03`; anything else as it is. */
export function spellDay(day: string): string {
  return dateInWords(day, "en") ?? day;
}
