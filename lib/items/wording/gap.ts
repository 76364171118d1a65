import type { Language } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { isContentWord } from "./stems";

/** What stands in a stem where a word is to be written. */
export const GAP = "____";

/** Words too weak to be worth remembering in a quotation. */
const WEAK: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    "throughout within without towards toward between against because although however therefore whether despite during before after country countries nation nations person persons group groups government governments problem problems question questions important moment moments situation something part parts number numbers place places better opportunity thing things something nothing anything everything really probably actually people year years time times many much other others which there their would could should about while being having those these where".split(
      " ",
    ),
  ),
  id: new Set(
    "hal sesuatu orang tahun waktu banyak lain sekali sangat adanya mereka tersebut".split(" "),
  ),
};

/**
 * The word of a quotation that is worth completing: the longest that means something, stands in it
 * once, and is no name, number or word at its beginning; the later of two as long; of those that
 * the matter is about, as `isTopical` says of folded words. Null if none.
 */
export function gapOf(
  quote: string,
  lang: Language,
  isTopical: (word: string) => boolean = () => true,
): { text: string; word: string } | null {
  const words = [...quote.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}{5,}(?![\p{L}\p{N}'’-])/gu)];
  const folded = foldText(quote).split(" ");
  const fit = words.filter(({ 0: word, index }) => {
    const plain = foldText(word);
    const once =
      folded.filter((other) => other === plain || other.startsWith(plain.slice(0, 5))).length === 1;
    const weak = WEAK[lang].has(plain) || (lang === "en" && plain.endsWith("ly"));
    return index > 0 && once && isContentWord(plain) && !weak && isTopical(plain);
  });
  const best = fit.toSorted((a, b) => b[0].length - a[0].length || b.index - a.index)[0];
  if (!best) return null;
  const text = quote.slice(0, best.index) + GAP + quote.slice(best.index + best[0].length);
  return { text, word: best[0] };
}
