import { isOfOtherGender } from "../names/given-names";
import { isHead } from "../roles/role-head";
import { COURTESY } from "../roles/titles";
import { isQuoted, type Scene } from "../scene";
import { clauseStarts } from "./clause-starts";
import type { Speaker } from "./found-reaction";
import { cuePlace, namedCue } from "./quote-cue";
import { RESPONSE_VERBS_EN } from "./response-verbs-en";
import { sentenceBefore } from "./sentence-before";
import { namesOutsideQuotes, pronounSpeaker } from "./speaker-of-pronoun";
import { type SpeakersAt, speakersAt } from "./speakers";
import { isSpoken, SPEECH_VERBS_EN } from "./speech-verbs-en";
import { statementCue } from "./statement-cue";
import { verbAt } from "./verb-at";

/** How many sentences back "he said" may look for whoever spoke last by name. */
const LONGEST = 7;

/** Who "he" is by the sentences right before; else whoever spoke last by name, where nobody is named since. */
export function pronounSpeakerBack(scene: Scene, at: number): SpeakersAt | null {
  const near = pronounSpeaker(scene, at);
  const pronoun = scene.tokens[at]?.lower ?? "";
  if (near || !/^s?he$/.test(pronoun) || namesBefore(scene, at)) return near;
  const speaker = speakerBack(scene, pronoun);
  return speaker && { speakers: [speaker], pronoun: "back", end: at + 1, to: at + 1 };
}

/** "Ricci thought it possible; she said": whom the sentence itself names before is nearer. */
function namesBefore({ document, ...scene }: Scene, at: number): boolean {
  const tokens = scene.tokens.slice(0, at);
  return namesOutsideQuotes({ ...scene, document, tokens }).length > 0;
}

function speakerBack(scene: Scene, pronoun: string): Speaker | null {
  const between: string[] = [];
  let here = sentenceBefore(scene);
  for (let back = 0; back < LONGEST && here; back++) {
    if (DESCRIBED.test(here.block.text.slice(here.sentence.start, here.sentence.end))) return null;
    const spoke = speakersOf(here);
    const [only, another] = spoke;
    if (only) {
      const alone =
        !another && only.kind === "person" && between.every((name) => name === only.name);
      return alone && !isOfOtherGender(only.name, pronoun) ? only : null;
    }
    if (somebodySpeaks(here, pronoun)) return null;
    if (opensWithOffice(here)) return null;
    between.push(...namesOutsideQuotes(here), ...courteousNames(here));
    here = sentenceBefore(here);
  }
  return null;
}

/** "According to Krantz, Lee vowed", "Krantz asked him whether", "the Dutchman": another may be meant. */
const DESCRIBED =
  /^(?:According|While|Although|As|When) |\basked\b|\b\p{Lu}\p{Ll}+(?:man|woman)\b/u;

/** "The chancellor is on tour": who that is, is not told. */
function opensWithOffice({ tokens }: Scene): boolean {
  return tokens[0]?.text === "The" && [1, 2, 3].some((at) => isHead(tokens, at));
}

/** "Mr Krantz-Lee", whoever that is. */
function courteousNames(scene: Scene): string[] {
  const { tokens } = scene;
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
    const courteous = COURTESY.has(before?.text ?? "") && !isQuoted(scene, at);
    return courteous && token.capital ? [token.text] : [];
  });
}

/** Everybody who speaks by name in a sentence, each once. */
export function speakersOf(scene: Scene): Speaker[] {
  const cues = scene.quotations.flatMap((quote) => {
    const at = quote.closed ? cuePlace(scene, quote) : null;
    const cue = at === null ? null : namedCue(scene, at);
    return cue ? [cue] : [];
  });
  const statement = statementCue(scene, () => null);
  const subjects = clauseStarts(scene).flatMap((from) => {
    const read = speakersAt(scene, from);
    const word = read ? (verbAt(scene.tokens, read.to)?.word ?? "") : "";
    const speaks = read && (isSpoken(word, ...read.speakers) || RESPONSE_VERBS_EN.has(word));
    return speaks ? [read] : [];
  });
  const all = [...cues, ...(statement ? [statement] : []), ...subjects].flatMap(
    ({ speakers }) => speakers,
  );
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

/** Whether somebody whom nothing names speaks: "a spokesman said"; the same pronoun is the one sought. */
function somebodySpeaks(scene: Scene, pronoun: string): boolean {
  const { tokens } = scene;
  return tokens.some(({ text }, at) => {
    if (!SPEECH_VERBS_EN.has(text) || isQuoted(scene, at)) return false;
    return !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === pronoun);
  });
}
