/** What a person may add to their workshop. */
export const MOST_DOCUMENTS = 200;
/** Bytes of one document. */
export const LARGEST_DOCUMENT = 5 * 1024 * 1024;
/** Bytes of all of a person's documents together. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** Collections of one person. */
export const MOST_COLLECTIONS = 50;

/** UTF-16 units of what is typed of a collection and of a document. */
export const COLLECTION_TITLE_MAX = 120;
export const COLLECTION_ABOUT_MAX = 600;
export const HEAD_MAX = 200;

/** "4.8 MB" of a number of bytes; small ones in kB. */
export function sizeInWords(bytes: number): string {
  const [size, unit] = bytes < 100_000 ? [bytes / 1024, "kB"] : [bytes / 1024 / 1024, "MB"];
  return `${Math.round(size * 10) / 10} ${unit}`;
}

/** How the files end that can be read. */
export const DOCUMENT_ENDINGS = [".txt", ".md", ".html", ".htm"] as const;

/** What is said of a document that is too large. */
export function tooLarge(bytes: number): string {
  const limit = sizeInWords(LARGEST_DOCUMENT);
  return `That is ${sizeInWords(bytes)}; a document may have ${limit} at most. Add it in parts.`;
}
