import type { Fact } from "@/lib/domain/fact";
import type { Distractor } from "@/lib/domain/item";
import { certifyHolder, certifySpeaker } from "../certificates/said-of-another";
import { isStateOffice } from "../certificates/state-offices";
import type { Collection } from "../collection";
import { grouped } from "../grouped";
import { isPerson, mayBeOne } from "../people";
import { peopleWithRoles, type RoleHolder } from "../role-holders";
import { balanced, drawn } from "../seeded";
import { nameAsOption, quoted, tidy } from "../wording/phrases";
import { rolePhraseOf } from "../wording/role-phrase";
import { withoutStop } from "../wording/speech";
import { headOfRole } from "../wording/taught-roles";
import { areOfLikeLength } from "./like-length";
import { type Speaker, speakersOf } from "./speakers";

/** Where the document that says what somebody is speaks another language than the question. */
const NOT_GIVEN: Record<Fact["lang"], (name: string) => string> = {
  en: (name) => `These documents do not say this of ${name}.`,
  id: (name) => `Dokumen-dokumen ini tidak menyebut ${name} demikian.`,
};

/** What somebody is, for the learner who chose them: "… describe Ali Larijani as the speaker of …". */
export function whatIs(role: Fact, lang: Fact["lang"]): string {
  if (role.lang !== lang) return NOT_GIVEN[lang](role.subject);
  const phrase = rolePhraseOf(role);
  if (!phrase) return role.subject;
  if (role.lang === "id")
    return `Dokumen-dokumen ini menyebut ${role.subject} sebagai ${phrase.words}.`;
  return `These documents describe ${role.subject} as ${phrase.article}${phrase.words}.`;
}

/** What somebody said, for the learner who took them for the speaker of something else. */
function whatSaid({ name, said }: Speaker, lang: Fact["lang"]): string {
  if (said.quote === null) return `${name} ${tidy(said.predicate)} ${tidy(said.object)}.`;
  const words = quoted(withoutStop(said.quote));
  return lang === "id" ? `Kata-kata ${name}: ${words}` : `What ${name} said: ${words}`;
}

function sourcesOf({ evidence }: Fact): string[] {
  return [...new Set(evidence.map(({ source }) => source))];
}

/** Those with a role of the same body, country or sort, as far as its words tell. */
function kinOf(object: string, collection: Collection): RoleHolder[] {
  const byStem = collection.once("people by word of their role", () =>
    grouped(peopleWithRoles(collection), ({ role }) => collection.stemsOf(role.object)),
  );
  return [...new Set(collection.stemsOf(object).flatMap((stem) => byStem.get(stem) ?? []))];
}

/** Up to three people who do not hold the role, of like roles and of the same document first, each certified. */
export function wrongHolders(fact: Fact, collection: Collection): Distractor[] {
  return collection.of(fact, findWrongHolders);
}

function findWrongHolders(fact: Fact, collection: Collection): Distractor[] {
  const head = headOfRole(rolePhraseOf(fact)?.words ?? fact.object);
  const byHead = collection.once("people by role", () =>
    grouped(peopleWithRoles(collection), ({ role }) => [
      headOfRole(rolePhraseOf(role)?.words ?? ""),
    ]),
  );
  const seed = `${fact.subject}|${fact.object}`;
  const bySource = collection.once("people with roles by document", () =>
    grouped(peopleWithRoles(collection), ({ role }) => sourcesOf(role)),
  );
  const single = rolePhraseOf(fact)?.single ?? false;
  const alike = drawn(byHead.get(head) ?? [], seed);
  const kin = drawn(collection.of(fact.object, kinOf), seed);
  const near = drawn(
    [...new Set(sourcesOf(fact).flatMap((source) => bySource.get(source) ?? []))],
    seed,
  );
  const ofSort = near.filter(({ role }) => rolePhraseOf(role)?.single === single);
  const others = drawn(peopleWithRoles(collection), seed);
  const chosen: Distractor[] = [];
  const all = [...new Set([...alike, ...kin, ...ofSort, ...near, ...others])];
  const office = isStateOffice(fact);
  const [same, rest] = [true, false].map((like) =>
    balanced(
      all.filter(({ role }) => (isStateOffice(role) === office) === like),
      fact.subject,
      (holder) => holder.name,
    ),
  );
  // a head of state stands out among clerks, and a clerk among heads of state
  for (const { name, role } of [...(same ?? []), ...(rest ?? [])]) {
    if (chosen.length === 2 && isStateOffice(role) !== office) break;
    if (chosen.length === 3) break;
    const options = [fact.subject, ...chosen.map(({ text }) => text)];
    if (!areOfLikeLength([name, ...options])) continue;
    if (chosen.some(({ text }) => mayBeOne(text, name, collection))) continue;
    const certificate = certifyHolder(name, role, fact, collection);
    if (certificate) chosen.push({ text: name, why: whatIs(role, fact.lang), certificate });
  }
  return chosen;
}

/** Up to three who said other things and not this, those of the same matter and document first. */
export function wrongSpeakers(fact: Fact, collection: Collection): Distractor[] {
  return collection.of(fact, findWrongSpeakers);
}

function findWrongSpeakers(fact: Fact, collection: Collection): Distractor[] {
  const person = isPerson(fact.subject, collection);
  const bySource = collection.once("speakers by document", () =>
    grouped(speakersOf(collection), ({ said }) => sourcesOf(said)),
  );
  const seed = `${fact.subject}|${fact.quote ?? fact.object}`;
  const fits = ({ name, said }: Speaker) =>
    said.lang === fact.lang &&
    isPerson(name, collection) === person &&
    areOfLikeLength([name, fact.subject]);
  const near = drawn(
    [...new Set(sourcesOf(fact).flatMap((source) => bySource.get(source) ?? []))],
    seed,
  ).filter(fits);
  const others = drawn(speakersOf(collection), seed).filter(fits);
  const chosen: Distractor[] = [];
  const ranked = [...new Set([...near, ...others])];
  for (const speaker of balanced(ranked, fact.subject, ({ name }) => name)) {
    if (chosen.length === 3) break;
    const options = [fact.subject, ...chosen.map(({ text }) => text)];
    if (!areOfLikeLength([speaker.name, ...options])) continue;
    if (chosen.some(({ text }) => mayBeOne(text, speaker.name, collection))) continue;
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
