import type { Block, Token } from "@/lib/text/document";
import type { NameKind } from "../names/kinds";
import { type DocumentNames, isContent, type Name } from "../names/names-of";
import { namesIn, spanOf } from "../names/scan";
import { type State, stateNamed, stateOfAdjective, stateOfCapital } from "../names/states";
import { datedEventAt } from "./dated-events";
import { deathsIn } from "./deaths";

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
const SHORT = /^(?:killing|assassination|murder|embassy|pembunuhan)$/;

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
      tokens.forEach((token, at) => {
        if (token.kind !== "word") return;
        if (SHORT.test(token.text) && isAlone(tokens, at))
          shorts.set(spanOf(tokens, at - 1, at + 1).text, block);
        for (const reading of readingsAt(tokens, at, block, names))
          for (const form of formsOf(tokens, reading)) note(found, reading, form, block);
      });
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

/** "the killing", and not "the killing of two others", "the mass killing". */
function isAlone(tokens: Token[], at: number): boolean {
  return (
    /^[Tt]he$/.test(tokens[at - 1]?.text ?? "") && !/^(?:of|in)$/.test(tokens[at + 1]?.text ?? "")
  );
}

function noteShort(found: Map<string, Described>, form: string, block: Block) {
  const kind = /embassy$/.test(form) ? "embassy " : "death";
  const like = [...found.values()].filter(({ key }) => key.startsWith(kind));
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
  const capital = /^\p{Lu}/u.test(tokens[at]?.text ?? "");
  const state = capital ? stateAt(tokens, at, block) : null;
  return [
    ...(state ? ofState(tokens, at, state) : []),
    ...(capital ? ofCapital(tokens, at, names) : []),
    ...ofKnownShape(tokens, at, block),
    ...deathsIn(tokens, at, names),
    ...datedEventAt(tokens, at),
  ];
}

/** A state's name or adjective, the tokens that it takes, and which of the two. */
type StateAt = { state: State; to: number; adjective: boolean };

function stateAt(tokens: Token[], at: number, block: Block): StateAt | null {
  for (const length of [2, 1]) {
    const { text } = spanOf(tokens, at, at + length);
    const adjective = stateOfAdjective(text);
    if (adjective) return { state: adjective, to: at + length, adjective: true };
    const state = stateNamed(text, block.lang);
    if (state) return { state, to: at + length, adjective: false };
  }
  return null;
}

const FORCES = /^(?:forces|troops)$/;

/** "Iranian government", "U.S. forces", "US embassy in Baghdad", "American". */
function ofState(tokens: Token[], at: number, { state, to, adjective }: StateAt): Reading[] {
  const own = `=${state.name}`;
  const next = tokens[to]?.text ?? "";
  const found: Reading[] = [
    {
      from: at,
      to,
      kind: "place",
      key: own,
      why: adjective ? `is the adjective of ${state.name}` : `is a name of ${state.name}`,
      weak: true,
    },
  ];
  const described = (end: number, key: string, kind: NameKind, what: string) =>
    found.push({ from: at, to: end, kind, key, why: `is ${what} of ${state.name}` });
  if (/^(?:government|administration)$/.test(next))
    described(to + 1, own, "organisation", "the government");
  if (FORCES.test(next)) described(to + 1, `forces ${own}`, "organisation", "the soldiers");
  if (next === "military") described(to + 1, `military ${own}`, "organisation", "the military");
  if (next === "armed" && tokens[to + 1]?.text === "forces")
    described(to + 2, `military ${own}`, "organisation", "the military");
  if (/^[Ee]mbassy$/.test(next) && tokens[to + 1]?.text === "in") {
    const host = hostAt(tokens, to + 2);
    if (host) described(host.to, `embassy ${own} ${host.key}`, "place", "the embassy");
  }
  return found;
}

/** The country that a place is or that it is the capital of; a state keeps one embassy in another. */
function hostAt(tokens: Token[], at: number): { key: string; to: number } | null {
  const place = tokens[at];
  if (!place || !/^\p{Lu}/u.test(place.text)) return null;
  const state = stateOfCapital(place.text) ?? stateNamed(place.text, null);
  return { key: state ? `=${state.name}` : place.text.toLowerCase(), to: at + 1 };
}

/** Indonesian puts the state last: "pemerintah Irak", "Kedutaan Besar Amerika Serikat di Bagdad". */
function ofKnownShape(tokens: Token[], at: number, block: Block): Reading[] {
  if (block.lang !== "id") return [];
  const [word, second] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  const shape = /^[Pp]emerintah$/.test(word)
    ? { from: at + 1, key: "", kind: "organisation" as const, what: "the government" }
    : word === "Perang" && second === "Saudara"
      ? { from: at + 2, key: "civil war ", kind: "event" as const, what: "the civil war" }
      : word === "Kedutaan" && second === "Besar"
        ? { from: at + 2, key: "embassy ", kind: "place" as const, what: "the embassy" }
        : null;
  const state = shape && stateAt(tokens, shape.from, block);
  if (!shape || !state || state.adjective) return [];
  const why = `is ${shape.what} of ${state.state.name}`;
  const own = `${shape.key}=${state.state.name}`;
  if (shape.key !== "embassy ")
    return [{ from: at, to: state.to, kind: shape.kind, key: own, why }];
  const host = tokens[state.to]?.text === "di" ? hostAt(tokens, state.to + 1) : null;
  return host ? [{ from: at, to: host.to, kind: "place", key: `${own} ${host.key}`, why }] : [];
}

const TOLD = /^(?:warn|urg|accus|press|blam|condemn|threaten|assur|withdr|pressur|critici)\w*$/;
const ACTS =
  /^(?:said|says|accused|denied|denies|vowed|warned|insisted|wants|announced|condemned|rejected|demanded|blames|blamed|accuses|insists|exchanged|retaliated)$/;
const POLICY =
  /^(?:proxy|nuclear|policy|foreign|government|role|influence|stance|decision|demand|demands|position|military|allies|ally|proxies)$/;

/** "Tehran" where a government acts or is spoken to; a city is not warned. */
function ofCapital(tokens: Token[], at: number, names: DocumentNames): Reading[] {
  const { text } = spanOf(tokens, at, at + 1);
  const state = stateOfCapital(text);
  if (!state || names.resolve(text)?.name.kind === "person") return [];
  const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
  const owns = /^['’]s$/.test(next) && POLICY.test(tokens[at + 2]?.text ?? "");
  if (!TOLD.test(before) && !ACTS.test(next) && !owns) return [];
  const why = `is the capital of ${state.name}, where its government acts`;
  return [{ from: at, to: at + 1, kind: "place", key: `=${state.name}`, why, weak: true }];
}
