import type { Token } from "@/lib/text/document";
import { ADVERBS_EN, APPOINTED_EN, AS_VERBS_EN, COPULAS_EN } from "./verbs-en";

/** How a verb gives somebody a role: each kind was measured on its own. */
export type StatedKind = "is" | "became" | "served" | "appointed";

export type StatedVerb = {
  kind: StatedKind;
  /** The token at which the role begins. */
  to: number;
  /** The role begins at the time that the clause gives. */
  begins: boolean;
};

/** The verb that states a role, from its auxiliary to the token before the role; null where there is none. */
export function statedVerbAt(tokens: Token[], from: number): StatedVerb | null {
  let at = skipAdverbs(tokens, from);
  const perfect = /^(?:has|had|have)$/.test(tokens[at]?.text ?? "");
  if (perfect) at = skipAdverbs(tokens, at + 1);
  const word = tokens[at]?.text ?? "";
  if (word === "become" && perfect) return { kind: "became", to: at + 1, begins: true };
  if (/^(?:became|becomes)$/.test(word)) return { kind: "became", to: at + 1, begins: true };
  if (word === "been" || COPULAS_EN.has(word)) return behindCopula(tokens, at + 1);
  return asVerb(tokens, at) ?? risen(tokens, at);
}

export function skipAdverbs(tokens: Token[], from: number): number {
  let at = from;
  while (at < from + 3 && ADVERBS_EN.has(tokens[at]?.text ?? "")) at++;
  return at;
}

/** What stands behind "was" or "being": a participle with its role, or the role itself. */
function behindCopula(tokens: Token[], from: number): StatedVerb {
  const at = skipAdverbs(tokens, from);
  return participleAt(tokens, at) ?? asVerb(tokens, at) ?? { kind: "is", to: at, begins: false };
}

/** "appointed", "elected as", "promoted to the rank of", "sworn in as" */
export function participleAt(tokens: Token[], at: number): StatedVerb | null {
  const word = tokens[at]?.text ?? "";
  if (word === "sworn" && tokens[at + 1]?.text === "in")
    return tokens[at + 2]?.text === "as" ? { kind: "appointed", to: at + 3, begins: true } : null;
  if (!APPOINTED_EN.has(word)) return null;
  let to = at + 1;
  if (/^(?:as|to)$/.test(tokens[to]?.text ?? "")) to++;
  // "elected to be", "appointed to serve as"
  if (tokens[to]?.text === "be") to++;
  else if (tokens[to]?.text === "serve" && tokens[to + 1]?.text === "as") to += 2;
  const rank = ["the", "rank", "of"].every((part, index) => tokens[to + index]?.text === part);
  return { kind: "appointed", to: rank ? to + 3 : to, begins: true };
}

function asVerb(tokens: Token[], from: number): StatedVerb | null {
  const word = tokens[from]?.text ?? "";
  const particle =
    /^(?:stepped|took)$/.test(word) && /^(?:down|over|office)$/.test(tokens[from + 1]?.text ?? "");
  if (!AS_VERBS_EN.has(word) && !particle) return null;
  const as = skipAdverbs(tokens, particle ? from + 2 : from + 1);
  return tokens[as]?.text === "as" ? { kind: "served", to: as + 1, begins: false } : null;
}

/** "had risen to become", "went on to serve as" */
function risen(tokens: Token[], from: number): StatedVerb | null {
  if (!/^(?:risen|rose|went|gone|returned|grew|came)$/.test(tokens[from]?.text ?? "")) return null;
  const to = tokens[from + 1]?.text === "on" ? from + 2 : from + 1;
  if (tokens[to]?.text !== "to") return null;
  if (tokens[to + 1]?.text === "become") return { kind: "became", to: to + 2, begins: true };
  return tokens[to + 1]?.text === "serve" && tokens[to + 2]?.text === "as"
    ? { kind: "served", to: to + 3, begins: false }
    : null;
}
