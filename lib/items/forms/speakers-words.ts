import { type Fact, isPublished } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { pairOf } from "@/lib/domain/item-view";
import { certifyQuote } from "../certificates/said-of-another";
import type { Collection } from "../collection";
import type { Draft, Workbench } from "../draft";
import { isNamedSpeaker, isPerson } from "../people";
import { provesReaction } from "../proofs/reactions";
import { whereTold } from "../wording/document-name";
import { explanationOf } from "../wording/explanation";
import { quoted } from "../wording/phrases";
import { isQuotable, saysSomething, speaksAlone, stemQuote } from "../wording/speech";
import { groupsApart } from "./groups";

const LONGEST = 1.6;
/** A quotation of more words is no entry of a list. */
const LONGEST_ENTRY = 24;

/** Somebody's words that the passages prove. */
type Said = { fact: Fact; words: string };

function saidIn(lang: Fact["lang"], { collection, hasRoom }: Workbench): Said[] {
  return collection.facts.flatMap((fact): Said[] => {
    if (fact.kind !== "reaction" || fact.lang !== lang || fact.attributedTo !== null) return [];
    const words = hasRoom(fact) ? stemQuote(fact) : null;
    if (words === null || words.split(" ").length > LONGEST_ENTRY || !isQuotable(words)) return [];
    if (!isNamedSpeaker(fact.subject, collection) || !isPerson(fact.subject, collection)) return [];
    if (!speaksAlone(words, lang) || !saysSomething(words)) return [];
    return collection.of(fact, provesReaction) ? [{ fact, words }] : [];
  });
}

/** Whether the words of one show another's name, or begin unlike the other's. */
function differs(one: Said, other: Said): boolean {
  const names = foldedWords(other.fact.subject).filter((word) => word.length > 3);
  const said = new Set(foldedWords(one.words));
  return (
    names.some((name) => said.has(name)) ||
    /^\p{Ll}/u.test(one.words) !== /^\p{Ll}/u.test(other.words)
  );
}

/** Whether two may stand in one match: neither can have said the other's words, as far as anything says. */
function areApart(one: Said, other: Said, collection: Collection): boolean {
  const lengths = [one.words.length, other.words.length];
  return (
    !differs(one, other) &&
    !differs(other, one) &&
    Math.max(...lengths) <= Math.min(...lengths) * LONGEST &&
    isPublished(one.fact) === isPublished(other.fact) &&
    certifyQuote(one.fact, other.fact, collection) !== null &&
    certifyQuote(other.fact, one.fact, collection) !== null
  );
}

/** Groups of speakers to be matched with their words, those of one document together. */
function groupsOf(bench: Workbench): Map<Fact | undefined, Said[]> {
  const { fact, collection } = bench;
  return collection.once(`words to match in ${fact.lang}`, () =>
    groupsApart(saidIn(fact.lang, bench), (one, other) => areApart(one, other, collection)),
  );
}

/** "Match each person with their words": three or four of them, none of whom said another's. */
export function askToMatchWords(bench: Workbench): Draft[] {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "reaction" || frame !== null) return [];
  const group = groupsOf(bench).get(fact);
  if (!group) return [];
  const told = group.map((said) => said.fact);
  const where = whereTold(told, collection);
  return [
    {
      fact,
      beside: told.slice(1),
      form: "match",
      asks: "people-words",
      stem:
        fact.lang === "id"
          ? `Pasangkan setiap orang dengan kata-katanya, menurut ${where}.`
          : `Match each person with their words, according to ${where}.`,
      key: group.map((said) => pairOf(said.fact.subject, quoted(said.words))),
      accept: [],
      value: null,
      distractors: [],
      explanation: told.map((said) => explanationOf(said, collection)).join(" "),
      card: false,
    },
  ];
}
