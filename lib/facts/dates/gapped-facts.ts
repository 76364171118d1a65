import type { FoundFact } from "../found-fact";
import { isAttributed } from "./attributed";
import { type DateScene, factOf } from "./date-scene";
import type { TimeExpression } from "./expressions";
import { fittingSubjects } from "./fitting-subjects";
import { gappedEvent } from "./gapped";
import { holds, type Link } from "./link";
import { sourceOf } from "./source";

/** What "and" adds to a clause, with a date of its own. */
export function gappedFacts(scene: DateScene, time: TimeExpression): FoundFact[] {
  const event = time.explicit && !time.year ? gappedEvent(scene, time) : null;
  if (!event) return [];
  const { clause, predicate, object } = event;
  const link: Link = { clause, time, kind: "final", cut: false };
  if (!holds(scene.tokens, link, scene.lang)) return [];
  if (sourceOf(scene) !== null || isAttributed(scene, link)) return [];
  return fittingSubjects(scene, link, event)
    .filter(({ kind }) => kind !== "phrase")
    .map(({ text, evidence }) =>
      factOf(scene, "date/gapped", text, [predicate, object], time.value, evidence),
    );
}
