import type { Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { witnessesOf } from "@/lib/facts/merge/witnesses";
import type { Collection } from "../collection";
import type { Draft, Workbench } from "../draft";
import { base, isWellKnown, quotedOn } from "../quoted";
import { titleOf } from "../wording/document-name";
import { gapOf } from "../wording/gap";
import { nameInSentence, quoted } from "../wording/phrases";
import { isWholeSentence } from "../wording/speech";

/** Whether a word is one that the matter is about: told elsewhere too, or in words that several documents have. */
function isOfMatter(word: string, fact: Fact, collection: Collection): boolean {
  if (witnessesOf(fact) > 1) return true;
  // speech as it is printed in Indonesian news has no word that is worth knowing by heart
  if (fact.lang === "id") return false;
  const source = fact.evidence.find(({ part }) => part === "says")?.source ?? "";
  const text = collection.documents.get(source)?.original ?? "";
  const outside = foldedWords(text.replaceAll(fact.quote ?? "", ""));
  return outside.filter((other) => other === word).length >= 2;
}

/** "Complete the words of X: “… ____ …”" */
export function askToComplete(bench: Workbench): Draft[] {
  const found = quotedOn(bench);
  if (!found || !isWellKnown(bench)) return [];
  const { fact, collection } = bench;
  const words = found.quote.split(" ").length;
  if (!isWholeSentence(found.quote) || words < 7 || words > 25) return [];
  const gap = gapOf(found.quote, fact.lang, (word) => isOfMatter(word, fact, collection));
  if (!gap) return [];
  const speaker = nameInSentence(fact.subject, fact.lang, collection);
  if (foldedWords(`${speaker} ${found.topic ?? ""}`).includes(foldedWords(gap.word)[0] ?? ""))
    return [];
  const about =
    found.topic === null
      ? ""
      : fact.lang === "id"
        ? ` tentang ${found.topic}`
        : ` about ${found.topic}`;
  const title = titleOf(fact, `${fact.subject} ${gap.word}`, collection);
  const from = title === null ? "" : fact.lang === "id" ? ` dalam ${title}` : ` from ${title}`;
  const stem =
    fact.lang === "id"
      ? `Lengkapi kata-kata ${speaker}${about}${from}: ${quoted(gap.text)}`
      : `Complete these words of ${speaker}${about}${from}: ${quoted(gap.text)}`;
  return [
    {
      ...base(found),
      form: "cloze",
      asks: "complete-quote",
      stem,
      key: [gap.word],
      accept: [],
      distractors: [],
      card: true,
    },
  ];
}
