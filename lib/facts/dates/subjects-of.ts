import type { Sentence } from "@/lib/text/document";
import { nameAt } from "../names/scan";
import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import type { EventWords } from "./event-words";
import type { Link } from "./link";
import { pronounOf } from "./pronoun";
import { resolveSubject, type Subject } from "./subject";
import { subjectRegion } from "./subject-region";

const EACH =
  /^(?:killed|died|born|executed|assassinated|murdered|arrested|tewas|meninggal|wafat|gugur|terbunuh|lahir|dieksekusi|ditangkap)$/;

/** Whom a linked event happened to: each of several where each did it, both named together else. */
export function subjectsOf(scene: DateScene, { clause }: Link, words: EventWords): Subject[] {
  const { names, sentence, block, times } = scene;
  const { tokens } = sentence;
  if (clause.kind === "relative" || clause.opener === "as") return [];
  const region = subjectRegion(tokens, clause.subject, times);
  if (!region) return [];
  if (
    region.to - region.from === 1 &&
    /^(?:he|she|ia|dia|beliau)$/.test(lower(tokens, region.from))
  ) {
    const person = pronounOf(names, block, sentence, region.from);
    return person
      ? [{ text: person.name.canonical, evidence: person.evidence, kind: "pronoun" }]
      : [];
  }
  const joint = jointOf(tokens, region);
  // "X and Y exchanged remarks with Z": each of them did
  const each =
    EACH.test(words.predicate.split(" ").at(-1) ?? "") || /\b(?:with|dengan)\b/.test(words.object);
  if (joint !== null && each) {
    const parts = [
      resolveSubject(names, tokens, { ...region, to: joint }),
      resolveSubject(names, tokens, { ...region, from: joint + 1 }),
    ];
    return parts.every((part) => part?.kind === "name")
      ? parts.filter((part) => part !== null)
      : [];
  }
  if (joint !== null) return bothOf(scene, region, joint);
  const subject = resolveSubject(names, tokens, region);
  return subject ? [subject] : [];
}

/** "X and Y met": one event of both, named together. */
function bothOf(
  { names, sentence: { tokens } }: DateScene,
  region: { from: number; to: number },
  joint: number,
): Subject[] {
  const first = resolveSubject(names, tokens, { ...region, to: joint });
  const second = resolveSubject(names, tokens, { ...region, from: joint + 1 });
  if (first?.kind !== "name" || second?.kind !== "name") return [];
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
