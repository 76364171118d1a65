import type { Fact } from "@/lib/domain/fact";
import type { Distractor } from "@/lib/domain/item";
import { sameName } from "../certificates/events";
import { certifyHolder, certifySpeaker } from "../certificates/said-of-another";
import type { Collection } from "../collection";
import { peopleWithRoles } from "../people";
import { shuffled } from "../seeded";
import { indefinite } from "../wording/articles";
import { quoted } from "../wording/phrases";
import { headOfRole, rolePhraseOf } from "../wording/role-phrase";
import { speakersOf } from "./speakers";

/** What somebody is, for the learner who chose him: "Ali Larijani was the speaker of …". */
export function whatIs(role: Fact): string {
  const phrase = rolePhraseOf(role);
  if (!phrase) return role.subject;
  if (role.lang === "id") return `${role.subject} adalah ${phrase.words}.`;
  const article = phrase.single ? "the " : indefinite(phrase.words);
  return `In these documents, ${role.subject} is ${article}${phrase.words}.`;
}

/** Up to three people who do not hold the role, of like roles first, each certified. */
export function wrongHolders(fact: Fact, collection: Collection): Distractor[] {
  const head = headOfRole(rolePhraseOf(fact)?.words ?? fact.object);
  const others = shuffled(
    peopleWithRoles(collection).filter(({ name }) => !sameName(name, fact.subject, collection)),
    `${fact.subject}|${fact.object}`,
  );
  const alike = others.filter(({ role }) => headOfRole(rolePhraseOf(role)?.words ?? "") === head);
  const ordered = [...alike, ...others.filter((other) => !alike.includes(other))];
  const chosen: Distractor[] = [];
  for (const { name, role } of ordered) {
    if (chosen.length === 3) break;
    const certificate = certifyHolder(name, role, fact, collection);
    if (certificate) chosen.push({ text: name, why: whatIs(role), certificate });
  }
  return chosen;
}

/** Up to three people who said other things and not this, those of the same matter first. */
export function wrongSpeakers(fact: Fact, collection: Collection): Distractor[] {
  const others = shuffled(speakersOf(collection), `${fact.subject}|${fact.quote ?? fact.object}`);
  const near = others.filter(({ said }) =>
    said.evidence.some(({ source }) => fact.evidence.some((own) => own.source === source)),
  );
  const ordered = [...near, ...others.filter((other) => !near.includes(other))];
  const chosen: Distractor[] = [];
  for (const { name, said } of ordered) {
    if (chosen.length === 3) break;
    const certificate = certifySpeaker(name, said, fact, collection);
    if (!certificate) continue;
    const words = quoted(said.quote ?? "");
    const why = fact.lang === "id" ? `Kata-kata ${name}: ${words}` : `What ${name} said: ${words}`;
    chosen.push({ text: name, why, certificate });
  }
  return chosen;
}
