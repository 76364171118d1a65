import type { Block, Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { NameKind } from "../names/kinds";
import { isContent } from "../names/mentions";
import type { DocumentNames, Name } from "../names/names-of";
import { namesIn, spanOf } from "../names/scan";
import { DATED_NOUNS, datedEventAt } from "./dated-events";
import { DEATHS, deathsIn } from "./deaths";
import { readingsOfStates } from "./of-states";

/** What a text names by describing it: no run of capitals is its name. */
export type Described = {
  name: Name;
  /** The same for all descriptions of one thing in a collection. */
  key: string;
  why: string;
  /** Whose death it is; the key is then that person's. */
  person?: Name;
  /** Says nothing by itself: it is kept only beside another name of the thing. */
  weak?: boolean;
  /** The years before its name: other years are another event. */
  years?: string;
  /** The name of the document that it is, where it stands in a heading. */
  of?: Name;
};

/** "the killing", "the embassy": the one of which the document has told, or nothing. */
const SHORT = new Set(["killing", "assassination", "murder", "embassy", "pembunuhan"]);

/** "the killing" is none of which the document tells as a death. */
const KILLED = /\b(?:killing|assassination|murder|pembunuhan)\b/i;

/** What a pattern reads at a token. */
export type Reading = {
  from: number;
  to: number;
  kind: NameKind;
  key: string;
  why: string;
  person?: Name;
  weak?: boolean;
  years?: string;
};

/** The governments, forces, embassies, wars and deaths that a document describes. Linear. */
export function describedIn(names: DocumentNames): Described[] {
  const found = new Map<string, Described>();
  const shorts = new Map<string, Block>();
  for (const block of names.document.blocks) {
    if (!isContent(block) || block.lang === null) continue;
    for (const { tokens } of block.sentences)
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at] as Token;
        if (token.kind !== "word" || !mayDescribe(token, block)) continue;
        if (SHORT.has(token.text) && isAlone(tokens, at))
          shorts.set(spanOf(tokens, at - 1, at + 1).text, block);
        for (const reading of readingsAt(tokens, at, block, names))
          for (const form of formsOf(tokens, reading)) note(found, reading, form, block);
      }
  }
  for (const [form, block] of shorts) noteShort(found, form, block);
  return [...found.values(), ...inHeadings(names)];
}

/** The forms of persons' full names that stand in headings and nowhere else. */
function inHeadings(names: DocumentNames): Described[] {
  const forms = new Map<string, Described>();
  for (const block of names.document.blocks) {
    if (block.kind !== "heading" && block.kind !== "title") continue;
    for (const { tokens } of block.sentences)
      for (const { text, start, end } of namesIn(tokens)) {
        const of = /[ -]/.test(text) ? names.resolve(text)?.name : undefined;
        if (of?.kind !== "person" || of.forms.includes(text)) continue;
        const name = {
          ...of,
          canonical: text,
          forms: [text],
          first: { block, start, end },
          mentions: 0,
        };
        forms.set(text, { name, key: "", why: `“${text}” stands for it in a heading`, of });
      }
  }
  return [...forms.values()];
}

/** Nearly every word in small letters opens no description, which is not worth a closer look. */
function mayDescribe(token: Token, { lang }: Block): boolean {
  return !token.small || lang !== "en" || isOfEvents(token);
}

const isOfEvents = ofWord((word) => [SHORT, DEATHS, DATED_NOUNS].some((words) => words.has(word)));

/** "the killing", and not "the killing of two others", "the mass killing". */
function isAlone(tokens: Token[], at: number): boolean {
  return (
    /^[Tt]he$/.test(tokens[at - 1]?.text ?? "") && !/^(?:of|in)$/.test(tokens[at + 1]?.text ?? "")
  );
}

function noteShort(found: Map<string, Described>, form: string, block: Block) {
  const embassy = /embassy$/.test(form);
  const like = [...found.values()].filter(({ key, name }) =>
    embassy ? key.startsWith("embassy ") : key === "death" && KILLED.test(name.canonical),
  );
  const [one] = like;
  if (!one || like.some(({ key, person }) => key !== one.key || person !== one.person)) return;
  const why = `is the only such thing that its document tells of`;
  const { key, person } = one;
  const reading = { from: 0, to: 0, kind: one.name.kind, key, why };
  note(found, person ? { ...reading, person } : reading, form, block);
}

function note(found: Map<string, Described>, reading: Reading, form: string, block: Block) {
  const { key, kind, why, person, weak, years } = reading;
  const id = `${key} ${form}`;
  const before = found.get(id);
  if (before) {
    if (!weak && kind === "event") before.name.mentions++;
    return;
  }
  const first = { block, start: block.sentences[0]?.start ?? 0, end: block.sentences[0]?.end ?? 0 };
  const name: Name = { canonical: form, kind, forms: [form], first, mentions: 0 };
  found.set(id, {
    name,
    key,
    why: `“${form}” ${why}`,
    ...(person && { person }),
    ...(weak && { weak }),
    ...(years && { years }),
  });
}

/** With its article and without. */
function formsOf(tokens: Token[], { from, to }: Reading): string[] {
  const { text } = spanOf(tokens, from, to);
  const before = tokens[from - 1]?.text ?? "";
  return /^[Tt]he$/.test(before) ? [text, `${before} ${text}`] : [text];
}

function readingsAt(tokens: Token[], at: number, block: Block, names: DocumentNames): Reading[] {
  return [
    ...readingsOfStates(tokens, at, block, names),
    ...deathsIn(tokens, at, names),
    ...datedEventAt(tokens, at),
  ];
}
