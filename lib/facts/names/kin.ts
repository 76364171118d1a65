import type { Mention } from "./mentions";
import type { Name } from "./names-of";

const KIN =
  /\b(?:sons?|daughters?|brothers?|sisters?|father|mother|parents|wife|husband|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|named after|anak|putra|putri|ayah|ibu|cucu|adik|kakak|suami|istri|dinamai)\b/i;

/** "John Charles Lennon is the son of John Lennon": the second name of the sentence is no shorter form of the first. */
export function isKinOf({ first }: Name, { span, block, sentence }: Mention): boolean {
  if (first.block !== block || first.start < sentence.start || first.end > span.start) return false;
  return KIN.test(block.text.slice(first.end, span.start));
}
