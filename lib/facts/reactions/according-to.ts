import type { FoundFact } from "../found-fact";
import { type Scene, wordsOf } from "../scene";
import { clauseObject } from "./clause-object";
import { foundReaction } from "./found-reaction";
import { closedQuotes, quotedWords } from "./quotes";
import { hasInnerSpeaker } from "./relay";
import { speakersAt } from "./speakers";

/**
 * "According to X, …": the words are X's. Where X is an outlet that only passes on what it has
 * heard the clause is a fact of its own subject, so bodies need a quotation.
 */
export function accordingTo(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const opener = openerEnd(scene);
  if (opener === null) return [];
  const read = speakersAt(scene, opener);
  if (
    !read ||
    (!/^[,"“]$/.test(tokens[read.to - 1]?.text ?? "") &&
      !/^[,"“]$/.test(tokens[read.to]?.text ?? ""))
  )
    return [];
  if (hasInnerSpeaker(scene, read.to)) return [];
  const said = clauseObject(scene, read.to);
  if (!said || !tokens[read.to] || said.to - said.from < 4) return [];
  const body = read.speakers.some(({ kind, name }) => kind !== "person" || !name.includes(" "));
  const adjacent = /^["“]$/.test(tokens[said.from]?.text ?? "");
  const start = tokens[said.from]?.start ?? 0;
  const whole = closedQuotes(scene, start - 1, scene.sentence.end)[0];
  const quote = said.quote ?? quotedWords(scene, whole);
  if ((body && quote === null) || /^”/.test(said.words)) return [];
  return read.speakers.flatMap((speaker) =>
    foundReaction(scene, {
      speaker,
      verb: wordsOf(scene, 0, opener),
      object: said.words.replace(/^["“]|["”]$/g, ""),
      quote,
      patternClass: body
        ? "reaction/according-to-body"
        : adjacent && quote !== null
          ? "reaction/said-quote"
          : "reaction/according-to",
    }),
  );
}

function openerEnd({ tokens }: Scene): number | null {
  const words = tokens.slice(0, 3).map((token) => token.text);
  if (words[0] === "According" && words[1] === "to") return 2;
  return words[0] === "As" &&
    /^(?:stated|reported|noted)$/.test(words[1] ?? "") &&
    words[2] === "by"
    ? 3
    : null;
}
