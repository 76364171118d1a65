const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** Lower case, accents and marks taken off, one space between words: what two spellings share. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæøœđðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ‘`ʻ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The consonants of a folded full name, alike ones joined: what transliterations of one name
 * share. Empty for names of one word, which must never be joined so.
 */
export function skeleton(name: string): string {
  const words = fold(name).split(" ");
  if (words.length < 2) return "";
  return words.map(bones).join(" ");
}

function bones(word: string): string {
  const first = /^[aeiouy]/.test(word) ? "a" : "";
  const consonants = word
    .replace(/ph/g, "f")
    .replace(/[qc]|kh(?=[aeiou])/g, (letter) => (letter === "kh" ? "kh" : "k"))
    .replace(/[aeiouyw]/g, "")
    .replace(/(.)\1+/g, "$1");
  return first + consonants;
}
