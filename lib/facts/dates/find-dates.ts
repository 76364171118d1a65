import type { Evidence, Language } from "@/lib/domain/fact";
import type { Block, Sentence } from "@/lib/text/document";
import { evidenceOf } from "@/lib/text/evidence";
import type { FoundFact } from "../found-fact";
import { type DocumentNames, namesEvidence } from "../names/names-of";
import { nameAt } from "../names/scan";
import type { PatternClass } from "../precision";
import { lower } from "./clause";
import { type Clause, clausesOf } from "./clauses";
import { type EventWords, eventWords } from "./event-words";
import { type TimeExpression, timesIn } from "./expressions";
import { LIFE_WORDS, lifeDates } from "./life-span";
import { isQuoted, type Link, linkOf } from "./link";
import { nominalEvent } from "./nominal";
import { pronounOf } from "./pronoun";
import { resolveSubject, type Subject, subjectRegion } from "./subject";

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
  const scene: Scene = { names, block, sentence, lang, times, clauses: clausesOf(tokens, lang) };
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

type Scene = {
  names: DocumentNames;
  block: Block;
  sentence: Sentence;
  lang: Language;
  times: TimeExpression[];
  clauses: Clause[];
};

function lifeFacts(scene: Scene): FoundFact[] {
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

function nominalFacts(scene: Scene): FoundFact[] {
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

function linkedFacts(scene: Scene, time: TimeExpression): FoundFact[] {
  const { sentence, block, clauses, lang } = scene;
  if (!time.explicit) return [];
  const link = linkOf(sentence, block, clauses, time, lang);
  if (!link || isOther(scene, link) || isAttributed(scene, link)) return [];
  const words = eventWords(block, sentence.tokens, link, lang);
  if (!words || sharesObject(scene, link, words.object)) return [];
  return subjectsOf(scene, link, words).map((subject) =>
    factOf(
      scene,
      lang === "id" ? indonesianClass(link, subject) : classOf(link, subject),
      subject.text,
      [words.predicate, words.object],
      time.value,
      subject.evidence,
    ),
  );
}

/** Another date of the same clause, or a list of years, makes it unsure what happened when. */
function isOther({ times, sentence: { tokens } }: Scene, { clause, time }: Link): boolean {
  const next = lower(tokens, time.to) === "," ? time.to + 1 : time.to;
  const listed = /^(?:and|or|&|dan|atau)$/.test(lower(tokens, next)) ? next + 1 : next;
  if (listed > time.to && tokens[listed]?.kind === "number") return true;
  return times.some(
    (other) =>
      other !== time &&
      other.relation !== "none" &&
      !inBracket(tokens, other.from) &&
      clause.subject.from <= other.from &&
      other.to <= clause.to,
  );
}

/** What somebody else says is not the document's: "X said that Y …", "According to X, …". */
function isAttributed({ sentence }: Scene, { clause }: Link): boolean {
  if (clause.kind === "complement") return true;
  return (
    /^(?:according to|menurut|as (?:reported|stated|claimed)|reportedly|allegedly)\b/i.test(
      sentence.text,
    ) ||
    /\b(?:reportedly|allegedly|according to|menurut)\b|,\s(?:kata|ujar|tutur|ucap|jelas|ungkap)\s/i.test(
      sentence.text,
    )
  );
}

function inBracket(tokens: Sentence["tokens"], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (tokens[i]?.text === ")") return false;
    if (tokens[i]?.text === "(") return true;
  }
  return false;
}

/** "he purchased and decided to construct it": the object stands behind a later verb. */
function sharesObject({ clauses }: Scene, { clause }: Link, object: string): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    object === "" &&
    next?.coordinated === true &&
    next.subject.from === clause.subject.from &&
    next.to > next.verb.to
  );
}

const EACH =
  /^(?:killed|died|born|executed|assassinated|murdered|arrested|tewas|meninggal|wafat|gugur|terbunuh|lahir|dieksekusi|ditangkap)$/;

