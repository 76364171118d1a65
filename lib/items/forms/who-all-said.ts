import { type Fact, isPublished } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { isToldPlainer } from "../best-of-report";
import { namesIn } from "../certificates/events";
import type { Collection } from "../collection";
import { wrongSpeakers } from "../distractors/people";
import type { Draft, Workbench } from "../draft";
import { grouped } from "../grouped";
import { isFullName, isNamedSpeaker, isPerson } from "../people";
import { provesReaction } from "../proofs/reactions";
import { explanationOf } from "../wording/explanation";
import { asTold } from "../wording/framed";
import { inFullNames } from "../wording/full-names";
import { inPlainWords } from "../wording/loaded-words";
import { joined, quoted, tidy } from "../wording/phrases";
import { isSpeech } from "../wording/speech";
import { standsAlone } from "../wording/stands-alone";

const MOST_SPEAKERS = 4;

/** What was said by whom, told in the same words: those who said it together, each once. */
function together(fact: Fact, collection: Collection): Fact[] {
  const byWords = collection.once("reactions by words", () =>
    grouped(
      collection.facts.filter(
        ({ kind, attributedTo }) => kind === "reaction" && attributedTo === null,
      ),
      (said) => [collection.of(said, wordsOf)],
    ),
  );
  const all = byWords.get(collection.of(fact, wordsOf)) ?? [];
  if (all.length < 2) return [];
  const seen = new Set<string>();
  return all.filter((said) => {
    const { bearer } = collection.named(said.subject);
    if (seen.has(bearer) || isPublished(said) !== isPublished(fact)) return false;
    seen.add(bearer);
    return true;
  });
}

function wordsOf({ lang, predicate, object }: Fact): string {
  return `${lang} ${foldText(`${predicate} ${object}`)}`;
}

/** The words as they are asked, a quotation among them unchanged, all else plain; null where they cannot stand alone. */
function askedWords(fact: Fact, collection: Collection): string | null {
  const told = tidy(joined(fact.predicate, fact.object)).replace(/["“]([^"“”]*)["”]/g, (_, words) =>
    quoted(String(words)),
  );
  const words = inFullNames(told, fact.subject, collection)
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith("“") ? part : inPlainWords(part, fact.lang)))
    .join("");
  const length = words.split(" ").length;
  const open = words.replace(/“[^”]*”/g, "");
  if (length < 4 || length > 30 || /[“”"«»;:()[\]–—]/.test(open)) return null;
  return standsAlone(open, fact.lang) ? words : null;
}

/** "Which of these people called it “flatly illegal”?": where two or more said it in the same words. */
export function askWhoAllSaid({ fact, frame, collection }: Workbench): Draft[] {
  if (fact.kind !== "reaction" || frame !== null || fact.attributedTo !== null) return [];
  if (!isSpeech(fact) || isToldPlainer(fact, collection)) return [];
  const speakers = together(fact, collection).filter((said) => collection.of(said, provesReaction));
  if (speakers[0] !== fact || speakers.length < 2 || speakers.length > MOST_SPEAKERS) return [];
  const fit = ({ subject }: Fact) =>
    isNamedSpeaker(subject, collection) && isPerson(subject, collection) && isFullName(subject);
  const words = askedWords(fact, collection);
  if (words === null || !speakers.every(fit)) return [];
  const own = new Set(speakers.map(({ subject }) => collection.named(subject).bearer));
  const distractors = wrongSpeakers(fact, collection).filter(
    ({ text }) => !own.has(collection.named(text).bearer) && !isBeside(text, speakers, collection),
  );
  if (distractors.length < 2) return [];
  const question =
    fact.lang === "id"
      ? `Siapa saja di antara mereka ini yang ${words}?`
      : `Which of these people ${words}?`;
  return [
    {
      fact,
      beside: speakers.slice(1),
      form: "multiple",
      asks: "who-all-said",
      stem: asTold(question, fact, collection),
      key: speakers.map(({ subject }) => subject),
      accept: [],
      value: null,
      distractors,
      explanation: speakers.map((said) => explanationOf(said, collection)).join(" "),
      card: false,
    },
  ];
}

/** Whether a passage that says it names somebody: then they may have said it too. */
function isBeside(name: string, speakers: readonly Fact[], collection: Collection): boolean {
  return speakers
    .flatMap(collection.passages.telling)
    .some((passage) => namesIn(passage, name, collection));
}
