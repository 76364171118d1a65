import { dateInWords } from "@/lib/domain/date-words";
import type { Fact, Language } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import type { Document } from "@/lib/text/document";
import type { Collection } from "../collection";

/** A longer title, or one with marks of its own, does not fit into a question. */
const LONGEST_TITLE = 90;

/** What a document is called in a stem: "The Independent (2 January 2020)"; its title in marks; null if it has neither. */
export function documentInStem(document: Document, lang: Language): string | null {
  const { outlet, published } = document.meta;
  if (outlet && published) return `${outlet} (${dateInWords(published, lang) ?? published})`;
  return outlet ?? titleInStem(document);
}

function titleInStem(document: Document): string | null {
  const title = document.meta.title ?? headingOf(document);
  if (title === null || title.length > LONGEST_TITLE || /[“”"|?!]/.test(title)) return null;
  return title.includes(" ") ? `“${title}”` : null;
}

/** A first heading of three words and no marks but commas and a colon: a headline, not a time stamp or the name of a part. */
const HEADLINE = /^\p{Lu}[\p{L}\p{N}’'&-]*(?:[,:]? [\p{L}\p{N}’'$£€%&-]+){2,}$/u;

/** What stands over a document that gives itself no title; null for nothing that reads as one. */
function headingOf({ blocks }: Document): string | null {
  const first = blocks[0];
  const heading = first?.kind === "title" || first?.kind === "heading" ? first.text.trim() : "";
  return HEADLINE.test(heading) ? heading : null;
}

/** The one document whose word the facts are; null where several tell them. */
function onlyDocument(facts: readonly Fact[], collection: Collection): Document | null {
  const sources = new Set(
    facts
      .flatMap(({ evidence }) => evidence)
      .filter(({ part }) => part === "says")
      .map(({ source }) => source),
  );
  const [source = ""] = sources;
  return sources.size === 1 ? (collection.documents.get(source) ?? null) : null;
}

/** The names that more than one document would go by: they say nothing. */
function isShared(name: string, lang: Language, collection: Collection): boolean {
  const names = collection.once(`names of documents in ${lang}`, () => {
    const counts = new Map<string, number>();
    for (const document of collection.documents.values()) {
      const own = documentInStem(document, lang) ?? "";
      counts.set(own, (counts.get(own) ?? 0) + 1);
    }
    return counts;
  });
  return (names.get(name) ?? 0) > 1;
}

/** The folded words of what the documents are called and of their titles. */
export function wordsOfTitles(collection: Collection): ReadonlySet<string> {
  return collection.once("words of titles", () => {
    const documents = [...collection.documents.values()];
    return new Set(
      documents.flatMap(({ name, meta }) => foldedWords(`${name} ${meta.title ?? ""}`)),
    );
  });
}

const THESE: Record<Language, { one: string; several: string }> = {
  en: { one: "this document", several: "these documents" },
  id: { one: "dokumen ini", several: "dokumen-dokumen ini" },
};

/** The collection as a whole, as a stem speaks of it. */
export function collectionInStem(lang: Language, collection: Collection): string {
  return THESE[lang][collection.documents.size === 1 ? "one" : "several"];
}

/** A longer title is too much behind "according to". */
const LONGEST_NAME = 60;

/** Whether a title fits behind "according to": it is short, and says nothing that the question does not. */
function fitsBehind(name: string, facts: readonly Fact[], question: string): boolean {
  if (!name.startsWith("“")) return true;
  const asked = new Set(foldedWords(question));
  const told = facts.flatMap((fact) => foldedWords(`${fact.subject} ${fact.object} ${fact.time}`));
  const telling = new Set(told.filter((word) => word.length > 3 && !asked.has(word)));
  return name.length <= LONGEST_NAME && !foldedWords(name).some((word) => telling.has(word));
}

/**
 * Where facts of one language stand, as it follows "according to" or "in": the one document that
 * tells them, by its outlet and date; else the documents as a whole.
 */
export function whereTold(facts: readonly Fact[], collection: Collection, question = ""): string {
  const lang = facts[0]?.lang ?? "en";
  const document = onlyDocument(facts, collection);
  const name = document && documentInStem(document, lang);
  return name === null || isShared(name, lang, collection) || !fitsBehind(name, facts, question)
    ? collectionInStem(lang, collection)
    : name;
}

/** The same with the title, which says what the words are about, unless it would tell the key. */
export function whereTitled(fact: Fact, key: string, collection: Collection): string {
  return titleOf(fact, key, collection) ?? whereTold([fact], collection);
}

/** The title of the one document that tells a fact, with its outlet and date; null for none or one that tells the key. */
export function titleOf(fact: Fact, key: string, collection: Collection): string | null {
  const document = onlyDocument([fact], collection);
  const title = document && titleInStem(document);
  const hidden = new Set(foldedWords(key).filter((word) => word.length > 3));
  if (title === null || foldedWords(title).some((word) => hidden.has(word))) return null;
  const { outlet, published } = document?.meta ?? {};
  const when = published ? (dateInWords(published, fact.lang) ?? published) : null;
  const of = [outlet, when].filter((part) => part != null && part !== "").join(", ");
  return of === "" ? title : `${title} (${of})`;
}
