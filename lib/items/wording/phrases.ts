import type { Language } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Collection } from "../collection";

/** A phrase of a document made fit to stand inside a sentence: no marks at its ends, single spaces. */
export function tidy(phrase: string): string {
  return (
    phrase
      .replace(/\s+/g, " ")
      // the marks of slanted letters in plain text
      .replace(/(?<![\p{L}\p{N}])_+(?=\p{L})|(?<=[\p{L}.!?])_+(?![\p{L}\p{N}])/gu, "")
      .replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/gu, "")
      .replace(/(?<=\b\p{L}\.\p{L})$/u, ".")
  );
}

/** Joins the parts of a clause that have any words. */
export function joined(...parts: string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ")
    .replace(/ (?=[,;.])/g, "");
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A quotation in the marks of typography, inner double marks made single. */
export function quoted(words: string): string {
  const inner = words.replace(/(?<=^|[\s([])["“]/g, "‘").replace(/["“”]/g, "’");
  return `“${inner}”`;
}

/** Whether the collection mostly writes a name with "the", or it is a common noun: "the Quds Force", "the Senate". */
function takesThe(name: string, collection: Collection): boolean {
  if (COMMON_BODY.test(name)) return true;
  const folded = foldText(name);
  let plain = 0;
  let withArticle = 0;
  for (const passage of collection.passages.sharing(collection.stemsOf(name), 1)) {
    const all = passage.folded.split(` ${folded} `).length - 1;
    const definite = passage.folded.split(` the ${folded} `).length - 1;
    plain += all - definite;
    withArticle += definite;
  }
  return withArticle > 0 && withArticle * 3 >= plain;
}

/** Names of bodies that are common nouns: "the Department of Defense", "the Guard Corps". */
const COMMON_BODY =
  /^(?:\p{Lu}\S* ){0,3}(?:Department|Ministry|Bureau|Union|Council|Committee|Commission|Court|Senate|Government|Parliament|Army|Navy|Forces?|Corps)(?: (?:of|for|on) .*)?$|^(?:\p{Lu}\S* ){1,2}(?:government|army|navy|parliament|military|police|authorities)$/u;

/** A name as it is used inside a sentence, with "the" where it is written so. */
export function nameInSentence(name: string, lang: Language, collection: Collection): string {
  if (lang !== "en" || /^(?:the|a|an) /i.test(name)) return name.replace(/^The /, "the ");
  if (collection.named(name).kind === "person") return name;
  return collection.of(name, takesThe) ? `the ${name}` : name;
}

/** A name as an option or a key: "The Independent", "Esmail Ghaani". */
export function nameAsOption(name: string, lang: Language, collection: Collection): string {
  return capitalised(nameInSentence(name, lang, collection));
}
