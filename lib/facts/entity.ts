import type { NameKind } from "./names/kinds";

/** One person, organisation, place or event of a collection, as `facts --entities` prints it. */
export type Entity = {
  /** A hash of its canonical name, kind, forms and documents. */
  id: string;
  kind: NameKind;
  canonical: string;
  forms: string[];
  /** Why the forms are held for one: one sentence for each joining. */
  why: string[];
};
