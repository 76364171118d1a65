import type { Token } from "@/lib/text/document";
import { COUNTRIES } from "../names/countries";
import { DEMONYMS } from "../names/demonyms";
import type { DocumentNames } from "../names/names-of";
import { wordSet } from "../names/word-set";
import { MONTHS_AND_DAYS, SENTENCE_STARTERS } from "../roles/function-words";
import { isCapitalised, isTitleWord } from "../roles/person-name";
import { COURTESY } from "../roles/titles";
import { nameWordsOf } from "./name-words";

/** Nouns right before the name of what they are: "security firm Kestrel", "the newspaper Fjordposten". */
export const FIRM_NOUNS = wordSet(`
  firm company giant maker retailer bank airline charity union agency broadcaster publisher newspaper
  magazine consultancy supermarket chain carrier watchdog regulator operator website start-up startup
  lender manufacturer insurer brewer developer analysts think-tank group supplier provider brokerage
  distributor producer conglomerate subsidiary label organisation organization pressure-group
  automaker carmaker drugmaker chipmaker daily weekly paper tabloid consultants accountants auditors
  bookmaker bookmakers builder housebuilder exporter importer
`);

/** Offices that a body has, and no nation or person: "Kestrel chief executive Emil Krantz". */
const OFFICE =
  /^(?:chief (?:executive|operating|financial|technology)|managing director|finance director|chairman|chairwoman|boss|vice[- ]president|co-founder|founder|striker|midfielder|defender|goalkeeper|winger|manager|executive|director)\b/;

const bodies = new WeakMap<DocumentNames, ReadonlySet<string>>();

/** The names that a document tells to be bodies', by a noun before them or an office behind them; read once. */
export function toldBodies(names: DocumentNames): ReadonlySet<string> {
  const before = bodies.get(names);
  if (before) return before;
  const found = new Set<string>();
  for (const { kind, lang, sentences, text } of names.document.blocks) {
    if (lang !== "en" || (kind !== "paragraph" && kind !== "item" && kind !== "quote")) continue;
    for (const { tokens } of sentences)
      for (let at = 0; at < tokens.length; at++) {
        const run = isCapitalised(tokens[at]) && !isCapitalised(tokens[at - 1]) ? at : -1;
        if (run < 0) continue;
        const to = capitalsEnd(tokens, run);
        const [first, last] = [tokens[run], tokens[to - 1]];
        if (!first || !last || !isTold(tokens, run, to)) continue;
        const name = text.slice(first.start, last.end);
        if (mayBeBody(names, tokens, run, to, name)) found.add(name);
      }
  }
  bodies.set(names, found);
  return found;
}

function isTold(tokens: Token[], from: number, to: number): boolean {
  return isFirmNoun(tokens, from - 1) || OFFICE.test(wordsAhead(tokens, to));
}

/** A noun that says what is named behind it; "the firm Solheim led" says nothing of Solheim. */
export function isFirmNoun(tokens: Token[], at: number): boolean {
  return (
    FIRM_NOUNS.has(tokens[at]?.text ?? "") &&
    !/^(?:the|this|that|his|her|its|their|my|our|your|an?|of|in|at|for|by|with|to|from)$/i.test(
      tokens[at - 1]?.text ?? "the",
    )
  );
}

function wordsAhead(tokens: Token[], at: number): string {
  return tokens
    .slice(at, at + 2)
    .map(({ text }) => text)
    .join(" ");
}

export function capitalsEnd(tokens: Token[], from: number): number {
  let to = from;
  while (to < from + 6 && (isCapitalised(tokens[to]) || joins(tokens, to, from))) to++;
  return to;
}

function joins(tokens: Token[], at: number, from: number): boolean {
  return at > from && /^&$/.test(tokens[at]?.text ?? "") && isCapitalised(tokens[at + 1]);
}

/** Neither a person whom the document names, nor a nation, a day, a title or a word that opens the sentence. */
export function mayBeBody(
  names: DocumentNames,
  tokens: Token[],
  from: number,
  to: number,
  name: string,
): boolean {
  const [first, last] = [tokens[from]?.text ?? "", tokens[to - 1]?.text ?? ""];
  const none = [COUNTRIES, DEMONYMS, MONTHS_AND_DAYS, COURTESY].some((set) => set.has(first));
  if (none || isTitleWord(first) || isTitleWord(last)) return false;
  if (from === 0 && (SENTENCE_STARTERS.has(first) || !nameWordsOf(names).inside.has(first)))
    return false;
  if (name.length < 2 || /^(?:Mr|I|A|The)$/.test(first)) return false;
  const resolved = names.resolve(name)?.name;
  const rival = resolved?.canonical.startsWith("Rival ");
  if (!rival && /^(?:person|place|event)$/.test(resolved?.kind ?? "")) return false;
  return rival || !nameWordsOf(names).surnames.has(last);
}
