import type { Token } from "@/lib/text/document";
import type { PatternClass } from "../precision";
import { lower } from "./clause";
import type { Clause } from "./clauses";
import type { DateScene } from "./date-scene";
import type { EventWords } from "./event-words";
import { isByTheDay, type TimeExpression } from "./expressions";
import type { Link } from "./link";
import { isOneName, type Subject } from "./subject";
import { isWholeAct } from "./whole-act";
import { isWholeEvent, namesEvent } from "./whole-event";

/** The pattern by which a clause's event got its date and its subject, whose precision is measured. */
export function patternClassOf(
  scene: DateScene,
  link: Link,
  subject: Subject,
  words: EventWords,
): PatternClass {
  const { time } = link;
  if (time.year && !/^(?:phrase|counted|group)$/.test(subject.kind))
    return yearClass(time, subject);
  if (scene.lang === "id") return indonesianClass(link, subject);
  if (opensWith(scene, link, subject)) return "date/counted";
  return classOf(link, subject, words, scene.tokens);
}

function yearClass({ near }: TimeExpression, { kind }: Subject): PatternClass {
  if (near === "section") return "date/year-section";
  if (near) return "date/year-near";
  return kind === "event" ? "date/event" : "date/year-inferred";
}

function indonesianClass(link: Link, { kind }: Subject): PatternClass {
  if (link.kind === "behind-event") return "date/behind-event";
  if (kind === "phrase" || kind === "placed") return "date/clause-phrase-id";
  if (link.cut) return "date/cut-id";
  if (link.kind === "bare") return "date/bare-id";
  if (kind === "pronoun") return "date/clause-pronoun-id";
  if (kind === "told") return "date/told-id";
  if (kind === "titled") return "date/titled";
  if (kind === "described") return "date/described-id";
  if (kind === "surname") return "date/topic-name-id";
  if (kind === "noun" || kind === "it") return "date/topic-noun-id";
  if (kind === "short") return "date/clause-short-id";
  return kind === "name" ? "date/clause-id" : "date/clause-phrase-id";
}

/** "On 3 May 1990, a commuter train of Oslo Rail crashed": what a page tells first, nothing before can have named. */
function opensWith({ document, block, index }: DateScene, link: Link, subject: Subject): boolean {
  if (subject.kind !== "phrase" || index > 0 || !isByTheDay(link.time)) return false;
  if (link.clause.kind !== "main" || !UNTOLD.test(subject.text)) return false;
  return document.blocks.find(({ kind }) => kind === "paragraph") === block;
}

const UNTOLD = /^(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+) /;

function classOf(link: Link, subject: Subject, words: EventWords, tokens: Token[]): PatternClass {
  const { clause, kind, time, cut } = link;
  if (subject.kind === "group") return "date/group";
  if (clause.compound && isOneName(subject) && clause.kind === "main") return "date/compound";
  if (cut && subject.kind !== "phrase" && clause.kind === "main") return "date/cut";
  if (subject.kind === "pronoun") return pronounClass(clause, kind, time, tokens);
  if (subject.kind === "told") return "date/told";
  if (subject.kind === "described") return "date/described";
  if (subject.kind === "titled") return "date/titled";
  if (subject.kind === "surname") return "date/topic-name";
  if (subject.kind === "event") return "date/event";
  if (subject.kind === "counted") return "date/counted";
  if (subject.kind === "noun") return "date/topic-noun";
  if (subject.kind === "where") return "date/relative-where";
  if (subject.kind === "it") return "date/topic-it";
  const event = clause.kind === "relative" && clause.opener !== "who" && namesEvent(subject.text);
  if (event && happens(tokens, clause.verb)) return "date/happened";
  // whom "which ran from 1901 to 1906" is about is less sure than a subject
  if (!/^(?:at|none)$/.test(time.relation) && clause.kind !== "relative") return "date/bounded";
  if (clause.kind === "relative" && clause.opener === "that") return "date/relative-that";
  if (clause.kind === "relative")
    return clause.opener === "who" ? "date/relative-who" : "date/relative-which";
  if (clause.coordinated)
    return isOneName(subject) ? "date/coordinated" : "date/coordinated-phrase";
  if (kind === "behind-event") return "date/behind-event";
  if (clause.kind === "subordinate") return "date/subordinate";
  if (kind === "adjunct") return "date/adjunct";
  if (kind === "middle") return "date/middle";
  const phrase = subject.kind === "phrase" || subject.kind === "placed";
  if (phrase && happens(tokens, clause.verb))
    return isWholeEvent(tokens, clause, subject.text) ? "date/happened" : "date/phrase";
  if (subject.kind === "phrase") return phraseClass(link, subject, words, tokens);
  if (subject.kind === "placed") return "date/placed";
  return kind === "fronted" ? "date/fronted" : "date/final";
}

function phraseClass(
  link: Link,
  subject: Subject,
  words: EventWords,
  tokens: Token[],
): PatternClass {
  if (link.clause.opener === "" && NAMED_THING.test(subject.text)) return "date/phrase-named";
  if (link.clause.opener === "" && isWholeAct(tokens, link, subject, words))
    return "date/phrase-act";
  const untold = !isByTheDay(link.time) || TITLE_ALONE.test(subject.text);
  return untold ? "date/phrase" : "date/phrase-day";
}

/** "the Duke": whose, only the surroundings say. */
const TITLE_ALONE =
  /^(?:the|a|an) \p{Lu}\S*$|\b(?:first|second|third|latter|former|other|another) of\b/u;

/** "the Office of the High Commissioner", "the Buliok complex": a name, perhaps with the noun that says what it is. */
const NAMED_THING =
  /^the [\p{Lu}\d][^\s,]*(?: (?:(?:of|and|for|on|the|&) )*[\p{Lu}\d][^\s,]*)+(?: \p{Ll}+)?$|^the [\p{Lu}\d][^\s,]* \p{Ll}+$/u;

/** "The Battle of Lesmont took place", "the awards were held": what is said only of events. */
function happens(tokens: Token[], { from, to }: Clause["verb"]): boolean {
  const verb = lower(tokens, to - 1);
  if (verb === "took") return lower(tokens, to) === "place";
  if (/^(?:has|have|had)$/.test(lower(tokens, from))) return false;
  const passive = /^(?:was|were)$/.test(lower(tokens, from));
  return /^(?:occurred|happened)$/.test(verb) || (passive && /^(?:held|fought)$/.test(verb));
}

function pronounClass(
  clause: Clause,
  kind: Link["kind"],
  { relation }: TimeExpression,
  tokens: Token[],
): PatternClass {
  if (kind === "fronted") return "date/fronted-pronoun";
  // "was a member and captain twice in 2003": what somebody was at one date may be half of it
  const state = relation === "at" && /^(?:was|were)$/.test(lower(tokens, clause.verb.to - 1));
  if (!state) return "date/final-pronoun";
  return clause.kind === "main" ? "date/state-pronoun" : "date/subordinate";
}
