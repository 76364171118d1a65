import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { calledSpeakerId } from "./called-speaker-id";
import { foundReaction, type Speaker } from "./found-reaction";
import { objectFrom } from "./object-id";
import { quotedWords } from "./quotes";
import { saysPronounId, speakerBeforeId } from "./speaker-before-id";
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
    const pronoun = saysPronounId(scene, at) ? speakerBeforeId(scene) : null;
    const called = QUOTE_VERBS_ID.has(verb) ? calledSpeakerId(scene, at + 1) : null;
    const named = QUOTE_VERBS_ID.has(verb) ? speakerAtId(scene, at + 1) : null;
    const read = pronoun ?? called ?? named;
    if (!read) return [];
    return foundReaction(scene, {
      speaker: read.speaker,
      verb,
      object: words,
      quote: words,
      patternClass: pronoun
        ? "reaction/quote-pronoun-id"
        : called
          ? "reaction/quote-called-id"
          : read.office
            ? "reaction/quote-office-id"
            : "reaction/quote-id",
    });
  });
}

/** `X mengatakan bahwa …`, `X mengecam …`, `X mengeluarkan pernyataan bahwa …`. */
export function saidId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const starts = tokens.flatMap((_, at) =>
    at === 0 || (tokens[at - 1]?.text === "," && at < 16) || opensWithAdverb(tokens, at)
      ? [at]
      : [],
  );
  for (const from of starts) {
    if (isQuoted(scene, from)) continue;
    const pronoun = /^(?:ia|dia)$/i.test(tokens[from]?.text ?? "");
    const called = pronoun ? null : calledSpeakerId(scene, from);
    const read = called ?? (pronoun ? null : speakerAtId(scene, from));
    const to = pronoun ? from + 1 : read?.to;
    const verb =
      to === undefined
        ? null
        : verbAt(tokens, pronoun ? to : behindOccasion(tokens, afterAsideId(tokens, to)));
    if (!verb || !startsWords(tokens, verb)) continue;
    const who = pronoun ? speakerBeforeId(scene) : read;
    if (!who) return [];
    const said = objectFrom(scene, verb.to);
    if (!said) return [];
    return foundReaction(scene, {
      speaker: who.speaker,
      verb: wordsOf(scene, verb.from, verb.that ? verb.to - 1 : verb.to),
      ...said,
      patternClass: pronoun
        ? "reaction/indirect-pronoun-id"
        : called
          ? "reaction/indirect-called-id"
          : who.office
            ? "reaction/indirect-office-id"
            : "reaction/indirect-id",
    });
  }
  return [];
}

/** "Namun Krantz mengatakan", "Sementara itu Krantz mengatakan" */
function opensWithAdverb(tokens: Token[], at: number): boolean {
  const [first, second] = [tokens[0]?.text ?? "", tokens[1]?.text ?? ""];
  if (at === 1)
    return /^(?:Namun|Sementara|Sebelumnya|Kemudian|Lalu|Sedangkan|Tetapi|Tapi|Adapun)$/.test(
      first,
    );
  return at === 2 && /^(?:Sementara itu|Selain itu)$/.test(`${first} ${second}`);
}

/** "X dalam keterangan tertulisnya menyatakan": the verb behind what it was said in. */
function behindOccasion(tokens: Token[], at: number): number {
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
