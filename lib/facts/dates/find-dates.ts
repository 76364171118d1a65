import type { Language } from "@/lib/domain/fact";
import type { Block, Sentence } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { type DocumentNames, namesEvidence } from "../names/names-of";
import { clausesOf } from "./clauses";
import { type DateScene, factOf } from "./date-scene";
import { timesIn } from "./expressions";
import { LIFE_WORDS, lifeDates } from "./life-span";
import { isQuoted } from "./link";
import { linkedFacts } from "./linked-facts";
import { nominalEvent } from "./nominal";

/** Longer sentences are not sentences; nothing is read from them. */
const LONGEST_SENTENCE = 120;

/** The dates that a document's running text gives to events. */
export function findDates(names: DocumentNames): FoundFact[] {
  return names.document.blocks.flatMap((block) => {
    const { lang } = block;
    if (lang === null || !["paragraph", "item", "quote"].includes(block.kind)) return [];
    return block.sentences.flatMap((sentence) => datesOf(names, block, sentence, lang));
  });
}

function datesOf(
  names: DocumentNames,
  block: Block,
  sentence: Sentence,
  lang: Language,
): FoundFact[] {
  const { tokens } = sentence;
  if (tokens.length > LONGEST_SENTENCE || isAside(block, sentence)) return [];
  const times = timesIn(tokens);
  if (times.length === 0) return [];
  const scene: DateScene = {
    names,
    block,
    sentence,
    lang,
    times,
    clauses: clausesOf(tokens, lang),
  };
  const links = times.flatMap((time) => linkedFacts(scene, time));
  return [...lifeFacts(scene), ...links, ...nominalFacts(scene)];
}

/** Questions, first persons and sentences that were cut off say nothing sure. */
function isAside(block: Block, { tokens, truncated }: Sentence): boolean {
  if (truncated) return true;
  const own = tokens.filter((token) => !isQuoted(block, token));
  return own.at(-1)?.text === "?" || own.some(({ text }) => FIRST_PERSON.test(text));
}

const FIRST_PERSON = /^(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our|[Ss]aya|[Kk]ami|[Kk]ita|[Aa]nda)$/;

function lifeFacts(scene: DateScene): FoundFact[] {
  const { names, sentence, lang } = scene;
  return lifeDates(names, sentence).map(({ name, what, value }) => {
    const subject = names.resolve(name.text)?.canonical ?? name.text;
    return factOf(
      scene,
      "date/life-span",
      subject,
      [LIFE_WORDS[lang][what], ""],
      value,
      namesEvidence(names, name.text),
    );
  });
}

function nominalFacts(scene: DateScene): FoundFact[] {
  const { sentence, lang, times, block } = scene;
  return times.flatMap((time) => {
    if (!time.explicit || isQuoted(block, sentence.tokens[time.core])) return [];
    const event = nominalEvent(sentence.tokens, time);
    if (!event) return [];
    return [
      factOf(
        scene,
        "date/nominal",
        event.text,
        [lang === "en" ? "took place" : "terjadi", ""],
        time.value,
        [],
      ),
    ];
  });
}
