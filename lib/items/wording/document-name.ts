import { dateInWords } from "@/lib/domain/date-words";
import type { Language } from "@/lib/domain/fact";
import type { Document } from "@/lib/text/document";

/** What a document is called in a stem: "The Independent (2 January 2020)"; its title in marks; null if it has neither. */
export function documentInStem(document: Document, lang: Language): string | null {
  const { outlet, published, title } = document.meta;
  if (outlet && published) return `${outlet} (${dateInWords(published, lang) ?? published})`;
  if (outlet) return outlet;
  return title ? `“${title}”` : null;
}
