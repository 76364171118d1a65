import type { Token } from "@/lib/text/document";
import { topicOf } from "../coreference/topic";
import { isCapitalised } from "../names/name-word";
import { spanOf } from "../names/scan";
import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import { firstCopula, isDescription } from "./description";
import type { TimeExpression } from "./expressions";
import { isOneName, type Subject } from "./subject";
import { subjectIn } from "./subject-in";
import { type Region, subjectRegion } from "./subject-region";

/** An event that a participle without "was" tells: "Founded in 1970, Belmopan …", "is a magazine founded in 1941". */
export type ReducedEvent = {
  subject: Subject;
  predicate: string;
  object: string;
};

/** What is done to something once. */
const DONE_ONCE =
  /^(?:founded|established|formed|created|launched|built|constructed|opened|released|published|written|recorded|produced|directed|developed|introduced|designed|incorporated|organized|organised|inaugurated|completed|erected|discovered|invented|started|commissioned|composed|signed|adopted|enacted|ratified|fought|formulated|held|contested|staged)$/;
const OPENS =
  /^(?:Born|Elected|Appointed|Lahir|Dilahirkan|Didirikan|Dibentuk|Dibangun|Dirilis|Diterbitkan)$/;
const LONGEST = 16;

/** The reduced event that a date belongs to, with its subject; null where more could be meant. */
export function reducedEvent(scene: DateScene, time: TimeExpression): ReducedEvent | null {
  if (time.relation !== "at" && time.relation !== "range") return null;
  return openingEvent(scene, time) ?? describingEvent(scene, time);
}

function openingEvent(scene: DateScene, time: TimeExpression): ReducedEvent | null {
  const { tokens } = scene.sentence;
  const first = tokens[0]?.text ?? "";
  if (!OPENS.test(first) && !(/^\p{Lu}/u.test(first) && DONE_ONCE.test(first.toLowerCase())))
    return null;
  const main = scene.clauses.find(({ subject, coordinated }) => subject.from === 0 && !coordinated);
  if (!main || time.from > LONGEST || !isPlain(tokens, 1, time.from)) return null;
  const end = endBehind(tokens, time.to);
  const region = subjectRegion(tokens, main.subject, scene.times);
  if (!region || region.from < end || tokens[region.from - 1]?.text !== ",") return null;
  const many = /^(?:are|were|have)$/.test(lower(tokens, main.verb.from));
  const event = eventAt(scene, { from: 0, to: end }, time, many);
  const subject = ownSubject(scene, region);
  return subject && event && { ...event, subject };
}

function describingEvent(scene: DateScene, time: TimeExpression): ReducedEvent | null {
  const { tokens } = scene.sentence;
  const participle = participleBefore(tokens, time.from);
  const copula = participle === null ? null : firstCopula(tokens, participle);
  if (participle === null || copula === null || isAnothers(scene, participle)) return null;
  const clauseInside = tokens
    .slice(copula, participle)
    .some(({ text }) => /^(?:who|that|which|where|when)$/.test(text));
  if (clauseInside) return null;
  const comma = tokens[participle - 1]?.text === ",";
  if (!comma && !isDescription(tokens, copula + 1, participle, scene)) return null;
  if (comma && !isOneThing(tokens, copula + 1, participle - 1)) return null;
  const region = subjectRegion(tokens, { from: 0, to: copula }, scene.times);
  const subject = region && ownSubject(scene, region);
  const many = /^(?:are|were)$/.test(lower(tokens, copula));
  const event = eventAt(scene, { from: participle, to: endBehind(tokens, time.to) }, time, many);
  return subject && event && { ...event, subject };
}

/** "was the fourth cup of the Oslo League, formed in 1990": no event is formed. */
function isAnothers({ names, tokens }: DateScene, participle: number): boolean {
  return topicOf(names)?.event === true && !BEFALLS_EVENTS.test(lower(tokens, participle));
}

