import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import type { Scene } from "../scene";
import { foundReaction, type Speaker } from "./found-reaction";
import { closedQuotes, quotedWords } from "./quotes";
import { hasInnerSpeaker } from "./relay";
import { pronounSpeaker } from "./speaker-of-pronoun";
import { type StatementCue, statementCue } from "./statement-cue";

/** "The bridge is unsafe, Solheim said.", "…, said Solheim, the minister.": the statement stands first. */
export function statementsBefore(scene: Scene): FoundFact[] {
  const { block } = scene;
  const cue = statementCue(scene, pronounSpeaker);
  // "X said that …, Reuters reported": the words are X's, and that is another pattern's
  if (!cue || hasInnerSpeaker(scene, cue.from)) return [];
  const { start, end } = cue;
  const quotes = closedQuotes(scene, start, end);
  return cue.speakers.flatMap((speaker) =>
    foundReaction(scene, {
      speaker,
      verb: cue.verb,
      object: block.text.slice(start, end),
      quote: quotedWords(scene, quotes[0]),
      modality: cue.reported ? "reported" : "attributed",
      source: true,
      patternClass: classOf(speaker, cue),
    }),
  );
}

function classOf({ kind }: Speaker, { verb, pronoun, short }: StatementCue): PatternClass {
  if (pronoun) return "reaction/statement-before-pronoun";
  if (short) return "reaction/statement-before-short";
  if (verb === "according to") return "reaction/statement-according";
  return kind === "person" ? "reaction/statement-before" : "reaction/statement-before-body";
}
