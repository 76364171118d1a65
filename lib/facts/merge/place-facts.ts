import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { tokenize } from "@/lib/text/tokens";
import type { DocumentNames } from "../names/names-of";
import { namesIn } from "../names/scan";
import type { PlacedFact } from "./conflicts";
import type { Entities } from "./entities";
import { rankOf } from "./role-conflicts";

/** Each fact with the entities that it is about, as the document of its first passage names them. */
export function placeFacts(
  facts: Fact[],
  named: DocumentNames[],
  entities: Entities,
): PlacedFact[] {
  const bySource = new Map(named.map((names) => [names.document.source, names]));
  return facts.map((fact) => {
    const names = bySource.get(fact.evidence[0]?.source ?? "");
    const key = names ? entities.keyOf(names, fact.subject) : fact.subject;
    const published = names?.document.meta.published ?? null;
    const kind = names?.resolve(fact.subject)?.name.kind;
    const person = fact.subject.includes(" ") && /^(?:person|unknown)$/.test(kind ?? "");
    if (!names || fact.kind !== "role")
      return { fact, key, office: null, body: null, person, published };
    const office = officeIn(fact, names, entities);
    const body = rankOf({ fact }) ? bodyOf(fact, names, entities) : null;
    return { fact, key, office, body, person, published };
  });
}

/** The role's words, each name in it as its entity's key: "commander of its Quds Force". */
function officeIn(fact: Fact, names: DocumentNames, entities: Entities): string | null {
  const spans = namesIn(tokenize(fact.object));
  if (spans.length === 0) return null;
  let office = "";
  let at = 0;
  for (const { start, end, text } of spans) {
    office += `${foldText(fact.object.slice(at, start))} ${entities.keyOf(names, text)} `;
    at = end;
  }
  return `${office}${foldText(fact.object.slice(at))}`.replace(/\b(?:the|a|an) /g, "").trim();
}

/** The one body that the role's words name; where they name none, the one that its passage names. */
function bodyOf(fact: Fact, names: DocumentNames, entities: Entities): string | null {
  const [says] = fact.evidence;
  for (const text of [fact.object, says?.text ?? says?.exact ?? ""]) {
    const bodies = new Set(
      namesIn(tokenize(text))
        .map((span) => names.resolve(span.text)?.name)
        .filter((name) => name !== undefined)
        .filter((name) => {
          const kind = entities.kindOf(name);
          return kind === "organisation" || (kind === "unknown" && text === fact.object);
        })
        .map((name) => entities.keyOf(names, name.canonical)),
    );
    if (bodies.size > 0) return bodies.size === 1 ? ([...bodies][0] ?? null) : null;
  }
  return null;
}
