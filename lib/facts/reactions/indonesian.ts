import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { calledSpeakerId } from "./called-speaker-id";
import { foundReaction, type Speaker } from "./found-reaction";
import { objectFrom } from "./object-id";
import { quotedWords } from "./quotes";
import { saysPronounId, speakerBeforeId } from "./speaker-before-id";
import { afterAsideId, speakerAtId } from "./speakers-id";
import { behindOccasion, startsWords, verbAt } from "./verb-at-id";
import { QUOTE_VERBS_ID } from "./verbs-id";

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
    // "Barang itu, Antoni menyebut, tidak lagi lewat Jakarta": what he speaks of stands before
    const bare = BARE_PREDICATE.test(tokens[verb.to + 1]?.text ?? "");
    if (from > 1 && tokens[verb.to]?.text === "," && bare) continue;
    // "Ellya, Head of Display, Samsung Indonesia mengatakan": she said it
    if (from > 1 && read?.speaker.kind === "body" && isOfFirm(tokens, from)) continue;
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

/** "Ellya, Head of Display, Bank Lembang": a name and its comma at the head of a sentence, and a role between. */
function isOfFirm(tokens: Token[], from: number): boolean {
  const comma = tokens.findIndex(({ text }) => text === ",");
  return comma < from - 1 && tokens.slice(0, comma).every((token) => token.capital);
}

/** How words begin whose subject stands elsewhere. */
const BARE_PREDICATE =
  /^(?:tidak|tak|belum|akan|sudah|telah|bisa|dapat|masih|lagi|sangat|menjadi|adalah|merupakan)$/;

/** "Namun Krantz mengatakan", "Sementara itu Krantz mengatakan" */
function opensWithAdverb(tokens: Token[], at: number): boolean {
  const [first, second] = [tokens[0]?.text ?? "", tokens[1]?.text ?? ""];
  if (at === 1)
    return /^(?:Namun|Sementara|Sebelumnya|Kemudian|Lalu|Sedangkan|Tetapi|Tapi|Adapun)$/.test(
      first,
    );
  return at === 2 && /^(?:Sementara itu|Selain itu)$/.test(`${first} ${second}`);
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
