import { type Evidence, type Fact, MODALITIES, type Modality } from "@/lib/domain/fact";
import type { FoundFact } from "../found-fact";
import { hashOf } from "../hash";
import { precisionOf } from "../precision";
import { byPlace } from "./order";
import { bucketOf, fineness, sameEvent, timesAgree } from "./same-fact";

/** A fact as found, with the key of the entity that it is about. */
export type KeyedFact = { found: FoundFact; key: string };

/** Prints a fact that several passages state once, in the words of the one with the finest value. */
export function mergeFacts(keyed: KeyedFact[]): Fact[] {
  const buckets = new Map<string, Group[]>();
  for (const { found, key } of keyed.toSorted((a, b) => byPlace(a.found, b.found))) {
    const id = `${key} ${bucketOf(found)}`;
    const groups = buckets.get(id) ?? [];
    buckets.set(id, groups);
    const same = groups.find((group) => fits(group, found));
    if (same) {
      same.facts.push(found);
      same.times.add(found.time);
    } else groups.push({ first: found, facts: [found], times: new Set([found.time]) });
  }
  return [...buckets.values()]
    .flat()
    .map(({ facts }) => mergeGroup(facts))
    .toSorted(byPlace);
}

/** Facts held for one, and the different times that they give. */
type Group = { first: FoundFact; facts: FoundFact[]; times: Set<string | null> };

function fits({ first, times }: Group, found: FoundFact): boolean {
  return [...times].every((time) => timesAgree(time, found.time)) && sameEvent(first, found);
}

function mergeGroup(group: FoundFact[]): Fact {
  const [first, ...rest] = group.toSorted(
    (a, b) => fineness(a.time) - fineness(b.time) || byPlace(a, b),
  );
  if (!first) throw new Error("A group of facts is never empty.");
  const others = rest.toSorted(byPlace);
  const fact: Omit<Fact, "id"> = {
    kind: first.kind,
    lang: first.lang,
    subject: first.subject,
    predicate: first.predicate,
    object: first.object,
    time: first.time,
    quote: first.quote,
    about: first.about,
    attributedTo: first.attributedTo,
    modality: weakest(group),
    score: scoreOf(group),
    evidence: distinct([first, ...others].flatMap((found) => found.evidence)),
  };
  return { id: hashOf(fact), ...fact };
}

/** The precision of the best class that found it, to four digits. */
function scoreOf(group: FoundFact[]): number {
  const best = Math.max(...group.map((found) => precisionOf(found.patternClass)));
  return Math.round(best * 10_000) / 10_000;
}

function weakest(group: FoundFact[]): Modality {
  const rank = Math.max(...group.map(({ modality }) => MODALITIES.indexOf(modality)));
  return MODALITIES[rank] ?? "asserted";
}

function distinct(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ part, source, start, end }) => {
    const key = `${part} ${source} ${start} ${end}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
