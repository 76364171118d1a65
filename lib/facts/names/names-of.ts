import type { Evidence } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Block, Document, Sentence } from "@/lib/text/document";
import { evidenceOf } from "@/lib/text/evidence";
import { type DeclaredAlias, declaredAliases } from "./aliases";
import { kindOfName, type NameKind } from "./kinds";
import { type NameSpan, namesIn, spanOf } from "./scan";
import { skeleton } from "./skeleton";
import { COUNTRY_WORDS, DEMONYM_WORDS } from "./words";

/** Where a name stands in a document; offsets are into the block's text. */
export type NamePlace = { block: Block; start: number; end: number };

/** One person, organisation, place or event of a document under all its names there. */
export type Name = {
  /** The fullest form, as the document writes it. */
  canonical: string;
  kind: NameKind;
  /** Every form of it in the document, in the order in which they appear. */
  forms: string[];
  /** Where the canonical form first stands. */
  first: NamePlace;
  mentions: number;
};

export type ResolvedName = { name: Name; canonical: string };

export type DocumentNames = {
  document: Document;
  names: Name[];
  aliases: DeclaredAlias[];
  /** The name behind a form (titles left out), or null when it is none or could be several. */
  resolve(form: string): ResolvedName | null;
  /** Whether the document also writes a word without a capital. */
  isCommon(word: string): boolean;
};

/** What is looked at for names: the site's own words and bylines are not the document's. */
export function isContent(block: Block): boolean {
  return block.kind !== "boilerplate" && block.kind !== "byline" && block.kind !== "dateline";
}

type Mention = { span: NameSpan; block: Block; sentence: Sentence };

/** The name as it stands with its titles, with fewer of them, and with its article. */
function fullForms({ span, sentence: { tokens } }: Mention): string[] {
  const forms: string[] = [];
  for (let at = span.title?.from ?? span.from; at < span.from; at++)
    forms.push(spanOf(tokens, at, span.to).text);
  const before = tokens[(span.title?.from ?? span.from) - 1]?.text ?? "";
  if (/^(?:the|The)$/.test(before) && !span.title) forms.push(`${before} ${span.text}`);
  if (/^(?:[Ff]ormer|[Aa]cting|[Mm]antan)$/.test(before) && span.title)
    forms.push(spanOf(tokens, span.title.from - 1, span.to).text);
  // the article of an Arabic name has a capital only where a sentence begins
  if (span.from === 0 && /^(?:Al|El)-\p{Lu}/u.test(span.text))
    forms.push(span.text[0]?.toLowerCase() + span.text.slice(1));
  return forms;
}

/** The names of a document: full forms first, then the surnames and acronyms that can only mean one. */
export function namesOf(document: Document): DocumentNames {
  const common = lowerCaseWords(document);
  const mentions = collectMentions(document, common);
  const aliases = document.blocks.filter(isContent).flatMap(declaredAliases);
  const index = new NameIndex(mentions, aliases);
  return {
    document,
    names: index.names,
    aliases,
    resolve: (form) => index.resolve(form),
    isCommon: (word) => common.has(word.toLowerCase()),
  };
}

/** The passage that gives the full name, for a form that does not. */
export function namesEvidence(names: DocumentNames, form: string): Evidence[] {
  const resolved = names.resolve(form);
  if (!resolved || foldText(form) === foldText(resolved.canonical)) return [];
  const { block, start, end } = resolved.name.first;
  return [evidenceOf(names.document, block, start, end, "names")];
}

function collectMentions(document: Document, lower: Set<string>): Mention[] {
  const inside = capitalsInside(document);
  const mentions: Mention[] = [];
  for (const block of document.blocks) {
    if (!isContent(block) || block.kind === "heading" || isTitleCase(block)) continue;
    for (const sentence of block.sentences)
      for (const span of namesIn(sentence.tokens))
        if (isName(span, sentence, lower, inside)) mentions.push({ span, block, sentence });
  }
  return mentions;
}

/** A headline that writes most words with a capital says nothing about names. */
function isTitleCase(block: Block): boolean {
  if (block.kind !== "title") return false;
  const words = block.text.split(" ");
  return (
    words.length > 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2
  );
}

/** At the head of a sentence a lone word is a name only if the document says so elsewhere. */
function isName(
  span: NameSpan,
  sentence: Sentence,
  lower: Set<string>,
  inside: Set<string>,
): boolean {
  if (
    sentence.truncated &&
    span.to >= sentence.tokens.length - 1 &&
    !/[!?]$/.test(sentence.text) &&
    /\.$/.test(sentence.text)
  )
    return false;
  if (span.from > 0 || span.to > 1) return true;
  return (
    inside.has(span.text) ||
    (!lower.has(span.text.toLowerCase()) && /\p{Lu}.*\p{Lu}/u.test(span.text))
  );
}

/** Words written with a capital where no sentence begins. */
function capitalsInside(document: Document): Set<string> {
  const words = new Set<string>();
  for (const block of document.blocks)
    if (isContent(block) && !isTitleCase(block) && block.kind !== "heading")
      for (const { tokens } of block.sentences)
        for (const token of tokens.slice(1)) if (/^\p{Lu}/u.test(token.text)) words.add(token.text);
  return words;
}

/** Words that the document also writes without a capital: at the head of a sentence they are no names. */
function lowerCaseWords(document: Document): Set<string> {
  const words = new Set<string>();
  for (const block of document.blocks)
    for (const sentence of block.sentences)
      for (const token of sentence.tokens)
        if (token.kind === "word" && /^\p{Ll}/u.test(token.text)) words.add(token.text);
  return words;
}

function remember<Value>(
  known: Map<string, Value>,
  key: string,
  find: (key: string) => Value,
): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find(key);
  known.set(key, value);
  return value;
}

