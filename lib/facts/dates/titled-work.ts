import type { Token } from "@/lib/text/document";
import { spanOf } from "../names/scan";
import { lower } from "./clause";
import type { Subject } from "./subject";
import type { Region } from "./subject-region";

const WORK =
  /^(?:film|movie|album|song|single|novel|book|play|opera|painting|poem|essay|episode|series|musical|lagu|buku|drama|lukisan|serial|singel|sinetron|majalah|cerpen|puisi)$/;

/** A work by its title in quotation marks, alone or behind what it is: "The song “Oslo”", "Film “Bandung”". */
export function titledWork(tokens: Token[], { from, to }: Region): Subject | null {
  const noun = lower(tokens, from) === "the" ? from + 1 : from;
  const mark = WORK.test(lower(tokens, noun)) ? noun + 1 : from;
  const opens = /^["“]$/.test(tokens[mark]?.text ?? "");
  if (!opens || !/^["”]$/.test(tokens[to - 1]?.text ?? "") || to - mark < 3) return null;
  const inside = tokens.slice(mark + 1, to - 1);
  if (!/^[\p{Lu}\d]/u.test(inside[0]?.text ?? "")) return null;
  if (inside.some(({ text }) => /^["“”]$/.test(text))) return null;
  const { text } = spanOf(tokens, from, to);
  return {
    text: mark === from ? text : text.slice(0, 1).toLowerCase() + text.slice(1),
    evidence: [],
    kind: "titled",
  };
}
