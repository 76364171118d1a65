/** What a person said of a document that they added; what is absent is read from the document. */
export type GivenHead = {
  title?: string;
  author?: string;
  outlet?: string;
  /** `YYYY-MM-DD`. */
  published?: string;
};
