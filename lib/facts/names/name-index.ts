import { foldedWords, foldText } from "@/lib/domain/folding";
import type { Block, Token } from "@/lib/text/document";
import type { DeclaredAlias } from "./aliases";
import { isFullerForm, mayBeOne } from "./fuller-form";
import { isKinOf } from "./kin";
import { kindOfName, type NameKind } from "./kinds";
import type { Mention } from "./mentions";
import type { Name, NamePlace, ResolvedName } from "./names-of";
import type { NameSpan } from "./scan";
import { ShortTitles } from "./short-titles";
import { skeleton } from "./skeleton";
import { spelledAlike } from "./spelling";
import { titledForms } from "./titled-forms";
import { COUNTRY_WORDS, DEMONYM_WORDS, TITLES } from "./words";

/** A full form of a name, to be found by its skeleton. */
type Spelled = { form: string; name: Name };

/** The names of one document, by every form that can only mean one of them. */
export class NameIndex {
  readonly names: Name[] = [];
  private readonly byForm = new Map<string, Name>();
  private readonly bySkeleton = new Map<string, Spelled[]>();
  /** Names by one of their words, as surnames and given names are. */
  private readonly byWord = new Map<string, Set<Name>>();
  /** Names by the first and the last word of a form: of ten thousand namesakes few share both. */
  private readonly byEnds = new Map<string, Set<Name>>();
  /** The first words of the bodies' names: "Quest" of "Quest Corporation". */
  private readonly bodiesFirst = new Set<string>();
  private readonly titles = new ShortTitles();

  constructor(mentions: Mention[], aliases: DeclaredAlias[]) {
    const full = mentions.filter(({ span }) => isFull(span));
    const short = mentions.filter(({ span }) => !isFull(span));
    for (const mention of full) this.addFull(mention);
    for (const alias of aliases) this.addAlias(alias);
    for (const mention of full) this.addTitled(mention);
    for (const { span } of short) this.titles.note(span);
    for (const mention of short) this.addShort(mention);
    for (const mention of short) this.addTitled(mention);
  }

  /** What is behind forms that were asked for: they come again and again. */
  private readonly resolved = new Map<string, ResolvedName | null>();

  resolve(form: string): ResolvedName | null {
    const before = this.resolved.get(form);
    if (before !== undefined) return before;
    const found = this.lookUp(form);
    this.resolved.set(form, found);
    return found;
  }

  private lookUp(form: string): ResolvedName | null {
    const key = foldText(form);
    const exact = this.byForm.get(key) ?? this.byForm.get(key.replace(/^the /, ""));
    if (exact) return { name: exact, canonical: exact.canonical };
    const [first = "", ...rest] = form.split(" ");
    const bare = DEMONYM_WORDS.has(first.toLowerCase())
      ? this.byForm.get(foldText(rest.join(" ")))
      : undefined;
    const similar = bare ?? this.spelledLike(form) ?? this.titleBearer(key);
    return similar ? { name: similar, canonical: similar.canonical } : null;
  }

