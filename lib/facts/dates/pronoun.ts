import type { Evidence } from "@/lib/domain/fact";
import type { Block, Sentence, Token } from "@/lib/text/document";
import { evidenceOf } from "@/lib/text/evidence";
import type { DocumentNames, Name } from "../names/names-of";
import { namesIn } from "../names/scan";

/** Sentences before the pronoun's own in which its person is looked for. */
const WINDOW = 2;

/**
 * The person behind "he" or "she" at the head of a clause: the one person that the sentence so far
 * and the two before it name, if that is the person whom the document is most about; else null.
 */
export function pronounOf(
  names: DocumentNames,
  block: Block,
  sentence: Sentence,
  before: number,
): { name: Name; evidence: Evidence[] } | null {
  const main = mainPerson(names);
  if (!main) return null;
  const biography = isBiography(names, main);
  if (!isLeading(names, main, biography) || !genderFits(names, sentence, before)) return null;
  const at = block.sentences.indexOf(sentence);
  const near = new Set<Name>();
  const window = block.sentences.slice(Math.max(0, at - WINDOW), at).map(({ tokens }) => tokens);
  for (const tokens of [...window, sentence.tokens.slice(0, before)])
    for (const span of namesIn(tokens)) {
      const name = names.resolve(span.text)?.name;
      if (name && mayBePerson(name) && !isThing(tokens, span.from)) near.add(name);
    }
  if (near.size > 1 || (near.size === 1 && !near.has(main))) return null;
  if (near.size === 0 && !biography) return null;
  const { first } = main;
  return {
    name: main,
    evidence: [evidenceOf(names.document, first.block, first.start, first.end, "names")],
  };
}

/** What stands behind these words is a place, a work or a body more often than a person. */
function isThing(tokens: Token[], at: number): boolean {
  return /^(?:in|at|from|the|near|of|to|into|di|ke|dari)$/.test(tokens[at - 1]?.lower ?? "");
}

function mayBePerson({ kind, canonical }: Name): boolean {
  return kind === "person" || (kind === "unknown" && canonical.includes(" "));
}

type Reading = { main: Name | null; second: number; he: number; she: number };
const READINGS = new WeakMap<DocumentNames, Reading>();

function readingOf(names: DocumentNames): Reading {
  const known = READINGS.get(names);
  if (known) return known;
  const [main, second] = names.names
    .filter(({ kind, canonical }) => kind === "person" && canonical.includes(" "))
    .toSorted((a, b) => b.mentions - a.mentions);
  const reading = { main: main ?? null, second: second?.mentions ?? 0, ...pronouns(names) };
  READINGS.set(names, reading);
  return reading;
}

function pronouns({ document }: DocumentNames): { he: number; she: number } {
  let he = 0;
  let she = 0;
  for (const block of document.blocks)
    for (const { tokens } of block.sentences)
      for (const { text } of tokens) {
        if (/^(?:he|his|him)$/i.test(text)) he++;
        else if (/^(?:she|her|hers)$/i.test(text)) she++;
      }
  return { he, she };
}

function mainPerson(names: DocumentNames): Name | null {
  return readingOf(names).main;
}

/** Named often enough, and twice as often as anybody else unless the document is about them. */
function isLeading(names: DocumentNames, main: Name, biography: boolean): boolean {
  const { second } = readingOf(names);
  return biography ? main.mentions > second : main.mentions >= 3 && main.mentions >= 2 * second;
}

/** "he" is the main person only where most pronouns of the document are. */
function genderFits(names: DocumentNames, sentence: Sentence, at: number): boolean {
  const word = sentence.tokens[at]?.lower;
  const { he, she } = readingOf(names);
  if (word === "he" || word === "his" || word === "him") return he >= 3 * she;
  return word === "she" || word === "her" ? she >= 3 * he : true;
}

/** A document that begins with its person is about that person. */
function isBiography(names: DocumentNames, main: Name): boolean {
  const { blocks, meta } = names.document;
  const opening = blocks.find(({ kind }) => kind === "paragraph");
  const title = blocks.find(({ kind }) => kind === "title")?.text ?? "";
  const heads = [opening?.text.slice(0, main.canonical.length + 20) ?? "", title, meta.title ?? ""];
  return heads.some((text) => main.forms.some((form) => form.includes(" ") && text.includes(form)));
}
