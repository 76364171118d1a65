import type { Token } from "@/lib/text/document";
import { RESPONSE_VERBS_ID, SAY_VERBS_ID } from "./verbs-id";

/** "X dalam keterangan tertulisnya menyatakan": the verb behind what it was said in. */
export function behindOccasion(tokens: Token[], at: number): number {
  if (!/^(?:dalam|melalui|lewat)$/.test(tokens[at]?.text ?? "")) return at;
  if (!SAID_IN.test(tokens[at + 1]?.text ?? "")) return at;
  for (let to = at + 2; to < at + 9; to++) {
    const word = tokens[to]?.text ?? "";
    if (SAY_VERBS_ID.has(word)) return to;
    if (/^(?:yang|dan|,|\.)$/.test(word)) return at;
  }
  return at;
}

const SAID_IN =
  /^(?:rilis|keterangan|siaran|pernyataan|laporan|akun|unggahan|surat|wawancara|konferensi|jumpa|sambutan|pidato|diskusi)(?:nya)?$/;

/** "mengatakan kepada Ota, bahwa", "mengatakan di Jakarta, Senin,": what was said begins later. */
export function startsWords(tokens: Token[], { to, that }: VerbAt): boolean {
  const at = tokens[to]?.text === "," ? to + 1 : to;
  const adjunct = /^(?:kepada|di|dari|pada|dalam|bulan|pekan|minggu|tahun|hari|setelah|usai)$/;
  return that || !adjunct.test(tokens[at]?.text ?? "");
}

type VerbAt = { from: number; to: number; that: boolean };

export function verbAt(tokens: Token[], from: number): VerbAt | null {
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
  // "menekankan kembali, …": the adverb is the verb's
  const again = /^(?:kembali|lagi|pula|juga)$/.test(tokens[at + 1]?.text ?? "");
  const to = statement || again ? at + 2 : at + 1;
  const that = tokens[to]?.text === "bahwa";
  if (statement) return that ? { from: at, to: to + 1, that } : null;
  // "menulis dan menyanyikan lagu" is no speech
  if (tokens[to]?.text === "dan") return null;
  if (SAY_VERBS_ID.has(word)) return { from: at, to: that ? to + 1 : to, that };
  return RESPONSE_VERBS_ID.has(word) ? { from: at, to, that: false } : null;
}