  private addFull({ span, block, sentence }: Mention) {
    const key = foldText(span.text);
    const kind = kindOfName(span, sentence.tokens);
    const known =
      this.byForm.get(key) ??
      this.spelledLike(span.text) ??
      this.fullerOf({ span, block, sentence }, kind);
    if (kind === "organisation") this.bodiesFirst.add(key.split(" ")[0] ?? "");
    const name = known ?? this.create(span.text, kind, { block, start: span.start, end: span.end });
    this.note(name, span.text, kind);
    const familiar = familiarForm(span.text);
    if (familiar !== null && !this.byForm.has(foldText(familiar)))
      this.byForm.set(foldText(familiar), name);
    const thing = kind === "unknown" && (hasArticle(span, sentence.tokens) || /\//.test(span.text));
    if (!thing && (name.kind === "person" || name.kind === "unknown"))
      this.indexWords(name, span.text);
  }

  /** The one name of which this is a fuller or a shorter form. */
  private fullerOf(mention: Mention, kind: NameKind): Name | undefined {
    if (kind !== "person" && kind !== "unknown") return undefined;
    const form = mention.span.text;
    const bearers = this.byWord.get(familyName(foldedWords(form)));
    const like = [...(this.byEnds.get(endsOf(form)) ?? [])].filter((name) => {
      if (!bearers?.has(name) || (name.kind !== "person" && name.kind !== "unknown")) return false;
      const person = name.kind === "person" || kind === "person";
      const own = foldText(form);
      const forms = name.forms.map((other) => foldText(other));
      return (
        forms.some((other) => isFullerForm(own, other, person)) &&
        forms.every((other) => mayBeOne(own, other))
      );
    });
    const [only, another] = like;
    return only && !another && !isKinOf(only, mention) ? only : undefined;
  }

  private addAlias({ of, form, block, start, end }: DeclaredAlias) {
    const name = this.byForm.get(foldText(of)) ?? this.create(of, "unknown", { block, start, end });
    if (this.byForm.has(foldText(form)) && this.byForm.get(foldText(form)) !== name) return;
    this.note(name, form, name.kind);
    if (name.kind === "person") this.indexWords(name, form);
  }

  private addShort({ span, block, sentence }: Mention) {
    const key = foldText(span.text);
    const known = this.byForm.get(key) ?? this.spelledLike(span.text);
    if (known) {
      if (this.titles.suit(known, span)) this.note(known, span.text, known.kind);
      return;
    }
    const bearers = [...(this.byWord.get(key) ?? [])].filter(
      (name) => this.titles.suit(name, span) && !isLaterNamesake(name, block, span),
    );
    if (bearers.length > 1) return;
    const [bearer] = bearers;
    const kind = kindOfName(span, sentence.tokens);
    if (bearer) {
      // "in Lincoln": a town of that name, perhaps
      if (kind === "place" || COUNTRY_WORDS.has(key)) return;
      // "Quest" may be the corporation, not "Dragon Quest"
      if (bearer.kind === "unknown" && this.bodiesFirst.has(key)) return;
      // a name whose last word stands for it is a person's; "Leeds" is no "Leeds Rhinos"
      const surname = foldText(bearer.canonical).endsWith(key);
      if (surname || bearer.kind === "person" || span.title)
        return this.note(bearer, span.text, surname ? "person" : bearer.kind);
    }
    this.note(
      this.create(span.text, kind, { block, start: span.start, end: span.end }),
      span.text,
      kind,
    );
  }

  private addTitled(mention: Mention) {
    const name = this.byForm.get(foldText(mention.span.text));
    if (name && this.titles.suit(name, mention.span))
      for (const form of titledForms(mention, name.kind))
        if (!name.forms.includes(form)) name.forms.push(form);
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
    const ends = endsOf(form);
    this.byEnds.set(ends, (this.byEnds.get(ends) ?? new Set()).add(name));
    if (!this.byForm.has(foldText(form))) this.byForm.set(foldText(form), name);
    const bones = skeleton(form);
    if (bones === "") return;
    const spelled = this.bySkeleton.get(bones);
    if (!spelled) this.bySkeleton.set(bones, [{ form, name }]);
    else if (!spelled.some((other) => other.form === form)) spelled.push({ form, name });
  }

  private spelledLike(form: string): Name | undefined {
    const spelled = this.bySkeleton.get(skeleton(form) || " ");
    return spelled?.find((other) => spelledAlike(other.form, form))?.name;
  }

  /** "Duke replied" of Charles Duke: a title alone is no name, but may be the surname of one. */
  private titleBearer(key: string): Name | undefined {
    if (!TITLES.has(key)) return undefined;
    const [bearer, another] = this.byWord.get(key) ?? [];
    if (!bearer || another || !/^(?:person|unknown)$/.test(bearer.kind)) return undefined;
    return foldText(bearer.canonical).endsWith(` ${key}`) ? bearer : undefined;
  }

  private indexWords(name: Name, form: string) {
    const words = foldedWords(form);
    // "Pseudo-Origen" is not Origen
    if (/^pseudo-/i.test(form)) return;
    if (words.some((word) => /\d/.test(word)) || DEMONYM_WORDS.has(words[0] ?? "")) return;
    const surname = /(?:^|\s)(?:al|el|abdul|abu|bin|van|von|de) (\S+)$/
      .exec(foldText(form))?.[0]
      ?.trim();
    for (const word of [words[0], familyName(words), surname])
      if (word && word.length > 1)
        this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(name));
  }
}

/** "Annie Lee" of 'Ann Mary "Annie" Lee'. */
function familiarForm(form: string): string | null {
  const { nickname, rest } = NICKNAMED.exec(form)?.groups ?? {};
  return nickname && rest ? `${nickname} ${rest}` : null;
}

const NICKNAMED = /^[^"“]+ ["“](?<nickname>[^"”]+)["”] (?<rest>.+)$/u;

/** The last of a name's words; "Lee" is what Ann Lee Jr. is called by. */
function familyName(words: readonly string[]): string {
  return words.findLast((word) => !JUNIOR.test(word)) ?? "";
}

const JUNIOR = /^(?:jr|sr|i{2,3})$/;

/** "Alexander" before "Pope Alexander II" is another of that name. */
function isLaterNamesake({ canonical, first }: Name, block: Block, span: NameSpan): boolean {
  if (!/ [IVX]+$/.test(canonical)) return false;
  if (block.index !== first.block.index) return block.index < first.block.index;
  return span.start < first.start;
}

/** "The Essential Eusebius" is a book: a person's name has no article. */
function hasArticle({ from, title }: NameSpan, tokens: Token[]): boolean {
  return title === null && /^the$/i.test(tokens[from - 1]?.text ?? "");
}

function isFull(span: NameSpan): boolean {
  return span.to - span.from > 1;
}

/** The first and the last word of a form, folded. */
function endsOf(form: string): string {
  const words = foldedWords(form);
  return `${words[0]} ${words.at(-1)}`;
}
