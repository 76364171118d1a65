import type { Sentence, Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import { nameAt, spanOf } from "../names/scan";
import { OFFICE_HEADS_EN } from "../roles/heads-en";
import { ROLE_HEADS_ID } from "../roles/heads-id";
import { antecedentOf } from "./antecedent";
import { lower } from "./clause";
import type { Clause } from "./clauses";
import type { DateScene } from "./date-scene";
import type { EventWords } from "./event-words";
import type { Link } from "./link";
import { isNamed, resolveSubject, type Subject } from "./subject";
import { subjectIn } from "./subject-in";
import { type Region, subjectRegion } from "./subject-region";

const EACH =
  /^(?:killed|died|born|executed|assassinated|murdered|arrested|tewas|meninggal|wafat|gugur|terbunuh|lahir|dieksekusi|ditangkap)$/;

/** Whom a linked event happened to: each of several where each did it, both named together else. */
export function subjectsOf(scene: DateScene, link: Link, words: EventWords): Subject[] {
  const { clause, time, kind } = link;
  const { names, sentence, times } = scene;
  const { tokens } = sentence;
  if (clause.kind === "relative") return antecedentOf(scene, clause);
  if (clause.opener === "as") return [];
  const from = kind === "adjunct" ? time.to : clause.subject.from;
  const set = kind === "middle" && lower(tokens, time.from - 1) === ",";
  const to = set ? time.from - 1 : clause.subject.to;
  const region = subjectRegion(tokens, { from, to }, times);
  if (!region) return [];
  const joint = jointOf(tokens, region);
  // "X and Y exchanged remarks with Z": each of them did
  const together = clause.compound && /^were/.test(words.predicate);
  const each =
    EACH.test(words.predicate.split(" ").at(-1) ?? "") ||
    /\b(?:with|dengan) (?:\p{Ll}+ ){0,2}\p{Lu}/u.test(words.object);
  if (joint !== null && isSingular(tokens, clause)) return oneOf(tokens, region);
  if (joint !== null && endsInRole(tokens, joint)) return [];
  if (joint !== null && each && !together) {
    const parts = [
      resolveSubject(names, tokens, { ...region, to: joint }),
      resolveSubject(names, tokens, { ...region, from: joint + 1 }),
    ];
    return parts.every(isNamed) ? parts.filter((part) => part !== null) : [];
  }
  if (joint !== null) return bothOf(scene, region, joint);
  const subject = subjectIn(scene, region);
  return subject ? [subject] : [];
}

/** "The Newbury and District Society was formed": "was" makes one thing of what "and" joins. */
function isSingular(tokens: Token[], { verb }: Clause): boolean {
  return /^(?:was|has|is)$/.test(lower(tokens, verb.from));
}

function oneOf(tokens: Token[], { from, to }: Region): Subject[] {
  const start = /^the$/i.test(tokens[from]?.text ?? "") ? from + 1 : from;
  for (let at = start; at < to; at++)
    if (!isCapitalised(tokens[at]) && !/^(?:and|of|for|the|&)$/.test(tokens[at]?.text ?? ""))
      return [];
  const { text } = spanOf(tokens, start, to);
  return [{ text: start > from ? `the ${text}` : text, evidence: [], kind: "phrase" }];
}

/** "PCA Founder and Chief Executive Ann Lee": what ends in a role is no second person. */
function endsInRole(tokens: Token[], joint: number): boolean {
  const word = lower(tokens, joint - 1);
  return OFFICE_HEADS_EN.has(word) || ROLE_HEADS_ID.has(word);
}

/** "X and Y met": one event of both, named together. */
function bothOf(
  { names, sentence: { tokens } }: DateScene,
  region: { from: number; to: number },
  joint: number,
): Subject[] {
  const first = resolveSubject(names, tokens, { ...region, to: joint });
  const second = resolveSubject(names, tokens, { ...region, from: joint + 1 });
  if (!isNamed(first) || !isNamed(second)) return [];
  return [
    {
      text: `${first.text} ${lower(tokens, joint)} ${second.text}`,
      evidence: [...first.evidence, ...second.evidence],
      kind: "name",
    },
  ];
}

function jointOf(
  tokens: Sentence["tokens"],
  { from, to }: { from: number; to: number },
): number | null {
  for (let at = from; at < to; at++) {
    if (!/^(?:and|dan|serta)$/.test(lower(tokens, at))) continue;
    const inName = nameAt(tokens, from);
    return inName && inName.to > at ? null : at;
  }
  return null;
}
