import { mayBeSame, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import type { Distractor } from "@/lib/domain/item";
import { remembered } from "@/lib/domain/remembered";
import { sameName } from "../certificates/events";
import { goesRound } from "../certificates/state-offices";
import type { Collection } from "../collection";
import { whatIs, wrongHolders } from "../distractors/people";
import type { Draft, Frame, Workbench } from "../draft";
import { grouped } from "../grouped";
import type { Passage } from "../passages";
import { acceptedNames, isFullName, isPerson } from "../people";
import { mayHoldRole, peopleWithRoles, type RoleHolder, rolesOf } from "../role-holders";
import { collectionInStem, whereTitled } from "../wording/document-name";
import { asTold, framed } from "../wording/framed";
import type { RolePhrase } from "../wording/role-phrase";
import { timeOfRole } from "../wording/role-time";
import { shownRoleOf } from "../wording/shown-role";
import { isTaught } from "../wording/taught-roles";
import { calledStem, FORMER, whoStem } from "../wording/who-stem";
import { roleDraft } from "./role-draft";

/** Everybody with a role, by the words of the roles and by the passages that name them. */
function holdersByWord(collection: Collection) {
  return collection.once("people by name and role word", () => {
    const byName = grouped(
      peopleWithRoles(collection),
      ({ name }) => collection.named(name).lastWords,
    );
    return {
      role: grouped(peopleWithRoles(collection), ({ name }) =>
        rolesOf(name, collection).flatMap(({ object }) => collection.stemsOf(object)),
      ),
      in: remembered(({ words }: Passage) => [...words].flatMap((word) => byName.get(word) ?? [])),
    };
  });
}

/** The people that the collection gives a role to whose words are like these, or names beside them. */
function* peopleNearRole(fact: Fact, phrase: RolePhrase, collection: Collection) {
  const stems = collection.stemsOf(phrase.words);
  const holders = holdersByWord(collection);
  for (const stem of stems) yield* holders.role.get(stem) ?? [];
  for (const passage of collection.passages.sharing(stems, 0.7))
    if (!passage.facts.includes(fact)) yield* holders.in(passage);
}

/** Whether somebody else may hold the role at the same time. */
function hasOtherHolder(fact: Fact, phrase: RolePhrase, collection: Collection): boolean {
  const time = fact.time === null ? null : spanOf(fact.time);
  const mayHold = ({ name, role }: RoleHolder) => {
    if (sameName(name, fact.subject, collection)) return false;
    const other = role.time === null ? null : spanOf(role.time);
    if (time && other && !mayBeSame(time, other)) return false;
    return mayHoldRole(name, phrase.words, collection, fact);
  };
  const asked = new Set<RoleHolder>();
  for (const holder of peopleNearRole(fact, phrase, collection)) {
    if (asked.has(holder)) continue;
    asked.add(holder);
    if (mayHold(holder)) return true;
  }
  return false;
}

/** Whether only the documents together, which have no date, say whose office it was. */
function isUndated(
  fact: Fact,
  phrase: RolePhrase,
  { frame, collection }: Pick<Workbench, "frame" | "collection">,
): boolean {
  if (!phrase.copular || frame !== null || !goesRound(fact) || FORMER.test(phrase.words))
    return false;
  const where = whereTitled(fact, fact.subject, collection);
  return where === collectionInStem(fact.lang, collection);
}

/** Who holds the role by the word of the other sides of a conflict. */
function otherHolders(rivals: readonly Fact[], fact: Fact): Distractor[] {
  return rivals
    .filter(({ subject }) => subject !== fact.subject)
    .map((rival) => ({
      text: rival.subject,
      why: whatIs(rival, fact.lang),
      certificate: { kind: "said-of-another", facts: [rival.id] },
    }));
}

type Asked = { choice: Draft | null; typed: Draft | null };

/** The question for the holder, among others and without options; of each, null where it cannot be asked. */
function askedOf({ fact, frame, collection }: Workbench): Asked {
  return frame === null ? collection.of(fact, readAsked) : readAsked(fact, collection, frame);
}

function readAsked(fact: Fact, collection: Collection, frame: Frame | null = null): Asked {
  const none = { choice: null, typed: null };
  if (fact.kind !== "role" || !isFullName(fact.subject) || !isPerson(fact.subject, collection))
    return none;
  const phrase = shownRoleOf(fact, collection);
  if (!phrase?.placed || !isTaught(phrase)) return none;
  const rivals = frame?.rivals ?? [];
  const timed = timeOfRole(fact.time, fact.lang) !== "";
  const shared = rivals.length === 0 && hasOtherHolder(fact, phrase, collection);
  // a time tells the holders of one office apart; where it does not, they are asked among others
  const alone = phrase.single && !phrase.several && (timed || !shared);
  const wrong = [...otherHolders(rivals, fact), ...wrongHolders(fact, collection)].slice(0, 3);
  const choice = wrong.length >= 2;
  const parts = { key: fact.subject, accept: acceptedNames(fact.subject, collection) };
  if (isUndated(fact, phrase, { frame, collection })) {
    if (phrase.several) return none;
    const stem = calledStem(fact, phrase, collectionInStem(fact.lang, collection));
    const draft = { ...parts, stem, distractors: wrong, card: false };
    return {
      choice: choice ? roleDraft({ fact, collection }, "who-role", "choice", draft) : null,
      typed: null,
    };
  }
  const plain = whoStem(fact, phrase, { choice, alone });
  if (plain === null) return none;
  const told = asTold(plain, fact, collection, !alone);
  const own = framed(plain, fact.lang, frame);
  const card = phrase.single && !shared && !FORMER.test(phrase.words);
  const stem = frame !== null || (timed && alone) ? own : told;
  const typed = { ...parts, card, stem: frame !== null || timed ? own : told, distractors: [] };
  return {
    choice: choice
      ? roleDraft({ fact, collection }, "who-role", "choice", {
          ...parts,
          card,
          stem,
          distractors: wrong,
        })
      : null,
    typed: card ? roleDraft({ fact, collection }, "who-role", "short", typed) : null,
  };
}

/** "Who was the prime minister of Iraq?": where the role has one holder, or among these people. */
export function askWhoRole(bench: Workbench): Draft[] {
  const { choice, typed } = askedOf(bench);
  const asked = choice ?? typed;
  return asked ? [asked] : [];
}

/** The same with the name to be typed, where it is also asked among others. */
export function askToNameHolder(bench: Workbench): Draft[] {
  const { choice, typed } = askedOf(bench);
  return choice && typed ? [typed] : [];
}
