import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { calledSpeakerId } from "./called-speaker-id";
import { foundReaction, type Speaker } from "./found-reaction";
import { speakerAtId } from "./speakers-id";
import { QUOTE_VERBS_ID, SAY_VERBS_ID } from "./verbs-id";

/** In tokens. */
const LEAST_STATEMENT = 4;

/** A cue behind a comma: `comma` stands before it, `to` behind it and, in a sentence's middle, its own comma. */
type Cue = { speaker: Speaker; verb: string; comma: number; to: number; ends: boolean };

/** "Jembatan itu rapuh, kata Sekar.", "Jembatan itu, lanjut Sekar, sudah rapuh.": words without marks before or around their cue. */
export function statementsId(scene: Scene): FoundFact[] {
  if (/["“”]/.test(wordsOf(scene, 0, scene.tokens.length)) || scene.sentence.truncated) return [];
  const cues = cuesIn(scene);
  const [cue] = cues;
  const object =
    cue && cues.length === 1 ? (cue.ends ? before(scene, cue) : around(scene, cue)) : null;
  if (!cue || !object) return [];
  return foundReaction(scene, {
    speaker: cue.speaker,
    verb: cue.verb,
    object,
    patternClass: "reaction/statement-id",
  });
}

function cuesIn(scene: Scene): Cue[] {
  const { tokens } = scene;
  return gather(tokens, (token, comma) => {
    const verb = tokens[comma + 1]?.text ?? "";
    if (token.text !== "," || comma === 0) return [];
    if ((!QUOTE_VERBS_ID.has(verb) && verb !== "menurut") || isQuoted(scene, comma)) return [];
    const read = calledSpeakerId(scene, comma + 2) ?? speakerAtId(scene, comma + 2);
    const next = read && !read.office ? (tokens[read.to]?.text ?? "") : null;
    if (!read || next === null) return [];
    const ends = /^(?:\.|di|kepada|dalam|saat|usai|pada|)$/.test(next);
    if (!ends && next !== ",") return [];
    return [{ speaker: read.speaker, verb, comma, to: read.to + 1, ends }];
  });
}

/** The statement before a cue that ends the sentence. */
function before(scene: Scene, { comma }: Cue): string | null {
  return comma < LEAST_STATEMENT || refers(scene.tokens) ? null : wordsOf(scene, 0, comma);
}

/** What stands before the cue and what stands behind it, as one. */
function around(scene: Scene, { comma, to }: Cue): string | null {
  const { tokens } = scene;
  let end = tokens.length;
  while (end > to && /^[.!]$/.test(tokens[end - 1]?.text ?? "")) end--;
  const [first, next] = [tokens[0]?.text ?? "", tokens[to]];
  if (next?.kind !== "word" || end - to < LEAST_STATEMENT) return null;
  // "…, kata Sekar, Senin (21/10)", "…, kata Sekar, kepala dinas, …": when, or who she is
  if (next.capital && comma > LEAST_STATEMENT) return null;
  if (NOT_BEHIND.test(next.text)) return null;
  if (FRAGMENT.test(first) || SAY_VERBS_ID.has(tokens[to + 1]?.text ?? "")) return null;
  const opening = wordsOf(scene, 0, comma);
  const rest = wordsOf(scene, to, end);
  if (JOINS.test(opening)) return refers(tokens.slice(to)) ? null : rest;
  if (refers(tokens)) return null;
  return `${opening}${CLAUSE.test(first) ? "," : ""} ${rest}`;
}

/** "Hal tersebut, …", "Ini …": what was meant, the sentence before tells. */
function refers(tokens: Token[]): boolean {
  const [first, second] = [tokens[0]?.lower ?? "", tokens[1]?.lower ?? ""];
  return /^(?:ini|itu|hal|dia|ia|mereka)$/.test(first) || /^(?:ini|itu|tersebut)$/.test(second);
}

const NOT_BEHIND =
  /^(?:dan|atau|tapi|tetapi|namun|sementara|sedangkan|yang|selaku|sebagai|mantan|sebuah|seorang|salah|pada|di|dari|saat|seperti|mengutip|dikutip)$/;

/** What names a source, or hangs on the sentence before. */
const FRAGMENT =
  /^(?:Dikutip|Mengutip|Dilansir|Melansir|Termasuk|Adapun|Sedangkan|Menurut|Seperti)$/;

/** What only joins a sentence to the one before. */
const JOINS =
  /^(?:Selain itu|Namun|Sementara itu|Untuk itu|Oleh karena itu|Oleh sebab itu|Karena itu|Karenanya|Kemudian|Lalu|Bahkan|Sebab|Apalagi|Terlebih|Sehingga|Jadi|Dengan demikian|Dengan begitu|Padahal|Nantinya|Adapun|Lebih lanjut|Terakhir|Meski demikian|Meski begitu|Sebaliknya|Artinya|Pasalnya|Sebenarnya)$/;

/** First words of what stands before a clause and keeps its comma. */
const CLAUSE =
  /^(?:Dengan|Dalam|Untuk|Jika|Bila|Apabila|Kalau|Karena|Di|Ke|Dari|Pada|Setelah|Sebelum|Saat|Ketika|Meski|Meskipun|Walau|Walaupun|Selain|Sejak|Hingga|Akibat|Agar|Selama|Melalui|Berkat|Tanpa|Per|Berdasarkan|Sebagai|Misalnya|Mengenai|Terkait|Kini|Sekarang|Nanti)$/;
