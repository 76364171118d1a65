/** A list of words written as one text: blanks and line ends part them. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ""));
}

/** A list of phrases, parted by commas or line ends, each as its words. */
export function phraseList(text: string): readonly (readonly string[])[] {
  return text
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .map((phrase) => phrase.split(/\s+/u));
}
