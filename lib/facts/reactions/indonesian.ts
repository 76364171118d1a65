import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { MONTHS_AND_DAYS } from "../roles/function-words";
import { ROLE_HEADS_ID } from "../roles/heads-id";
import { TITLES_ID } from "../roles/titles";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { foundReaction, type Speaker } from "./found-reaction";
import { closedQuotes, openQuoteIn, quotedWords } from "./quotes";
import { afterAsideId, speakerAtId } from "./speakers-id";
import { QUOTE_VERBS_ID, RESPONSE_VERBS_ID, SAY_VERBS_ID } from "./verbs-id";

/** `"…," kata X`. */
export function quotesId(scene: Scene): FoundFact[] {
  const { tokens, sentence } = scene;
  return scene.quotations.flatMap((quote) => {
    if (!quote.closed || quote.start < sentence.start || quote.end > sentence.end) return [];
    const words = quotedWords(scene, quote);
    let at = tokens.findIndex((token) => token.start > quote.end);
    if (words === null || at < 0) return [];
    if (tokens[at]?.text === ",") at++;
    const verb = tokens[at]?.text ?? "";
    if (!QUOTE_VERBS_ID.has(verb) || verb.endsWith("nya")) return [];
    const read = speakerAtId(scene, at + 1);
    if (!read) return [];
    return foundReaction(scene, {
      speaker: read.speaker,
      verb,
      object: words,
      quote: words,
      patternClass: read.office ? "reaction/quote-office-id" : "reaction/quote-id",
    });
  });
}

/** `X mengatakan bahwa …`, `X mengecam …`, `X mengeluarkan pernyataan bahwa …`. */
export function saidId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const starts = tokens.flatMap((_, at) =>
    at === 0 || (tokens[at - 1]?.text === "," && at < 16) ? [at] : [],
  );
  for (const from of starts) {
    const read = isQuoted(scene, from) ? null : speakerAtId(scene, from);
    if (!read) continue;
    const verb = verbAt(tokens, afterAsideId(tokens, read.to));
    if (!verb || !startsWords(tokens, verb)) continue;
    const said = objectFrom(scene, verb.to);
    if (!said) return [];
    return foundReaction(scene, {
      speaker: read.speaker,
      verb: wordsOf(scene, verb.from, verb.that ? verb.to - 1 : verb.to),
      ...said,
      patternClass: read.office ? "reaction/indirect-office-id" : "reaction/indirect-id",
    });
  }
  return [];
}

/** "mengatakan kepada Ota, bahwa", "mengatakan di Jakarta, Senin,": what was said begins later. */
function startsWords(tokens: Token[], { to, that }: VerbAt): boolean {
  const at = tokens[to]?.text === "," ? to + 1 : to;
  const adjunct = /^(?:kepada|di|dari|pada|dalam|bulan|pekan|minggu|tahun|hari|setelah|usai)$/;
  return that || !adjunct.test(tokens[at]?.text ?? "");
}

type VerbAt = { from: number; to: number; that: boolean };

function verbAt(tokens: Token[], from: number): VerbAt | null {
  let at = from;
  while (
    /^(?:juga|kemudian|lalu|telah|sudah|kembali|sempat|sebelumnya|pun|menambahkan)$/.test(
      tokens[at]?.text ?? "",
    ) &&
    !SAY_VERBS_ID.has(tokens[at]?.text ?? "")
  )
    at++;
  const word = tokens[at]?.text ?? "";
  const statement =
    /^(?:mengeluarkan|merilis)$/.test(word) && tokens[at + 1]?.text === "pernyataan";
  const to = statement ? at + 2 : at + 1;
  const that = tokens[to]?.text === "bahwa";
  if (statement) return that ? { from: at, to: to + 1, that } : null;
  // "menulis dan menyanyikan lagu" is no speech
  if (tokens[to]?.text === "dan") return null;
  if (SAY_VERBS_ID.has(word)) return { from: at, to: that ? to + 1 : to, that };
  return RESPONSE_VERBS_ID.has(word) ? { from: at, to, that: false } : null;
}

