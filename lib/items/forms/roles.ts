import { mayBeSame, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import type { Distractor } from "@/lib/domain/item";
import { sameName } from "../certificates/events";
import type { Collection } from "../collection";
import { whatIs, wrongHolders } from "../distractors/people";
import { wrongRoles } from "../distractors/roles";
import type { Draft, Workbench } from "../draft";
import { grouped } from "../grouped";
import {
  acceptedNames,
  isFullName,
  isPerson,
  mayHoldRole,
  peopleWithRoles,
  type RoleHolder,
} from "../people";
import { explanationOf } from "../wording/explanation";
import { within } from "../wording/framed";
import { inFullNames } from "../wording/phrases";
import { isTaught, type RolePhrase, rolePhraseOf, timeOfRole } from "../wording/role-phrase";

/** The people that the collection gives a role to whose words are like these, or names beside them. */
function peopleNearRole(fact: Fact, phrase: RolePhrase, collection: Collection): RoleHolder[] {
  const stems = collection.stemsOf(phrase.words);
  const byWord = collection.once("people by name and role word", () =>
    grouped(peopleWithRoles(collection), ({ name }) => [
      ...collection.named(name).lastWords.map((word) => `name ${word}`),
      ...collection
        .factsOf(name)
        .filter(({ kind }) => kind === "role")
        .flatMap(({ object }) => collection.stemsOf(object).map((stem) => `role ${stem}`)),
    ]),
  );
  const passages = collection.passages.sharing(stems, 0.7);
  const words = passages.flatMap((passage) =>
    passage.facts.includes(fact) ? [] : [...passage.words],
  );
  const keys = [...words.map((word) => `name ${word}`), ...stems.map((stem) => `role ${stem}`)];
  return [...new Set(keys.flatMap((key) => byWord.get(key) ?? []))];
}

/** Whether somebody else may hold the role at the same time. */
function hasOtherHolder(fact: Fact, phrase: RolePhrase, collection: Collection): boolean {
  const time = fact.time === null ? null : spanOf(fact.time);
  return peopleNearRole(fact, phrase, collection).some(({ name, role }) => {
    if (sameName(name, fact.subject, collection)) return false;
    const other = role.time === null ? null : spanOf(role.time);
    if (time && other && !mayBeSame(time, other)) return false;
    return mayHoldRole(name, phrase.words, collection, fact);
  });
}

const BECAME = /^(?:became|was (?:named|appointed|elected|made|chosen)(?: as)?)$/;

const FORMER = /^former /;

function whoStem(fact: Fact, phrase: RolePhrase, choice: boolean): string | null {
  const time = timeOfRole(fact.time, fact.lang);
  const when = time === "" ? "" : ` ${time}`;
  const en = fact.lang === "en";
  if (phrase.copular && phrase.single) {
    if (en && when !== "" && BECAME.test(fact.predicate))
      return `Who became ${phrase.words}${when}?`;
    return en
      ? `Who was ${phrase.article}${phrase.words}${when}?`
      : `Siapa ${phrase.words}${when}?`;
  }
  if (!choice) return null;
  if (!phrase.copular) return null;
  if (en && FORMER.test(phrase.words))
    return `Which of these people had once been ${phrase.words.replace(FORMER, "")}?`;
  return en
    ? `Which of these people was ${phrase.article}${phrase.words}${when}?`
    : `Siapa di antara orang-orang ini yang merupakan ${phrase.words}${when}?`;
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

type Parts = {
  stem: string;
  key: string;
  accept: string[];
  distractors: Distractor[];
  card: boolean;
};

function draft(bench: Workbench, asks: string, form: Draft["form"], parts: Parts): Draft {
  return {
    fact: bench.fact,
    beside: [],
    form,
    asks,
    stem: parts.stem,
    key: [parts.key],
    accept: parts.accept,
    value: null,
    distractors: parts.distractors,
    explanation: explanationOf(bench.fact, bench.collection),
    card: parts.card,
  };
}

/** "Who was the prime minister of Iraq?": where the role has one holder, or among these people. */
export function askWhoRole(bench: Workbench): Draft[] {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "role" || !isFullName(fact.subject) || !isPerson(fact.subject, collection))
    return [];
  const phrase = rolePhraseOf(fact);
  if (!phrase?.placed || !isTaught(phrase)) return [];
  const rivals = frame?.rivals ?? [];
  const shared = rivals.length === 0 && hasOtherHolder(fact, phrase, collection);
  if (phrase.single && shared && fact.time === null) return [];
  const distractors = [...otherHolders(rivals, fact), ...wrongHolders(fact, collection)].slice(
    0,
    3,
  );
  const choice = distractors.length >= 2;
  const words = inFullNames(phrase.words, fact.subject, collection);
  const plain = whoStem(fact, { ...phrase, words }, choice);
  if (plain === null) return [];
  const stem = within(plain, fact.lang, frame, fact.time === null || !phrase.single);
  const accept = acceptedNames(fact.subject, collection);
  const card = phrase.single && !shared;
  const parts = { stem, key: fact.subject, accept, card };
  const typed = {
    ...parts,
    stem: within(plain, fact.lang, frame, fact.time === null),
    distractors: [],
  };
  return [
    ...(choice ? [draft(bench, "who-role", "choice", { ...parts, distractors })] : []),
    ...(card && (!choice || fact.time !== null) ? [draft(bench, "who-role", "short", typed)] : []),
  ];
}

function rolesOf(name: string, collection: Collection): Fact[] {
  return collection.factsOf(name).filter(({ kind }) => kind === "role");
}

/** "What position did he hold?": which of several roles is this person's. */
export function askWhichRole(bench: Workbench): Draft[] {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "role" || !isFullName(fact.subject) || !isPerson(fact.subject, collection))
    return [];
  const phrase = rolePhraseOf(fact);
  if (!phrase?.copular || !phrase.placed || !isTaught(phrase)) return [];
  const own = new Set(foldedWords(fact.subject));
  if (foldedWords(phrase.words).some((word) => word.length > 3 && own.has(word))) return [];
  const distractors = wrongRoles(fact, phrase, collection);
  if (distractors.length < 2) return [];
  const alone = rolesOf(fact.subject, collection).length === 1;
  const time = timeOfRole(fact.time, fact.lang);
  const when = time === "" ? "" : ` ${time}`;
  const office = phrase.single;
  const taken = when !== "" && BECAME.test(fact.predicate);
  const en = fact.lang === "en";
  const question = office
    ? en
      ? `Which position did ${fact.subject} ${taken ? "take up" : "hold"}${when}?`
      : `Jabatan apa yang dipegang ${fact.subject}${when}?`
    : en
      ? `Who was ${fact.subject}${when}?`
      : `Siapakah ${fact.subject}${when}?`;
  const stem = within(question, fact.lang, frame, true);
  return [
    draft(bench, "which-role", "choice", {
      stem,
      key: phrase.words,
      accept: [],
      distractors,
      card: office && (alone || time !== ""),
    }),
  ];
}
