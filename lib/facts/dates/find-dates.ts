import { gather } from "@/lib/domain/gather";
import type { Block, Sentence } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import { namesEvidence } from "../names/names-of";
import { holds, type Scene } from "../scene";
import { citedEvent } from "./cited";
import { clausesOf } from "./clauses";
import { type DateScene, factOf } from "./date-scene";
import { datedNames } from "./dated-name";
import { deedCame } from "./deed-came";
import { type DefinedEvent, definedEvent } from "./defined-event";
import { type TimeExpression, timesIn } from "./expressions";
import { gappedFacts } from "./gapped-facts";
import { withYear } from "./inferred-year";
import { ledEvent } from "./led-to";
import { LIFE_WORDS, lifeDates } from "./life-span";
import { isQuoted } from "./link";
import { linkedFacts } from "./linked-facts";
import { nominalEvent } from "./nominal";
import { ownedEvent } from "./owned";
import { reducedEvent } from "./reduced";

/** Longer sentences are not sentences; nothing is read from them. */
const LONGEST_SENTENCE = 120;

/** The dates that a sentence of running text gives to events. */
export function findDates(found: Scene): FoundFact[] {
  const { document, names, block, sentence, index, tokens, quotations, lang } = found;
  if (tokens.length > LONGEST_SENTENCE) return [];
  const called = datedNames(found);
  const times = timesIn(tokens).map((time) => withYear(found, time));
  const life = times.length > 0 || (holds(found, isBracket) && holds(found, isBorn));
  if (!(life || called.length > 0) || isAside(block, sentence)) return [];
  if (times.length === 0) return life ? lifeFacts(found).concat(called) : called;
  const scene: DateScene = {
    document,
    names,
    block,
    sentence,
    index,
    tokens,
    quotations,
    lang,
    times,
    clauses: clausesOf(tokens, lang, times),
  };
  const defined = definedEvent(scene);
  const links = gather(times, (time) =>
    time === defined?.time ? definedFacts(scene, defined) : linkedFacts(scene, time),
  );
  const gapped = gather(times, (time) => gappedFacts(scene, time));
  const nouns = gather(times, (time) => (time === defined?.time ? [] : nounFacts(scene, time)));
  return [...lifeFacts(scene), ...links, ...gapped, ...nouns, ...called];
}

function definedFacts(scene: DateScene, { time, subject, predicate, object }: DefinedEvent) {
  const words: [string, string] = [predicate, object];
  return [factOf(scene, "date/happened", subject, words, time.value, [])];
}

/** Questions, first persons and sentences that were cut off say nothing sure. */
function isAside(block: Block, { tokens, truncated }: Sentence): boolean {
  if (truncated) return true;
  if (tokens.some((token) => isFirstPerson(token) && !isQuoted(block, token))) return true;
  return tokens.findLast((token) => !isQuoted(block, token))?.text === "?";
}

const isFirstPerson = ofWord((word) =>
  /^(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our|[Ss]aya|[Kk]ami|[Kk]ita|[Aa]nda)$/.test(word),
);

/** What a year in a bracket may be of that is no date for any clause: "(born 1947)". */
const isBorn = ofWord((word) => /^(?:born|b|died|d|lahir|wafat|meninggal)$/.test(word));
const isBracket = ofWord((word) => word === "(");

const LIFE_SPANS = {
  days: "date/life-span",
  placed: "date/life-span-placed",
  years: "date/life-span-years",
  year: "date/life-span-year",
  "another's year": "date/life-span-another",
} as const;

function lifeFacts(scene: Scene): FoundFact[] {
  const { names, sentence, lang } = scene;
  return lifeDates(names, sentence).map(({ name, what, value, told }) => {
    const known = names.resolve(name.text)?.canonical ?? name.text;
    // "Benjamin Harold Lee (1871–1937)" of Benjamin Lee's house may be another
    const subject = known.length < name.text.length ? name.text : known;
    return factOf(
      scene,
      LIFE_SPANS[told],
      subject,
      [LIFE_WORDS[lang][what], ""],
      value,
      namesEvidence(names, name.text),
    );
  });
}

const OWNED = {
  name: "date/owned",
  short: "date/owned-short",
  pronoun: "date/owned-pronoun",
} as const;

/** Events that a noun or a participle names: whose they are is told where it can be. */
function nounFacts(scene: DateScene, time: TimeExpression): FoundFact[] {
  const { sentence, lang, block } = scene;
  if (!time.explicit || time.year || isQuoted(block, sentence.tokens[time.core])) return [];
  const reduced = reducedEvent(scene, time);
  if (reduced) {
    const { subject, predicate, object } = reduced;
    const words: [string, string] = [predicate, object];
    return [factOf(scene, "date/reduced", subject.text, words, time.value, subject.evidence)];
  }
  const cited = citedEvent(scene, time);
  if (cited) {
    const { subject, verb, object, evidence } = cited;
    return [factOf(scene, "date/cited", subject, [verb, object], time.value, evidence)];
  }
  const deed = deedCame(scene, time);
  if (deed) {
    const { subject, deed: noun, evidence } = deed;
    return [factOf(scene, "date/deed-came", subject, [noun, ""], time.value, evidence)];
  }
  const led = ledEvent(scene, time);
  if (led) {
    const { subject, verb, object, evidence } = led;
    return [factOf(scene, "date/led-to", subject, [verb, object], time.value, evidence)];
  }
  const owned = ownedEvent(scene, time);
  if (owned) {
    const { subject, noun, rest, evidence, owner } = owned;
    const words: [string, string] = [noun, rest];
    return [factOf(scene, OWNED[owner], subject, words, time.value, evidence)];
  }
  const event = nominalEvent(sentence.tokens, time);
  const happened = lang === "en" ? "took place" : "terjadi";
  return event ? [factOf(scene, "date/nominal", event.text, [happened, ""], time.value, [])] : [];
}
