import { spanOf } from "@/lib/domain/date-span";
import { dateInWords } from "@/lib/domain/date-words";
import type { Fact, Language } from "@/lib/domain/fact";
import type { Certificate } from "@/lib/domain/item";
import { isBorrowed } from "../borrowed-years";
import { share } from "../certificates/events";
import { areOfOtherStates } from "../certificates/of-states";
import { happenedOnce, isToldOnce } from "../certificates/only-one";
import type { Collection } from "../collection";
import { wrongDates } from "../distractors/dates";
import { whatIs } from "../distractors/people";
import { wrongRoles } from "../distractors/roles";
import type { Draft, Workbench } from "../draft";
import { isFullName, isPerson } from "../people";
import { speaks } from "../role-holders";
import { hashOf } from "../seeded";
import { clauseOf, saysYear, statement } from "../wording/clause";
import { whereTold } from "../wording/document-name";
import { explanationOf } from "../wording/explanation";
import { capitalised } from "../wording/phrases";
import type { RolePhrase } from "../wording/role-phrase";
import { shownRoleOf } from "../wording/shown-role";
import { isSpeech } from "../wording/speech";
import { headOfRole, isTaught, tellsNews } from "../wording/taught-roles";

const OPENING: Record<Language, string> = { en: "True or false:", id: "Benar atau salah:" };
/** Whether the statement is to be the true one: about half of all, and the same each time. */
function isToBeTrue({ subject, time, object, lang }: Fact): boolean {
  return isHeads(subject, time ?? object, lang);
}

/** Half of all texts, the same each time. */
function isHeads(...texts: string[]): boolean {
  return Number.parseInt(hashOf(...texts).slice(0, 4), 16) % 2 === 0;
}

type Statement = { stem: string; isTrue: boolean; why: string; certificate: Certificate };

function draft({ fact, collection }: Workbench, asks: string, said: Statement): Draft {
  return {
    fact,
    beside: [],
    form: "truefalse",
    asks,
    stem: said.stem,
    key: [String(said.isTrue)],
    accept: [],
    value: null,
    distractors: [{ text: String(!said.isTrue), why: said.why, certificate: said.certificate }],
    explanation: explanationOf(fact, collection),
    card: false,
  };
}

/**
 * Whether somebody may be taken for what another is: for an office of the same sort or body, not of
 * another state, which nobody would believe of a French president.
 */
function mayBeBelieved(own: RolePhrase, other: RolePhrase, collection: Collection): boolean {
  if (areOfOtherStates(own.words, other.words)) return false;
  if (headOfRole(own.words) === headOfRole(other.words)) return true;
  return share(collection.stemsOf(own.words), collection.stemSetOf(other.words)) > 0;
}

/**
 * "True or false: According to these documents, Ann Lind was the mayor of Oslo.": her own role, or
 * one that is certainly another's.
 */
export function askWhetherRole(bench: Workbench): Draft[] {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "role" || frame !== null || !isFullName(fact.subject)) return [];
  const own = isPerson(fact.subject, collection) ? shownRoleOf(fact, collection) : null;
  // "was a president" says of nobody anything that is worth knowing
  if (!own?.copular || !own.placed) return [];
  if (!isTaught(own) && (!speaks(fact.subject, collection) || tellsNews(own))) return [];
  const options = wrongRoles(fact, collection).flatMap((wrong) => {
    const other = collection.factById.get(wrong.certificate.facts[0] ?? "");
    const phrase = other ? shownRoleOf(other, collection) : null;
    return phrase ? [{ wrong, phrase }] : [];
  });
  const likely = options.find(({ phrase }) => mayBeBelieved(own, phrase, collection));
  // most have no likely role of another: those that have one make up for the true ones among them
  const isTrue = likely ? isToBeTrue(fact) && isHeads(likely.wrong.text) : isToBeTrue(fact);
  const option = likely ?? (isTrue ? options[0] : undefined);
  if (!option) return [];
  const { wrong, phrase } = option;
  const { article, words } = isTrue ? own : phrase;
  const where = whereTold([fact], collection);
  const stem =
    fact.lang === "id"
      ? `${OPENING.id} Menurut ${where}, ${fact.subject} adalah ${words}.`
      : `${OPENING.en} According to ${where}, ${fact.subject} was ${article}${words}.`;
  const why = isTrue ? whatIs(fact, fact.lang) : wrong.why;
  const certificate: Certificate = isTrue
    ? { kind: "said-of-another", facts: [fact.id] }
    : wrong.certificate;
  return [draft(bench, "is-role", { stem, isTrue, why, certificate })];
}

/** "on 3 January 2020", "in 2012": a date as it ends a statement; null for a grain that has no such words. */
function whenItWas(time: string, lang: Language): string | null {
  const grain = spanOf(time)?.grain;
  const words = dateInWords(time, lang);
  if (words === null || /[~?%/]/.test(time)) return null;
  if (grain === "day") return `${lang === "en" ? "on" : "pada"} ${words}`;
  if (grain === "month") return `${lang === "en" ? "in" : "pada"} ${words}`;
  return grain === "year" ? `${lang === "en" ? "in" : "pada tahun"} ${words}` : null;
}

/** "True or false: Iraq invaded Iran on 22 September 1980." */
export function askWhetherWhen(bench: Workbench): Draft[] {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "date" || fact.time === null || frame !== null) return [];
  if (isSpeech(fact) || isBorrowed(fact)) return [];
  const told = isToldOnce(fact, collection);
  const clause = told || happenedOnce(fact, collection) ? clauseOf(fact, collection) : null;
  const [wrong] = clause ? wrongDates(fact, collection, []) : [];
  if (!clause || clause.clock !== null || !wrong || saysYear(clause, fact.time)) return [];
  const isTrue = isToBeTrue(fact);
  const right = whenItWas(fact.time, fact.lang);
  const date = dateInWords(fact.time, fact.lang);
  if (right === null || date === null) return [];
  const when = isTrue ? right : right.replace(date, wrong.text);
  const certificate: Certificate = isTrue
    ? { kind: "only-one", facts: [fact.id] }
    : wrong.certificate;
  const why = isTrue
    ? fact.lang === "id"
      ? `Tanggal itu memang disebut: ${date}.`
      : `The documents do give ${date}.`
    : wrong.why;
  const stated = statement(clause);
  const where = whereTold([fact], collection);
  const said = told
    ? fact.lang === "id"
      ? `Menurut ${where}, ${stated}`
      : `According to ${where}, ${stated}`
    : capitalised(stated);
  const stem = `${OPENING[fact.lang]} ${said}${/, /.test(stated) ? "," : ""} ${when}.`;
  return [draft(bench, "is-when", { stem, isTrue, why, certificate })];
}