function objectFrom(scene: Scene, from: number): { object: string; quote: string | null } | null {
  const { tokens, sentence } = scene;
  // "menyatakan hal itu": what it was, the sentence does not say
  const opening = tokens
    .slice(from, from + 2)
    .map(({ text }) => text)
    .join(" ");
  const empty =
    /^(?:hal|pernyataan|tudingan|tuduhan|kabar|isu|berita) (?:itu|ini|tersebut|yang|senada|serupa)$/;
  if (isPassedOn(tokens, from) || empty.test(opening)) return null;
  // "…, namun Barat khawatir": the document speaks again
  const turn = tokens.findIndex(
    ({ text }, index) =>
      index > from + 3 &&
      /^(?:tetapi|tapi|namun|sementara|sedangkan)$/.test(text) &&
      tokens[index - 1]?.text === ",",
  );
  let to = turn < 0 ? tokens.length : turn;
  while (to > from && /^[.!,]$/.test(tokens[to - 1]?.text ?? "")) to--;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to - from < 2 || sentence.truncated) return null;
  if (openQuoteIn(scene, first.start, last.end)) return null;
  const quote = quotedWords(scene, closedQuotes(scene, first.start, last.end)[0]);
  const object = wordsOf(scene, from, to)
    .replace(/^(?:[,:]\s*|bahwa )+/, "")
    .replace(/^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?: \([^)]*\))?, /, "");
  return { object: object.replace(/^["“]([^"“”]*)["”]$/, "$1"), quote };
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

/** `Menurut X, …`: the words are X's. */
export function accordingToId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  if (tokens[0]?.text !== "Menurut") return [];
  const read = speakerAtId(scene, 1);
  const from = read ? clauseBehind(tokens, read.to) : null;
  if (!read || from === null || SAY_VERBS_ID.has(tokens[from + 1]?.text ?? "")) return [];
  const said = objectFrom(scene, from);
  if (!said || said.object.split(" ").length < 4) return [];
  return foundReaction(scene, {
    speaker: read.speaker,
    verb: "Menurut",
    ...said,
    patternClass: "reaction/according-id",
  });
}

/** Behind "X,", "X (62), mantan menteri,", "X, di Jakarta, Senin,": where what X says begins. */
function clauseBehind(tokens: Token[], to: number): number | null {
  let at = tokens[to]?.text === "(" ? afterAsideId(tokens, to) : to;
  if (tokens[at]?.text !== ",") return null;
  at++;
  // "NASA, NOAA, dan BMKG, …": not the one alone
  const rest = tokens.slice(at, at + 20).map(({ text }) => text);
  if (
    rest.some(
      (word, index) =>
        word === "dan" &&
        rest[index - 1] === "," &&
        rest.indexOf(",") <= index - 1 &&
        /^\p{Lu}/u.test(rest[0] ?? "") &&
        /^\p{Lu}/u.test(rest[index + 1] ?? ""),
    )
  )
    return null;
  for (let asides = 0; asides < 3; asides++) {
    const word = tokens[at]?.text ?? "";
    const role = TITLES_ID.has(word) || ROLE_HEADS_ID.has(word.toLowerCase());
    if (!role && !MONTHS_AND_DAYS.has(word) && !/^(?:di|dari|yang|mantan|dan)$/.test(word))
      return at;
    const comma = tokens.findIndex(({ text }, index) => index > at && text === ",");
    if (comma < 0) return null;
    at = comma + 1;
  }
  return null;
}

/** "Kematiannya dikonfirmasi oleh pejabat tinggi X": the passive names who spoke. */
export function confirmedById(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const at = tokens.findIndex(({ text }) =>
    /^(?:dikonfirmasi|dikecam|dikutuk|disambut|dipuji|dibenarkan)$/.test(text),
  );
  if (at < 1 || tokens[at + 1]?.text !== "oleh" || isQuoted(scene, at)) return [];
  let to = at + 2;
  while (
    to < tokens.length &&
    tokens[to]?.kind === "word" &&
    !/^(?:yang|pada|di|dan|dalam)$/.test(tokens[to]?.text ?? "")
  )
    to++;
  const name = wordsOf(scene, at + 2, to);
  if (!/\p{Lu}/u.test(name)) return [];
  const speaker: Speaker = { name, evidence: [], kind: "group" };
  return foundReaction(scene, {
    speaker,
    verb: wordsOf(scene, at, at + 1),
    object: wordsOf(scene, 0, at),
    patternClass: "reaction/passive-id",
  });
}