class NameIndex {
  readonly names: Name[] = [];
  private readonly byForm = new Map<string, Name>();
  private readonly bySkeleton = new Map<string, Name>();
  /** Names by one of their words, as surnames and given names are. */
  private readonly byWord = new Map<string, Set<Name>>();

  constructor(mentions: Mention[], aliases: DeclaredAlias[]) {
    for (const mention of mentions) if (isFull(mention.span)) this.addFull(mention);
    for (const alias of aliases) this.addAlias(alias);
    for (const mention of mentions) if (!isFull(mention.span)) this.addShort(mention);
    for (const mention of mentions) this.addTitled(mention);
  }

  /** Forms come again and again: each is folded and looked up once. */
  private readonly folds = new Map<string, string>();
  private readonly skeletons = new Map<string, string>();
  private readonly resolved = new Map<string, ResolvedName | null>();

  private fold(form: string): string {
    return remember(this.folds, form, foldText);
  }

  private bones(form: string): string {
    return remember(this.skeletons, form, skeleton);
  }

  resolve(form: string): ResolvedName | null {
    return remember(this.resolved, form, () => this.lookUp(form));
  }

  private lookUp(form: string): ResolvedName | null {
    const key = this.fold(form);
    const exact = this.byForm.get(key) ?? this.byForm.get(key.replace(/^the /, ""));
    if (exact) return { name: exact, canonical: exact.canonical };
    const [first = "", ...rest] = form.split(" ");
    const bare = DEMONYM_WORDS.has(first.toLowerCase())
      ? this.byForm.get(this.fold(rest.join(" ")))
      : undefined;
    const similar = bare ?? this.bySkeleton.get(this.bones(form) || " ");
    return similar ? { name: similar, canonical: similar.canonical } : null;
  }

  private addFull({ span, block, sentence }: Mention) {
    const key = this.fold(span.text);
    const kind = kindOfName(span, sentence.tokens);
    const known =
      this.byForm.get(key) ??
      this.bySkeleton.get(this.bones(span.text)) ??
      this.fullerOf(span.text, kind);
    const name = known ?? this.create(span.text, kind, { block, start: span.start, end: span.end });
    this.note(name, span.text, kind);
    if (name.kind === "person" || name.kind === "unknown") this.indexWords(name, span.text);
  }

  /** "Antonín Leopold Dvořák" and "Antonín Dvořák": first and last words are shared, the rest is left out. */
  private fullerOf(form: string, kind: NameKind): Name | undefined {
    if (kind !== "person" && kind !== "unknown") return undefined;
    const words = this.fold(form).split(" ");
    const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
    for (const name of this.byWord.get(last) ?? []) {
      const other = this.fold(name.canonical).split(" ");
      if (other.at(-1) !== last || (name.kind !== "person" && name.kind !== "unknown")) continue;
      const [short, long] = words.length <= other.length ? [words, other] : [other, words];
      if (other[0] === first && short.every((word) => long.includes(word))) return name;
    }
    return undefined;
  }

  private addAlias({ of, form, block, start, end }: DeclaredAlias) {
    const name =
      this.byForm.get(this.fold(of)) ?? this.create(of, "unknown", { block, start, end });
    if (this.byForm.has(this.fold(form)) && this.byForm.get(this.fold(form)) !== name) return;
    this.note(name, form, name.kind);
    if (name.kind === "person") this.indexWords(name, form);
  }

  private addShort({ span, block, sentence }: Mention) {
    const key = this.fold(span.text);
    const known = this.byForm.get(key) ?? this.bySkeleton.get(this.bones(span.text) || " ");
    if (known) return this.note(known, span.text, known.kind);
    const bearers = this.byWord.get(key);
    if (bearers && bearers.size > 1) return;
    const [bearer] = bearers ?? [];
    const kind = kindOfName(span, sentence.tokens);
    if (bearer) {
      // "in Lincoln": a town of that name, perhaps
      if (kind === "place" || COUNTRY_WORDS.has(key)) return;
      // a name whose last word stands for it is a person's
      const surname = this.fold(bearer.canonical).endsWith(key);
      this.note(bearer, span.text, surname ? "person" : bearer.kind);
      return;
    }
    this.note(
      this.create(span.text, kind, { block, start: span.start, end: span.end }),
      span.text,
      kind,
    );
  }

  private addTitled(mention: Mention) {
    const name = this.byForm.get(this.fold(mention.span.text));
    if (name)
      for (const form of fullForms(mention)) if (!name.forms.includes(form)) name.forms.push(form);
  }

  private create(canonical: string, kind: NameKind, first: NamePlace): Name {
    const name: Name = { canonical, kind, forms: [], first, mentions: 0 };
    this.names.push(name);
    return name;
  }

  private note(name: Name, form: string, kind: NameKind) {
    name.mentions++;
    if (name.kind === "unknown") name.kind = kind;
    if (!name.forms.includes(form)) name.forms.push(form);
    if (!this.byForm.has(this.fold(form))) this.byForm.set(this.fold(form), name);
    const bones = this.bones(form);
    if (bones !== "" && !this.bySkeleton.has(bones)) this.bySkeleton.set(bones, name);
  }

  private indexWords(name: Name, form: string) {
    const words = this.fold(form).split(" ");
    if (words.some((word) => /\d/.test(word)) || DEMONYM_WORDS.has(words[0] ?? "")) return;
    const surname = /(?:^|\s)(?:al|el|abdul|abu|bin|van|von|de) (\S+)$/
      .exec(this.fold(form))?.[0]
      ?.trim();
    for (const word of [words[0], words.at(-1), surname])
      if (word && word.length > 1)
        this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(name));
  }
}

function isFull(span: NameSpan): boolean {
  return span.to - span.from > 1;
}
