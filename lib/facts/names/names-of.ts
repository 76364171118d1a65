import type { Evidence } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Block, Document } from "@/lib/text/document";
import { evidenceOf } from "@/lib/text/evidence";
import type { DeclaredAlias } from "./aliases";
import type { NameKind } from "./kinds";
import { lowerCaseWords, mentionsIn } from "./mentions";
import { NameIndex } from "./name-index";

/** Where a name stands in a document; offsets are into the block's text. */
export type NamePlace = { block: Block; start: number; end: number };

/** One person, organisation, place or event of a document under all its names there. */
export type Name = {
  /** The fullest form, as the document writes it. */
  canonical: string;
  kind: NameKind;
  /** Every form of it in the document, in the order in which they appear. */
  forms: string[];
  /** Where the canonical form first stands. */
  first: NamePlace;
  mentions: number;
};

export type ResolvedName = { name: Name; canonical: string };

export type DocumentNames = {
  document: Document;
  names: Name[];
  aliases: DeclaredAlias[];
  /** The name behind a form (titles left out), or null when it is none or could be several. */
  resolve(form: string): ResolvedName | null;
  /** Whether the document also writes a word without a capital. */
  isCommon(word: string): boolean;
};

/** The names of a document: full forms first, then the surnames and acronyms that can only mean one. */
export function namesOf(document: Document): DocumentNames {
  const common = lowerCaseWords(document);
  const { mentions, aliases } = mentionsIn(document, common);
  const index = new NameIndex(mentions, aliases);
  return {
    document,
    names: index.names,
    aliases,
    resolve: (form) => index.resolve(form),
    isCommon: (word) => common.has(word.toLowerCase()),
  };
}

/** The passage that gives the full name, for a form that does not. */
export function namesEvidence(names: DocumentNames, form: string): Evidence[] {
  const resolved = names.resolve(form);
  if (!resolved || foldText(form) === foldText(resolved.canonical)) return [];
  const { block, start, end } = resolved.name.first;
  return [evidenceOf(names.document, block, start, end, "names")];
}
