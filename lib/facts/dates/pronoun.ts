import type { Evidence } from "@/lib/domain/fact";
import type { Block, Sentence } from "@/lib/text/document";
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
  const at = block.sentences.indexOf(sentence);
  const near = new Set<Name>();
  const window = block.sentences.slice(Math.max(0, at - WINDOW), at);
  const forms = [
    ...window.flatMap(({ tokens }) => namesIn(tokens)),
    ...namesIn(sentence.tokens.slice(0, before)),
  ];
  for (const { text } of forms) {
    const name = names.resolve(text)?.name;
    if (name && mayBePerson(name)) near.add(name);
  }
  if (near.size > 1 || (near.size === 1 && !near.has(main))) return null;
  if (near.size === 0 && (at > 0 || !isBiography(names, main))) return null;
  const { first } = main;
  return {
    name: main,
    evidence: [evidenceOf(names.document, first.block, first.start, first.end, "names")],
  };
}

function mayBePerson({ kind, canonical }: Name): boolean {
  return kind === "person" || (kind === "unknown" && canonical.includes(" "));
}

const MAIN = new WeakMap<DocumentNames, Name | null>();

/** The person named at least twice as often as any other; null when there is none. */
function mainPerson(names: DocumentNames): Name | null {
  const known = MAIN.get(names);
  if (known !== undefined) return known;
  const [first, second] = names.names
    .filter(mayBePerson)
    .toSorted((a, b) => b.mentions - a.mentions);
  const main =
    first && first.mentions >= 3 && first.mentions >= 2 * (second?.mentions ?? 0) ? first : null;
  MAIN.set(names, main);
  return main;
}

/** A document that begins with its person is about that person. */
function isBiography(names: DocumentNames, main: Name): boolean {
  const opening = names.document.blocks.find(
    (block) => block.kind === "paragraph" || block.kind === "title",
  );
  const title = names.document.meta.title ?? "";
  return [opening?.text.slice(0, 200) ?? "", title].some((text) => text.includes(main.canonical));
}
