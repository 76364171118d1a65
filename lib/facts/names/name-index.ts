import { foldText } from "@/lib/domain/folding";
import type { DeclaredAlias } from "./aliases";
import { kindOfName, type NameKind } from "./kinds";
import { fullForms, type Mention } from "./mentions";
import type { Name, NamePlace, ResolvedName } from "./names-of";
import type { NameSpan } from "./scan";
import { skeleton } from "./skeleton";
import { COUNTRY_WORDS, DEMONYM_WORDS } from "./words";

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

/** The names of one document, by every form that can only mean one of them. */
export class NameIndex {
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
