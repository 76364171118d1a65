import type { Token } from "@/lib/text/document";
import { type Scene, wordsOf } from "../scene";
import { closedQuotes, openQuoteIn, quotedWords } from "./quotes";

const OF_LIST = /^(?:berikut|ini|yakni|yaitu|antara|lain)$/;

/** Words behind which "tapi" and "namun" bring the second half of what was said. */
const HALVES =
  /^(?:hanya|sekadar|sekedar|bukan|bukanlah|cuma|semata|saja|selain|meski|meskipun|walau|walaupun|kendati)$/;

/** What is said from a token to the end of what is the speaker's; null where it says nothing by itself. */
export function objectFrom(
  scene: Scene,
  from: number,
): { object: string; quote: string | null } | null {
  const { tokens, sentence } = scene;
  // "menyatakan hal itu": what it was, the sentence does not say
  const opening = tokens
    .slice(from, from + 3)
    .map(({ text }) => text)
    .join(" ");
  const empty =
    /^(?:tegas |keras |terkait |soal |tentang |mengenai )|^(?:hal|pernyataan|tudingan|tuduhan|kabar|isu|berita) (?:itu|ini|tersebut|yang|senada|serupa)(?: |$)/;
  if (isPassedOn(tokens, from) || empty.test(opening)) return null;
  // "…, namun Barat khawatir": the document speaks again
  const turn = tokens.findIndex(
    ({ text }, index) =>
      index > from + 3 &&
      tokens[index - 1]?.text === "," &&
      (isElsewhere(tokens, index) ||
        (/^(?:tetapi|tapi|namun|sementara|sedangkan)$/.test(text) &&
          // "tak hanya merusak alam, tapi juga merugikan negara": the second half of what was said
          !tokens.slice(from, index).some((token) => HALVES.test(token.text)))),
  );
  let to = turn < 0 ? tokens.length : turn;
  while (to > from && /^[.!,]$/.test(tokens[to - 1]?.text ?? "")) to--;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to - from < 2 || sentence.truncated) return null;
  if (openQuoteIn(scene, first.start, last.end)) return null;
  // "sebagai berikut: …": a list, whose end no mark tells
  if (
    tokens
      .slice(from, to)
      .some(({ text }, at) => text === ":" && OF_LIST.test(tokens[from + at - 1]?.text ?? ""))
  )
    return null;
  const quote = quotedWords(scene, closedQuotes(scene, first.start, last.end)[0]);
  const object = wordsOf(scene, from, to)
    .replace(/^(?:[,:]\s*|bahwa )+/, "")
    .replace(/^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?: \([^)]*\))?, /, "");
  return { object: object.replace(/^["“]([^"“”]*)["”]$/, "$1"), quote };
}

/** "…, nasib Marquez pun jadi sorotan": the document goes on to somebody else. */
function isElsewhere(tokens: Token[], at: number): boolean {
  const pun = tokens.slice(at, at + 5).findIndex(({ text }) => text === "pun");
  return pun > 1 && tokens.slice(at, at + pun).some(({ capital }) => capital);
}

/** "…, kata X", "…, menurut X": somebody else passes the words on. */
function isPassedOn(tokens: Token[], from: number): boolean {
  return tokens.some(
    ({ text }, index) =>
      index > from &&
      text === "," &&
      /^(?:kata|kata-nya|katanya|menurut|demikian|ujar)$/.test(tokens[index + 1]?.text ?? ""),
  );
}
