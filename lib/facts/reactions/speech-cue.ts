import type { Token } from "@/lib/text/document";
import { looksPast } from "../dates/verbs";
import { wordSet } from "../names/word-set";
import { MONTHS_AND_DAYS } from "../roles/function-words";
import type { Scene } from "../scene";
import type { SpeakersAt } from "./speakers";
import { BARE_CLAUSE_LEMMAS, isSpoken, LISTENER_LEMMAS, SPEECH_VERBS_EN } from "./speech-verbs-en";
import { type VerbAt, verbAt } from "./verb-at";
import { VIEW_VERBS_EN } from "./view-verbs-en";

/** A speech verb with its speakers; the words begin at `to`. */
export type Cue = SpeakersAt & {
  verbFrom: number;
  verbTo: number;
  to: number;
  that: boolean;
  reported: boolean;
  lemma: string;
};

/** What is done with a statement. */
export const ISSUED = wordSet("issued released");
/** The verb of saying behind speakers, and where their words begin; null where none are said. */
export function cueAt(scene: Scene, speakers: SpeakersAt): Cue | null {
  const { tokens } = scene;
  const verb = verbAt(tokens, speakers.to);
  const issued = verb && ISSUED.has(verb.word) ? statementVerb(scene, verb) : null;
  if (issued) return { ...speakers, ...issued, reported: false, lemma: "say" };
  if (
    verb?.word === "responded" &&
    tokens[verb.to]?.text === "by" &&
    tokens[verb.to + 1]?.text === "saying"
  ) {
    const to = verb.to + 2;
    const that = tokens[to]?.text === "that";
    return {
      ...speakers,
      verbFrom: verb.from,
      verbTo: to,
      to: that ? to + 1 : to,
      that,
      reported: false,
      lemma: "say",
    };
  }
  const view = verb ? VIEW_VERBS_EN.get(verb.word) : undefined;
  const speech = verb && (SPEECH_VERBS_EN.get(verb.word) ?? view);
  if (!verb || !speech || verb.word.endsWith("ing")) return null;
  // "Preliminary reports said": a noun
  const behind = tokens[verb.to]?.text ?? "";
  if (verb.word.endsWith("s") && (SPEECH_VERBS_EN.has(behind) || /^\p{Ll}+ing$/u.test(behind)))
    return null;
  if (!view && !isSpoken(verb.word, ...speakers.speakers)) return null;
  const listener = LISTENER_LEMMAS.has(speech.lemma) ? listenerEnd(scene, verb.to) : verb.to;
  if (listener === null) return null;
  const adjunct = behindWhen(scene, adjunctEnd(scene, listener));
  // "he says that doesn't mean": here "that" is the subject of what is said
  const next = tokens[adjunct + 1]?.text ?? "";
  // "reported that night the bridge had closed": when, not what
  if (
    tokens[adjunct]?.text === "that" &&
    /^(?:night|day|week|year|morning|evening|month)$/.test(next)
  )
    return null;
  // "said that fact speaks volumes": which fact
  if (tokens[adjunct]?.text === "that" && COUNTED.test(next)) return null;
  const that =
    tokens[adjunct]?.text === "that" &&
    !FINITE.test(next) &&
    !/^(?:means|meant|makes|made|shows|gives|leaves|needs|depends|includes|suggests)$/.test(next) &&
    !/^['’]s$/.test(next);
  const bare = BARE_CLAUSE_LEMMAS.has(speech.lemma) && startsClause(scene, adjunct, speech.lemma);
  if (!that && !bare) return null;
  const { reported } = verb;
  const { lemma } = speech;
  const base = { ...speakers, verbFrom: verb.from, verbTo: listener, reported, lemma };
  return { ...base, to: that ? adjunct + 1 : adjunct, that };
}

/** Nouns that never stand without an article, so that the "that" before them is theirs. */
const COUNTED =
  /^(?:fact|idea|decision|move|plan|deal|vote|meeting|claim|number|figure|message|approach|argument|statement|moment|kind|sort|type|case|question|answer|reason|man|woman|person|story|letter|report)$/;

/** "issued a statement that said": the verb is the whole of it. */
function statementVerb({ tokens }: Scene, verb: VerbAt) {
  const words = tokens.slice(verb.to, verb.to + 4).map(({ text }) => text);
  if (words[0] !== "a" || words[1] !== "statement") return null;
  const said = /^(?:that|which)$/.test(words[2] ?? "") && words[3] === "said";
  if (!said && words[2] !== "saying") return null;
  const to = verb.to + (said ? 4 : 3);
  const that = tokens[to]?.text === "that";
  return { verbFrom: verb.from, verbTo: to, to: that ? to + 1 : to, that: true };
}

/** The end of "Reuters" in "told Reuters that". */
function listenerEnd(scene: Scene, from: number): number | null {
  for (let at = from; at < from + 9; at++) {
    const token = scene.tokens[at];
    if (!token || /^[.,;:"“]$/.test(token.text)) return null;
    if (token.text === "that") return at;
    // "warned of floods and said that": another verb
    if (SPEECH_VERBS_EN.has(token.text)) return null;
    // "told reporters he was sure", "told the BBC's Today programme Mr Krantz had left"
    if (at > from && endsListener(scene, from, at)) return at;
  }
  return null;
}

/** Whether a clause begins behind whoever listens: by a pronoun, an article or a courtesy, and with a verb near. */
function endsListener({ tokens }: Scene, from: number, at: number): boolean {
  if (!/^(?:told|tells)$/.test(tokens[from - 1]?.text ?? "")) return false;
  const first = tokens[at]?.text ?? "";
  if (!/^(?:he|she|it|they|there|the|his|her|its|their|Mr|Mrs|Ms|Dr|Sir|Lord)$/.test(first))
    return false;
  if (/^(?:of|and|to|for|at|on|in|the|by|about)$/.test(tokens[at - 1]?.text ?? "")) return false;
  return tokens.slice(at + 1, at + 6).some(({ text }) => FINITE.test(text));
}

/** The end of "in January 2020" in "reported in January 2020 that". */
function adjunctEnd(scene: Scene, from: number): number {
  const { tokens } = scene;
  if (
    !/^(?:in|on|at|during|to|earlier|later|last|this|yesterday|today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(
      tokens[from]?.text ?? "",
    )
  )
    return from;
  // "threatened to veto the bill that": an infinitive is no listener
  if (tokens[from]?.text === "to" && !toSomebody(tokens[from + 1])) return from;
  for (let at = from + 1; at < from + 9; at++) {
    const token = tokens[at];
    if (!token || /^[.,;:"“”]$/.test(token.text) || FINITE.test(token.text)) return from;
    // "responded Friday to reports that"
    if (token.text === "that" && /^\p{Ll}+s$/u.test(tokens[at - 1]?.text ?? "")) return from;
    // "in that case that"
    if (token.text === "that" && !/^(?:in|on|at|to|of|by)$/.test(tokens[at - 1]?.text ?? ""))
      return at;
  }
  return from;
}

/** "said earlier this week he would stay": when it was said is no part of it. */
function behindWhen({ tokens }: Scene, from: number): number {
  let at = from;
  if (/^(?:earlier|later)$/.test(tokens[at]?.text ?? "")) at++;
  if (/^(?:this|last)$/.test(tokens[at]?.text ?? "")) at++;
  else if (at > from && /^(?:today|yesterday)$/.test(tokens[at]?.text ?? "")) return begins(at + 1);
  if (at === from || !/^(?:day|week|month|year|morning|night)$/.test(tokens[at]?.text ?? ""))
    return from;
  return begins(at + 1);

  function begins(clause: number): number {
    return /^(?:he|she|it|they|there|the|his|her|its|their|Mr|Mrs|Ms|Dr|\p{Lu}\p{Ll}+)$/u.test(
      tokens[clause]?.text ?? "",
    )
      ? clause
      : from;
  }
}

function toSomebody(token: Token | undefined): boolean {
  return /^(?:\p{Lu}|the$|an?$|his$|her$|their$|its$)/u.test(token?.text ?? "");
}

export const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|wo)$/;

/** Lemmas whose object is hardly ever a thing: "said the figures improved"; but "stressed the worries raised by all". */
const ONLY_CLAUSE = wordSet("say claim insist argue allege tell add");

/** "said if the plan failed it would go": the condition of a clause, with its verb behind. */
function isCondition(tokens: Token[], at: number): boolean {
  return tokens
    .slice(at + 2, at + 30)
    .some(({ text }) => /^(?:would|will|could|can|should|must|might|may)$/.test(text));
}

/** A clause without "that" begins with its subject, and its verb is not far. */
function startsClause(scene: Scene, at: number, lemma: string): boolean {
  const { tokens } = scene;
  const first = tokens[at];
  if (first?.text === "if" && lemma === "say") return isCondition(tokens, at);
  if (/day$/.test(first?.text ?? "") && MONTHS_AND_DAYS.has(first?.text ?? "")) return false;
  if (
    (first?.kind !== "word" && first?.kind !== "number") ||
    /^(?:in|on|at|to|for|of|by|with|about|from|and|or|as|not|goodbye|what|how|why|whether|if|so|hello|yes|no|something|nothing)$/.test(
      first.text,
    )
  )
    return false;
  if (/^(?:it|he|she|they|we|I|there)$/.test(first.text)) return true;
  // "the US "need to demonstrate …"": the verb is in the quotation
  const onlyClause = ONLY_CLAUSE.has(lemma);
  if (onlyClause && tokens.slice(at + 1, at + 4).some(({ text }) => /^["“]$/.test(text)))
    return true;
  const turn = tokens.findIndex(({ text }, index) => index > at && text === "but");
  // "said Mr Krantz's return and posters that …": a subject may be long where hardly a thing can be the object
  const longest = at + (onlyClause ? 24 : 14);
  const ahead = tokens.slice(at + 1, turn < 0 ? longest : Math.min(turn, longest));
  const relative = ahead.findIndex(({ text }) =>
    /^(?:which|that|who|whose|where|when|how|what|why)$/.test(text),
  );
  const clause = relative < 0 ? ahead : ahead.slice(0, relative);
  if (onlyClause) return clause.some(({ text }) => FINITE.test(text) || looksPast(text));
  const end = clause.findIndex(
    ({ text }, index) =>
      text === "," || (text === "and" && SPEECH_VERBS_EN.has(clause[index + 1]?.text ?? "")),
  );
  return clause.slice(0, end < 0 ? clause.length : end).some(({ text }) => FINITE.test(text));
}
