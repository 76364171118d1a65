import type { Token } from "@/lib/text/document";
import { topicOf } from "../coreference/topic";
import { datedEventAt } from "../merge/dated-events";
import { isCapitalised } from "../names/name-word";
import { nameAt, spanOf } from "../names/scan";
import { lower } from "./clause";
import type { Clause } from "./clauses";
import type { DateScene } from "./date-scene";
import { firstCopula, isDescription } from "./description";
import { isOneName, resolveSubject, type Subject } from "./subject";
import { subjectIn } from "./subject-in";
import { subjectRegion } from "./subject-region";

/** Whom or what a relative clause tells of: the name before its comma, or what its sentence describes. */
export function antecedentOf(scene: DateScene, clause: Clause): Subject[] {
  const inside = pronounInside(scene, clause);
  if (inside !== null) return inside;
  // "which the team won": the subject stands inside
  if (clause.subject.to > clause.subject.from || clause.coordinated) return [];
  if (clause.opener === "that") return eventBefore(scene, clause);
  const beside = eventBeside(scene, clause) ?? besideComma(scene, clause);
  if (beside) return [beside];
  const described = describedBy(scene, clause);
  return described ? [described] : [];
}

/** "Oslo, where she died": the clause has a subject of its own; a bare "which she" lacks its object. */
function pronounInside(scene: DateScene, { opener, from, subject }: Clause): Subject[] | null {
  const { tokens } = scene;
  const led = opener === "which" && /^(?:in|at|on|during|for)$/.test(lower(tokens, from - 2));
  if (opener !== "where" && !led) return null;
  if (!/^(?:he|she)$/.test(lower(tokens, subject.to - 1))) return null;
  const person = subjectIn(scene, { from: subject.to - 1, to: subject.to });
  return person ? [{ ...person, kind: "where" }] : [];
}

/** "the Gulf crisis that had begun", "the Winter War that broke out": the event right before. */
function eventBefore({ tokens }: DateScene, { from }: Clause): Subject[] {
  const to = from - 1;
  const start = datedEventAt(tokens, to - 1)[0]?.from ?? namedFrom(tokens, to);
  if (start === null || lower(tokens, start - 1) !== "the") return [];
  return [{ text: `the ${spanOf(tokens, start, to).text}`, evidence: [], kind: "name" }];
}

/** Where the name begins that ends right before a token: not with a year, which would be part of it. */
function namedFrom(tokens: Token[], to: number): number | null {
  let from = to;
  while (from > 0 && isCapitalised(tokens[from - 1])) from--;
  return to - from > 1 && nameAt(tokens, from)?.to === to ? from : null;
}

/** "The Oslo mill fire, which broke out": the event that the document is about, right before the comma. */
function eventBeside(
  { names, block, tokens }: DateScene,
  { opener, from }: Clause,
): Subject | null {
  const topic = topicOf(names);
  const comma = tokens[from - 2];
  if (!topic?.event || opener !== "which" || comma?.text !== ",") return null;
  const { place, text } = topic;
  if (place.block !== block || place.end !== tokens[from - 3]?.end) return null;
  return { text, evidence: [], kind: "name" };
}

const OF_ANOTHER =
  /^(?:['’]s?|own|his|her|its|their|first|second|third|fourth|fifth|last|final|next|previous|annual|inaugural|new)$/;

/** "the Gulf crisis, which began in 2019", "Ann Lee, who died in 1950": the name right before the comma. */
function besideComma({ names, sentence: { tokens } }: DateScene, clause: Clause): Subject | null {
  const { opener, from } = clause;
  const comma = from - 2;
  if (!/^(?:which|who)$/.test(opener) || tokens[comma]?.text !== ",") return null;
  for (let start = 0; start < comma; start++) {
    const name = nameAt(tokens, start);
    if (!name || name.to < comma) {
      if (name) start = name.to - 1;
      continue;
    }
    const article = name.title === null && /^the$/i.test(tokens[start - 1]?.text ?? "");
    const region = { from: article ? start - 1 : start, to: comma };
    const before = tokens[region.from - 1];
    // "the first Congress of Mathematicians, which was held in Oslo": not each of them
    if (isCapitalised(before) || OF_ANOTHER.test(before?.text ?? "")) return null;
    const found = name.to === comma ? resolveSubject(names, tokens, region) : null;
    const person = names.resolve(name.text)?.name.kind === "person";
    return found && person === (opener === "who") ? found : null;
  }
  return null;
}

/** "Ann Lee (1901–1970) was a painter who moved to Rome in 1925": what is said of the painter is hers. */
function describedBy(scene: DateScene, clause: Clause): Subject | null {
  const { tokens } = scene.sentence;
  const opener = clause.from - 1;
  const copula = firstCopula(tokens, opener);
  if (copula === null || !isDescription(tokens, copula + 1, opener, scene)) return null;
  const region = subjectRegion(tokens, { from: 0, to: copula }, scene.times);
  const subject = region && subjectIn(scene, region);
  if (!subject || !isOneName(subject)) return null;
  const person = scene.names.resolve(subject.text)?.name.kind === "person";
  if (clause.opener === "which" && person) return null;
  return { ...subject, kind: "described" };
}