function subjectsOf(scene: Scene, { clause }: Link, words: EventWords): Subject[] {
  const { names, sentence, block, times } = scene;
  const { tokens } = sentence;
  if (clause.kind === "relative" || clause.opener === "as") return [];
  const region = subjectRegion(tokens, clause.subject, times);
  if (!region) return [];
  if (
    region.to - region.from === 1 &&
    /^(?:he|she|ia|dia|beliau)$/.test(lower(tokens, region.from))
  ) {
    const person = pronounOf(names, block, sentence, region.from);
    return person
      ? [{ text: person.name.canonical, evidence: person.evidence, kind: "pronoun" }]
      : [];
  }
  const joint = jointOf(tokens, region);
  // "X and Y exchanged remarks with Z": each of them did
  const each =
    EACH.test(words.predicate.split(" ").at(-1) ?? "") || /\b(?:with|dengan)\b/.test(words.object);
  if (joint !== null && each) {
    const parts = [
      resolveSubject(names, tokens, { ...region, to: joint }),
      resolveSubject(names, tokens, { ...region, from: joint + 1 }),
    ];
    return parts.every((part) => part?.kind === "name")
      ? parts.filter((part) => part !== null)
      : [];
  }
  if (joint !== null) return bothOf(scene, region, joint);
  const subject = resolveSubject(names, tokens, region);
  return subject ? [subject] : [];
}

/** "X and Y met": one event of both, named together. */
function bothOf(
  { names, sentence: { tokens } }: Scene,
  region: { from: number; to: number },
  joint: number,
): Subject[] {
  const first = resolveSubject(names, tokens, { ...region, to: joint });
  const second = resolveSubject(names, tokens, { ...region, from: joint + 1 });
  if (first?.kind !== "name" || second?.kind !== "name") return [];
  return [
    {
      text: `${first.text} ${lower(tokens, joint)} ${second.text}`,
      evidence: [...first.evidence, ...second.evidence],
      kind: "name",
    },
  ];
}

function jointOf(
  tokens: Sentence["tokens"],
  { from, to }: { from: number; to: number },
): number | null {
  for (let at = from; at < to; at++) {
    if (!/^(?:and|dan|serta)$/.test(lower(tokens, at))) continue;
    const inName = nameAt(tokens, from);
    return inName && inName.to > at ? null : at;
  }
  return null;
}

function indonesianClass(link: Link, { kind }: Subject): PatternClass {
  if (link.kind === "behind-event") return "date/behind-event";
  if (kind === "pronoun") return "date/clause-pronoun-id";
  return kind === "name" ? "date/clause-id" : "date/clause-phrase-id";
}

function classOf({ clause, kind, time }: Link, subject: Subject): PatternClass {
  if (subject.kind === "pronoun")
    return kind === "fronted" ? "date/fronted-pronoun" : "date/final-pronoun";
  if (time.relation !== "at") return "date/bounded";
  if (clause.coordinated) return "date/coordinated";
  if (kind === "behind-event") return "date/behind-event";
  if (clause.kind === "subordinate") return "date/subordinate";
  if (kind === "middle") return "date/middle";
  if (subject.kind === "phrase") return "date/phrase";
  return kind === "fronted" ? "date/fronted" : "date/final";
}

function factOf(
  { names, block, sentence, lang }: Scene,
  patternClass: PatternClass,
  subject: string,
  [predicate, object]: [string, string],
  time: string,
  evidence: Evidence[],
): FoundFact {
  return {
    patternClass,
    kind: "date",
    lang,
    subject,
    predicate,
    object,
    time,
    quote: null,
    about: null,
    attributedTo: null,
    modality: "asserted",
    evidence: [
      evidenceOf(names.document, block, startOf(sentence), sentence.end, "says"),
      ...evidence,
    ],
  };
}

/** A left-over word before the sentence is no part of the passage: "conflict On 3 January 2020, …". */
function startOf({ start, tokens }: Sentence): number {
  const [first, second] = tokens;
  const stray =
    first &&
    second &&
    /^\p{Ll}{3,}$/u.test(first.text) &&
    /^(?:On|In|At|Pada|Di)$/.test(second.text);
  return stray ? second.start : start;
}
