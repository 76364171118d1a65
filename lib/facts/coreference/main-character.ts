import type { Document } from "@/lib/text/document";
import type { DocumentNames, Name } from "../names/names-of";

export type MainCharacter = Pick<Name, "first"> & { name: string; pronoun: string | null };

/** How much oftener than anybody else a document must name its main character. */
const AHEAD = 2;
const ENOUGH_MENTIONS = 3;
/** The share of one pronoun among those of its language that makes it the main character's. */
const MOSTLY = 0.8;

const known = new WeakMap<Document, MainCharacter | null>();

/** The person a document is about: named in full and far oftener than anybody else; else null. */
export function mainCharacter(document: Document, names: DocumentNames): MainCharacter | null {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found = findMainCharacter(document, names);
  known.set(document, found);
  return found;
}

function findMainCharacter(document: Document, names: DocumentNames): MainCharacter | null {
  const people = names.names
    .filter(
      ({ kind, canonical }) => (kind === "person" || kind === "unknown") && canonical.includes(" "),
    )
    .sort((a, b) => b.mentions - a.mentions);
  const [first, second] = people;
  if (!first || first.mentions < ENOUGH_MENTIONS) return null;
  if (second && first.mentions < AHEAD * second.mentions) return null;
  return { name: first.canonical, first: first.first, pronoun: pronounOf(document) };
}

function pronounOf(document: Document): string | null {
  let he = 0;
  let she = 0;
  for (const block of document.blocks)
    for (const { tokens } of block.sentences)
      for (const { text } of tokens) {
        if (/^(?:he|his|him|himself)$/i.test(text)) he++;
        if (/^(?:she|her|hers|herself)$/i.test(text)) she++;
      }
  const share = he + she === 0 ? 0 : Math.max(he, she) / (he + she);
  if (share === 0) return null;
  return share < MOSTLY ? "none" : he > she ? "he" : "she";
}
