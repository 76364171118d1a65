import { wrongQuotes } from "../distractors/quotes";
import type { Draft, Workbench } from "../draft";
import { base, LONGEST_ASKED, quotedOn } from "../quoted";
import { asTold } from "../wording/framed";
import { nameInSentence, quoted } from "../wording/phrases";
import { wasWritten } from "../wording/speech";

/** "What did X say of Y?": the speaker's own words among those of others. */
export function askWhatSaid(bench: Workbench): Draft[] {
  const found = quotedOn(bench);
  if (!found || found.quote.split(" ").length > LONGEST_ASKED) return [];
  const { fact, collection } = bench;
  const distractors = wrongQuotes(fact, found.quote, collection);
  if (distractors.length < 2) return [];
  const speaker = nameInSentence(fact.subject, fact.lang, collection);
  const verb = wasWritten(fact) ? "write" : "say";
  const stem =
    fact.lang === "id"
      ? `Manakah yang dikatakan oleh ${speaker}${found.topic ? ` tentang ${found.topic}` : ""}?`
      : found.topic === null
        ? `Which of these did ${speaker} ${verb}?`
        : `What did ${speaker} ${verb} about ${found.topic}?`;
  const reactions = collection.factsOf(fact.subject).filter(({ kind }) => kind === "reaction");
  return [
    {
      ...base(found),
      form: "choice",
      asks: "what-said",
      stem: asTold(stem, fact, collection),
      key: [quoted(found.quote)],
      accept: [],
      distractors,
      card: found.topic !== null && reactions.length === 1,
    },
  ];
}
