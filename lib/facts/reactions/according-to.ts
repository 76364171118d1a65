import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { nameAt } from "../names/scan";
import { PAST_VERBS } from "../roles/function-words";
import { rolePhraseAt } from "../roles/phrase";
import { isHead } from "../roles/role-head";
import { type Scene, wordsOf } from "../scene";
import { isAcronym } from "./acronym";
import { METONYMS, OUTLETS } from "./bodies";
import { clauseObject } from "./clause-object";
import { foundReaction, type Speaker } from "./found-reaction";
import { hasInnerSpeaker } from "./relay";
import { type SpeakersAt, speakersAt } from "./speakers";
import { spoken } from "./spoken";

/**
 * "According to X, …": the words are X's. Where X is an outlet that only passes on what it has
 * heard the clause is a fact of its own subject, so bodies need a quotation.
 */
export function accordingTo(scene: Scene): FoundFact[] {
  const opener = openerEnd(scene);
  const read = opener === null ? null : (speakersAt(scene, opener) ?? namedSource(scene, opener));
  const from = read && behindSource(scene, read.end);
  if (opener === null || !read || from === null || hasInnerSpeaker(scene, from)) return [];
  const said = clauseObject(scene, from);
  if (!said || said.to - said.from < 4 || said.words.startsWith("”")) return [];
  const body = read.speakers.some(({ kind, name }) => kind !== "person" || !name.includes(" "));
  if (body && said.quote === null) return [];
  const whole = scene.tokens[said.from]?.start ?? 0;
  const adjacent = scene.quotations.some(
    ({ start, end }) => start === whole + 1 && end >= whole + said.words.length - 2,
  );
  // "“as the story goes,” the bridge fell": more than the quotation, or less
  if (/^["“][^"”]*,["”] ./.test(said.words)) return [];
  // "…, as he said.” The bridge fell": a sentence of the document's own runs into it
  if (/[.!?)]["”] \p{Lu}/u.test(said.words)) return [];
  return read.speakers.flatMap((speaker) =>
    foundReaction(scene, {
      speaker,
      verb: wordsOf(scene, 0, opener),
      object: adjacent ? (said.quote ?? said.words) : said.words,
      quote: said.quote,
      source: true,
      patternClass: body
        ? isOpen(speaker, said.words)
          ? "reaction/according-to-lone"
          : "reaction/according-to-body"
        : adjacent
          ? "reaction/said-quote"
          : "reaction/according-to",
    }),
  );
}

/** A surname alone, or words that leave open whom or what they are about: "he told them", "the firm was late". */
function isOpen({ name }: Speaker, words: string): boolean {
  const lone = !name.includes(" ") && !isAcronym(name) && !OUTLETS.has(name) && !METONYMS.has(name);
  return lone || OPEN_WORDS.test(words);
}

const OPEN_WORDS =
  /^(?:(?:after|during|in|by|from|since|before)\b[^,]{0,90}, )?["“]?(?:\[I\]t\b|(?:he|she|it|they|his|her|its|their|this|these|those|that|we|I|there)\b|the \p{Ll}+(?: \p{Ll}+)? ["“]?(?:was|were|is|are|has|have|had|became|did|would|will|can|could|may|might|should|\p{Ll}+ed)\b)/iu;

/** Whatever is named as the source of words says them, though nothing else tells that it is a body. */
function namedSource(scene: Scene, from: number): SpeakersAt | null {
  const start = /^the$/i.test(scene.tokens[from]?.text ?? "") ? from + 1 : from;
  const name = nameAt(scene.tokens, start);
  // a lone word may be anybody's surname
  const lone = name !== null && start === from && !name.text.includes(" ") && !isAcronym(name.text);
  if (!name || lone || name.title || scene.tokens[name.to]?.text !== ",") return null;
  const read = spoken(scene, from, start, name.to, "body");
  return read && { speakers: [read.speaker], end: read.to, to: read.to, pronoun: false };
}

/** Where the clause begins behind "According to X,", "According to X, the minister of transport,". */
function behindSource({ tokens }: Scene, end: number): number | null {
  if (tokens[end]?.text !== ",") return null;
  const role = rolePhraseAt(tokens, end + 1);
  const at = role && tokens[role.to]?.text === "," ? role.to + 1 : end + 1;
  if (isAside(tokens, at)) return null;
  const next = tokens[at]?.text ?? "";
  // where "who …" ends, its commas do not tell; who is quoted said it, or the other
  const told = role && at === end + 1 ? (tokens[role.to]?.text ?? "") : next;
  if (
    /^(?:who|whose|which|one|quoted|cited|published|based|quoting|citing|writing|speaking|paraphrasing)$/.test(
      told,
    )
  )
    return null;
  return next === "however" && tokens[at + 1]?.text === "," ? at + 2 : at;
}

/** "an early whaling captain,", "Nara Prefecture,", "in his autobiography,": more of the source, and nothing said. */
function isAside(tokens: Token[], at: number): boolean {
  const first = tokens[at]?.text ?? "";
  const second = tokens[at + 1]?.text ?? "";
  const within = /^(?:in|on|during|from)$/.test(first) && /^(?:his|her|their|an?)$/.test(second);
  if (second === "of" && isHead(tokens, at)) return true;
  if (!within && !/^(?:an?|the|former|pp?|vol|cited|quoted)$|^\p{Lu}/u.test(first)) return false;
  for (let i = at; i < tokens.length; i++) {
    const { text } = tokens[i] ?? { text: "" };
    if (/^(?:,|:|who|which|that)$/.test(text)) return true;
    if (!within && (FINITE.test(text) || PAST_VERBS.has(text))) return false;
  }
  return false;
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|led|went|came|took|gave|made|became|wrote|told|said|ran|left|grew|fell|won|rose|stood)$|\p{Ll}{2}ed$/u;

function openerEnd({ tokens }: Scene): number | null {
  const words = tokens.slice(0, 3).map((token) => token.text);
  if (words[0] === "According" && words[1] === "to") return 2;
  return words[0] === "As" &&
    /^(?:stated|reported|noted)$/.test(words[1] ?? "") &&
    words[2] === "by"
    ? 3
    : null;
}
