import type { Token } from "@/lib/text/document";

/** Where the word that joins two dates stands: behind "up", and behind the comma of "January 13, 1775, to". */
export function joinerAt(tokens: Token[], at: number): number {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower ?? "";
  const isBehind = word === "up" || (word === "," && /^(?:to|until|till|through)$/.test(next));
  return isBehind ? at + 1 : at;
}
