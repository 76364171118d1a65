import { foldedWords, foldText } from "@/lib/domain/folding";
import type { Name } from "../names/names-of";
import { stateOfAdjective } from "../names/states";
import type { Pair } from "./body-names";

const ACRONYM = /^\p{Lu}{2,7}$/u;

/** Acronyms, folded, that documents spell out in ways that are not one: "ATR" may be either's. */
export function contestedAcronyms(names: Name[], pairs: Pair[]): Set<string> {
  const expansions = new Map<string, Expansion[]>();
  const note = (acronym: string, { canonical, first }: Name) => {
    if (!ACRONYM.test(acronym) || !canonical.includes(" ")) return;
    const own = { words: new Set(stemsOf(canonical)), lang: first.block.lang };
    const key = foldText(acronym);
    expansions.set(key, [...(expansions.get(key) ?? []), own]);
  };
  for (const name of names) for (const form of name.forms) note(form, name);
  for (const { one, other } of pairs) note(other.canonical, one);
  return new Set([...expansions].filter(([, all]) => differ(all)).map(([acronym]) => acronym));
}

type Expansion = { words: Set<string>; lang: "en" | "id" | null };

/** Some two of one language, neither of which has all words of the other. */
function differ(all: Expansion[]): boolean {
  return all.some((one) =>
    all.some(
      (other) =>
        one.lang === other.lang && !holds(one.words, other.words) && !holds(other.words, one.words),
    ),
  );
}

function holds(all: Set<string>, some: Set<string>): boolean {
  return [...some].every((word) => all.has(word));
}

/** Words as far as writers agree on them: not those of its nation, nor organisation or organization. */
function stemsOf(canonical: string): string[] {
  const [first = "", ...rest] = canonical.replace(/^the /i, "").split(" ");
  const own = stateOfAdjective(first) || first === "Islamic" ? rest.join(" ") : canonical;
  return foldedWords(own)
    .filter((word) => !/^(?:the|of|and|for)$/.test(word))
    .map((word) =>
      word
        .replace(/s$/, "")
        .replace(/isation$/, "ization")
        .slice(0, 7),
    );
}
