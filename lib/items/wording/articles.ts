/** The indefinite article that a phrase takes, with its space; "" for one that takes none. */
export function indefinite(phrase: string): string {
  if (/^(?:\p{Lu}\p{Ll}+s|[a-z-]+s) of\b/u.test(phrase)) return "";
  if (
    /^(?:[aeio]|un(?!i|a)|uni[mn]|hour|honest|honou?r|heir)/i.test(phrase) &&
    !/^(?:one|once|euro)/i.test(phrase)
  ) {
    return "an ";
  }
  return /^(?:[FHLMNRSX][A-Z]+\b|[AEIO])/.test(phrase) ? "an " : "a ";
}
