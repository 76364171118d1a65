import type { Modality } from "@/lib/domain/fact";
import { evidenceOf } from "@/lib/text/evidence";
import { ofWord } from "@/lib/text/words";
import { type ResolvedPerson, resolvePerson } from "../coreference/resolve-person";
import { withName } from "../coreference/with-name";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { SPEECH_VERBS_EN } from "../reactions/speech-verbs-en";
import { isQuoted, type Scene, wordsOf } from "../scene";
import type { TokenSpan } from "./person-name";

/** What a pattern has read: who, by which verb, holds which role. */
export type RoleReading = {
  holder: TokenSpan | ResolvedPerson;
  /** The verb as it stands; where the passage has none, the copula of its language. */
  verb?: string | undefined;
  object: string;
  time?: string | null;
  modality?: Modality;
  patternClass: PatternClass;
  /** Somebody else who is part of the fact: the one succeeded. */
  other?: ResolvedPerson | null;
};

/** "secretary general of the council", "manager for the publication": of which is told elsewhere. */
const OF_WHAT_IS_TOLD =
  /\b(?:of|for|at) the (?:council|publication|village|company|firm|club|team|school|group|organi[sz]ation|paper|newspaper|magazine|project|programme|program|band|station|institute|committee|commission|board|union|agency|department|party|bank|hospital|university|college|church|parish|town|city)$/;

/** "candidate of his party", "game's lead designer": whose is told elsewhere. */
const WHOSE =
  /\bof (?:his|her) |^(?:game|film|show|series|band|book|song|album|group|team|club|company)['’]s /;

/** The fact of a reading, or null where the holder is nobody the document names in full. */
export function foundRole(scene: Scene, reading: RoleReading): FoundFact | null {
  const holder = "name" in reading.holder ? reading.holder : personOf(scene, reading.holder);
  if (!holder || reading.object === "") return null;
  if (OF_WHAT_IS_TOLD.test(reading.object)) return null;
  if (/^role\/(?:title|apposition)/.test(reading.patternClass) && WHOSE.test(reading.object))
    return null;
  const { document, block, sentence } = scene;
  const says = evidenceOf(document, block, sentence.start, sentence.end, "says");
  const named = withName(scene, holder.name, [says, ...holder.evidence]);
  if (!named) return null;
  return {
    kind: "role",
    lang: scene.lang,
    subject: holder.name,
    predicate: reading.verb ?? (scene.lang === "id" ? "adalah" : "was"),
    object: reading.object,
    time: reading.time ?? null,
    quote: null,
    about: null,
    attributedTo: null,
    modality: reading.modality ?? modalityOf(scene, reading.object, holder.name),
    evidence: [...named, ...(reading.other?.evidence ?? [])],
    patternClass: reading.patternClass,
  };
}

const isCharge = ofWord((word) => /^(?:charged|accused|alleged|suspected|indicted)$/.test(word));
const isSpeech = ofWord((word) => SPEECH_VERBS_EN.has(word) && !word.endsWith("ing"));

/**
 * Whether the speaker stands right behind the verb that ends his own words: "…," said Ann Lind, the
 * mayor of Oslo. What he is called there is the document's word.
 */
function isOfSpeaker(before: string, behind: string, object: string, holder: string): boolean {
  if (!/["”’',?!]\s*$/.test(before)) return false;
  const first = behind.trimStart().replace(/^(?:the|an?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) /i, "");
  return first.startsWith(object) || first.startsWith(holder);
}

/** A role inside what somebody is said to have told is told by them, and a charge is not a fact. */
function modalityOf(scene: Scene, object: string, holder: string): Modality {
  const { tokens, block } = scene;
  if (tokens.some(isCharge) && /\b(?:agent|operative|spy|militant|operator)\b/.test(object))
    return "alleged";
  // "…below our estimate," said X: a quotation's words are no verb of saying
  const at = tokens.findIndex((token, index) => isSpeech(token) && !isQuoted(scene, index));
  const verb = tokens[at];
  const last = tokens.at(-1);
  if (!verb || !last || tokens[at + 1]?.kind !== "word") return "asserted";
  const behind = block.text.slice(verb.end, last.end);
  if (isOfSpeaker(block.text.slice(0, verb.start), behind, object, holder)) return "asserted";
  return behind.includes(object) ? "attributed" : "asserted";
}

/** Who a name in the sentence is. */
export function personOf(scene: Scene, { from, to }: TokenSpan): ResolvedPerson | null {
  return resolvePerson(scene.names, wordsOf(scene, from, to));
}
