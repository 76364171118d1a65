import { gather } from "@/lib/domain/gather";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { type Scene, wordsOf } from "../scene";
import { subjectTopic } from "./about";
import { clauseObject } from "./clause-object";
import { clauseStarts } from "./clause-starts";
import { foundReaction, type Speaker } from "./found-reaction";
import { isOfAnother } from "./of-another";
import { openingTime } from "./opening-time";
import { pronounSpeakerBack } from "./speaker-back";
import { speakerOfIt } from "./speaker-of-it";
import { speakersAt } from "./speakers";
import { type Cue, cueAt, FINITE, ISSUED } from "./speech-cue";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { VIEW_LEMMAS, VIEW_VERBS_EN } from "./view-verbs-en";

/** `NAME said that …`: the words as the document gives them. */
export function indirectSpeech(scene: Scene): FoundFact[] {
  if (!scene.tokens.some(isOfSpeech)) return [];
  return gather(clauseStarts(scene), (from) => {
    const speakers =
      speakersAt(scene, from) ?? pronounSpeakerBack(scene, from) ?? speakerOfIt(scene, from);
    const cue = speakers && cueAt(scene, speakers);
    return cue ? saidFrom(scene, cue) : [];
  });
}

const isOfSpeech = ofWord(
  (word) => SPEECH_VERBS_EN.has(word) || ISSUED.has(word) || VIEW_VERBS_EN.has(word),
);

/** What the cue's speakers say, and what they go on to say with another verb or another "that". */
function saidFrom(scene: Scene, cue: Cue): FoundFact[] {
  const said = clauseObject(scene, cue.to);
  if (!said || said.to - said.from < 3) return [];
  const further = nextCue(scene, cue, said.to);
  const verb = wordsOf(scene, cue.verbFrom, cue.verbTo);
  // "denied that, saying he was happy": "that" is what was denied
  if (/^(?:saying|adding)\b/.test(said.words) || OPEN_THAT.test(said.words)) return [];
  if (cue.pronoun === "back" && OPEN_SUBJECT.test(said.words)) return [];
  if (isView(cue) && OPEN_VIEW.test(`${cue.lemma} ${said.words}`)) return [];
  const speakers = cue.speakers.filter((speaker) => !isOfAnother(scene, speaker, verb, said.words));
  return [
    ...speakers.flatMap((speaker) =>
      foundReaction(scene, {
        speaker,
        verb,
        object: said.words,
        quote: said.quote,
        about: subjectTopic(scene, said.from),
        time: openingTime(scene),
        modality: cue.reported ? "reported" : "attributed",
        patternClass: classOf(speaker, cue),
      }),
    ),
    ...(further ? saidFrom(scene, further) : []),
  ];
}

function nextCue(scene: Scene, cue: Cue, at: number): Cue | null {
  const { tokens } = scene;
  const and = tokens[at]?.text === "," ? at + 1 : at;
  if (tokens[and]?.text !== "and") return null;
  const isSubject = FINITE.test(tokens[and + 2]?.text ?? "");
  if (tokens[and + 1]?.text === "that" && !isSubject) return { ...cue, to: and + 2, that: true };
  const next = cueAt(scene, { ...cue, to: and + 1 });
  // "had found papers and suggested he left": the papers did
  return next?.lemma === "suggest" ? null : next;
}

function classOf(speaker: Speaker, cue: Cue): PatternClass {
  if (cue.pronoun === "it") return "reaction/indirect-it";
  if (cue.pronoun === "back") return "reaction/pronoun-back";
  if (cue.pronoun === "chain") return "reaction/indirect-pronoun-chain";
  if (isView(cue)) return cue.pronoun ? "reaction/indirect-view-pronoun" : "reaction/indirect-view";
  if (cue.pronoun)
    return cue.pronoun === "cue" ? "reaction/indirect-pronoun-cue" : "reaction/indirect-pronoun";
  if (speaker.kind !== "person") return "reaction/indirect-body";
  return cue.that ? "reaction/indirect-that" : "reaction/indirect-bare";
}

/** "hopes this will help", "thought he was late": what or who, is told before. */
const OPEN_VIEW = /^(?:\w+ (?:they|this|these|those|that|it['’]s|it ha[sd])|think s?he)\b/;

/** "that would be impossible": what, is told before. */
const OPEN_THAT =
  /^(?:that|this) (?:is|was|would|will|could|can|may|might|should|must|had|has|did|does)\b/;
/** "it might help", "their role was changing": what or whose, is told before. */
const OPEN_SUBJECT = /^(?:they|their|this|these|those|it (?:might|may|could|would|will|is not))\b/;

/** "thinks", and "believes" without its "that". */
function isView({ lemma, that }: Cue): boolean {
  return VIEW_LEMMAS.has(lemma) || (lemma === "believe" && !that);
}
