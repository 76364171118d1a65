import type { Fact } from "@/lib/domain/fact";
import type { Distractor } from "@/lib/domain/item";
import { sameName } from "../certificates/events";
import { certifyHolder, certifySpeaker } from "../certificates/said-of-another";
import type { Collection } from "../collection";
import { isPerson, peopleWithRoles } from "../people";
import { shuffled } from "../seeded";
import { nameAsOption, quoted, tidy } from "../wording/phrases";
import { headOfRole, rolePhraseOf } from "../wording/role-phrase";
import { type Speaker, speakersOf } from "./speakers";

/** Options may differ in length by this factor at most, where they are long enough for it to show. */
const LONGEST = 1.6;
const SHORT = 24;

function ofLikeLength(left: string, right: string): boolean {
  const long = Math.max(left.length, right.length);
  return long <= SHORT || long <= LONGEST * Math.min(left.length, right.length);
}

/** What somebody is, for the learner who chose them: "… describe Ali Larijani as the speaker of …". */
export function whatIs(role: Fact): string {
  const phrase = rolePhraseOf(role);
  if (!phrase) return role.subject;
  if (role.lang === "id")
    return `Dokumen-dokumen ini menyebut ${role.subject} sebagai ${phrase.words}.`;
  return `These documents describe ${role.subject} as ${phrase.article}${phrase.words}.`;
}

/** What somebody said, for the learner who took them for the speaker of something else. */
function whatSaid({ name, said }: Speaker, lang: Fact["lang"]): string {
  if (said.quote === null) return `${name} ${tidy(said.predicate)} ${tidy(said.object)}.`;
  const words = quoted(said.quote.trim().replace(/,$/, ""));
  return lang === "id" ? `Kata-kata ${name}: ${words}` : `What ${name} said: ${words}`;
}

/** Up to three people who do not hold the role, of like roles first, each certified. */
export function wrongHolders(fact: Fact, collection: Collection): Distractor[] {
  const head = headOfRole(rolePhraseOf(fact)?.words ?? fact.object);
  const others = shuffled(
    peopleWithRoles(collection).filter(
      ({ name }) => !sameName(name, fact.subject, collection) && ofLikeLength(name, fact.subject),
    ),
    `${fact.subject}|${fact.object}`,
  );
  const alike = others.filter(({ role }) => headOfRole(rolePhraseOf(role)?.words ?? "") === head);
  const chosen: Distractor[] = [];
  for (const { name, role } of new Set([...alike, ...others])) {
    if (chosen.length === 3) break;
    const certificate = certifyHolder(name, role, fact, collection);
    if (certificate) chosen.push({ text: name, why: whatIs(role), certificate });
  }
  return chosen;
}

/** Up to three who said other things and not this, those of the same matter and document first. */
export function wrongSpeakers(fact: Fact, collection: Collection): Distractor[] {
  const person = isPerson(fact.subject, collection);
  const others = shuffled(
    speakersOf(collection),
    `${fact.subject}|${fact.quote ?? fact.object}`,
  ).filter(
    ({ name, said }) =>
      said.lang === fact.lang &&
      isPerson(name, collection) === person &&
      ofLikeLength(name, fact.subject),
  );
  const sources = new Set(fact.evidence.map(({ source }) => source));
  const near = others.filter(({ said }) => said.evidence.some(({ source }) => sources.has(source)));
  const chosen: Distractor[] = [];
  for (const speaker of new Set([...near, ...others])) {
    if (chosen.length === 3) break;
    const certificate = certifySpeaker(speaker.name, speaker.said, fact, collection);
    if (certificate)
      chosen.push({
        text: nameAsOption(speaker.name, fact.lang, collection),
        why: whatSaid(speaker, fact.lang),
        certificate,
      });
  }
  return chosen;
}