const BEFALLS_EVENTS =
  /^(?:held|fought|contested|staged|signed|adopted|ratified|launched|started|opened|organized|organised|broadcast)$/;

/** A name or what stands for one; a phrase may hold the thing that the participle tells of. */
function ownSubject(scene: DateScene, region: Region): Subject | null {
  const subject = subjectIn(scene, region);
  return subject && isOneName(subject) ? subject : null;
}

function participleBefore(tokens: Token[], before: number): number | null {
  for (let at = before - 1; at > Math.max(0, before - LONGEST); at--) {
    if (DONE_ONCE.test(tokens[at]?.text ?? ""))
      return isReduced(tokens, at, before) && isPlain(tokens, at + 1, before) ? at : null;
    if (/^(?:,|who|which|that|where)$/.test(tokens[at]?.text ?? "")) return null;
  }
  return null;
}

/** "formed in London", "released on": no verb of its own clause, "who discovered manganese", "that was built". */
function isReduced(tokens: Token[], at: number, time: number): boolean {
  if (
    /^(?:who|that|which|was|were|been|be|had|has|have|first|later|they|he|she|it)$/.test(
      lower(tokens, at - 1),
    )
  )
    return false;
  return at + 1 === time || /^(?:by|in|on|at|from|under|for|as|with)$/.test(lower(tokens, at + 1));
}

/** "a magazine, founded": a noun phrase without a clause or a list before the comma. */
function isOneThing(tokens: Token[], from: number, to: number): boolean {
  if (!/^(?:a|an|the)$/.test(tokens[from]?.text ?? "")) return false;
  return tokens
    .slice(from, to)
    .every(
      ({ text }) =>
        !/^(?:,|;|:|and|or|who|which|that|where|son|daughter|brother|sister)$/.test(text),
    );
}

/** No second event between a participle and its date. */
function isPlain(tokens: Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ kind, text }) =>
        kind !== "number" &&
        !/^(?:,|;|:|and|or|but|who|which|that|when|after|before|dan|yang|\(|\)|["“”])$/.test(
          text,
        ) &&
        !/^\p{Ll}+(?:ing|ed)$/u.test(text),
    );
}

/** Where the words behind the date end. */
function endBehind(tokens: Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { text } = tokens[at] ?? { text: "" };
    if (
      /^(?:[,.;:()—–-]|["“”]|and|but|who|which|that|when|where|while|after|before|dan|yang|ketika|saat)$/.test(
        text,
      )
    )
      return at;
    if (/^\p{Ll}+ing$/u.test(text)) return at;
  }
  return tokens.length;
}

/** "by Ann Lee, John Ray and others": who it was is told only by the whole list. */
function isListed(tokens: Token[], from: number, to: number): boolean {
  const by = tokens.slice(from, to).some(({ text }) => JOINS.test(text));
  const next = lower(tokens, to + 1) === "the" ? to + 2 : to + 1;
  return by && /^(?:,|and|dan)$/.test(tokens[to]?.text ?? "") && isCapitalised(tokens[next]);
}

const JOINS = /^(?:by|with|from|between|oleh)$/;

function eventAt(
  scene: DateScene,
  { from, to }: Region,
  time: TimeExpression,
  many: boolean,
): { predicate: string; object: string } | null {
  const { tokens } = scene.sentence;
  if (lower(tokens, time.to) === "of") return null;
  const behind = isListed(tokens, time.to, to) ? time.to : to;
  const parts = [
    spanOf(tokens, from + 1, Math.max(from + 1, time.from)),
    spanOf(tokens, time.to, Math.max(time.to, behind)),
  ];
  const object = parts
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");
  if (/\b(?:it|them|him|this|that|there|tersebut|ini|itu)\b|\d{4}/.test(object)) return null;
  const word = lower(tokens, from);
  const auxiliary = many ? "were" : "was";
  return { predicate: scene.lang === "en" ? `${auxiliary} ${word}` : word, object };
}
