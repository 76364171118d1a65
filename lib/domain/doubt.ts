import type { Evidence, Fact, Modality } from "./fact";

const HEARSAY: Partial<Record<Modality, string>> = {
  attributed: "The document gives it as somebody's word.",
  reported: "The document only reports that it was said.",
  alleged: "The document calls it an allegation.",
};

/**
 * Why a fact is not believed without a look: what had to be inferred to read it, and how often
 * facts that are read in the same way were right when they were counted.
 */
export function doubtReasons(
  fact: Pick<Fact, "subject" | "modality" | "score">,
  passages: readonly Pick<Evidence, "part">[],
): string[] {
  const has = (part: Evidence["part"]) => passages.some((passage) => passage.part === part);
  const reasons = [
    has("names") && `The sentence does not give the full name: it is read as ${fact.subject}.`,
    has("dates") && "The sentence leaves out the year or the day: it is taken from another one.",
    HEARSAY[fact.modality],
    `Of facts that are worded like this, ${Math.round(100 * fact.score)} in 100 were right.`,
  ];
  return reasons.filter((reason) => typeof reason === "string");
}
