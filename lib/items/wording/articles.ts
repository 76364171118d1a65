/** Whether a phrase begins with whose it is: "Trump’s press secretary" takes no article. */
export function startsWithOwner(phrase: string): boolean {
  return /^(?:\p{Lu}[\p{L}.-]*\s){0,4}\p{Lu}[\p{L}.-]*(?:['’]s?) /u.test(phrase);
}

/** The indefinite article that a phrase takes, with its space; "" for one that takes none. */
export function indefinite(phrase: string): string {
  if (startsWithOwner(phrase)) return "";
  if (/^(?:\d+(?:st|nd|rd|th)|first|second|third|last) /i.test(phrase)) return "the ";
  if (
    /^(?:[aeio]|un(?!i|a)|uni[mn]|hour|honest|honou?r|heir)/i.test(phrase) &&
    !/^(?:one|once|euro)/i.test(phrase)
  ) {
    return "an ";
  }
  return /^(?:[FHLMNRSX][A-Z]+\b|[AEIO])/.test(phrase) ? "an " : "a ";
}
