import { foldedWords, foldText } from "@/lib/domain/folding";
import type { DocumentNames, Name } from "../names/names-of";
import { stateNamed, stateOfAdjective } from "../names/states";
import { ORGANISATION_WORDS } from "../names/words";
import { departmentOf } from "./departments";

/** Two names of one document that are one body, and why. */
export type Pair = { one: Name; other: Name; why: string };

/** First words that many bodies of many countries share: what stands behind them tells no body. */
const SHARED =
  /^(?:supreme|national|central|foreign|air|royal|high|federal|armed|security|state|communist|democratic|labou?r|socialist|red|special|coast|prime|defen[cs]e|interior|justice|finance|health|education|naval|military|intelligence|constitutional|islamic|united|general|olympic|football|rugby|cricket|soccer|tennis|hockey|basketball|athletics|medical|bar|press|news)$/;
/** Words that end a body's name and are left out where it is named short. */
export const SHORT_BODY =
  /^(?:times|post|journal|guardian|herald|tribune|gazette|guards?|corps|force|union|league|bank|company|foundation|institute|university|museum|federation)$/;

/** The short and the long names of the bodies of a document: initials, head words, parts. */
export function bodyNamesOf({ names }: DocumentNames): Pair[] {
  const bodies = names.filter(isBody);
  const long = indexOf(bodies);
  return bodies.flatMap((name) => {
    const full = fullNameOf(name, long);
    if (!full) return [];
    return [
      { one: full, other: name, why: `“${name.canonical}” is short for “${full.canonical}”` },
    ];
  });
}

/** The bodies of a document by what their short names may keep of their names. */
type LongNames = Record<"initials" | "last" | "word" | "department", (key: string) => Name[]>;

function indexOf(bodies: Name[]): LongNames {
  const long = bodies.filter(({ canonical }) => canonical.includes(" "));
  return {
    initials: finder(long, ({ canonical }) => [initialsOf(canonical)]),
    last: finder(long, ({ canonical }) => [foldedWords(canonical).at(-1) ?? ""]),
    word: finder(long, ({ canonical }) => wordsOf(canonical)),
    department: finder(long, (name) => [departmentOf(name)?.topic ?? ""]),
  };
}

/** Looks names up by their keys, grouped when one is first asked for: most documents ask for few. */
function finder(names: Name[], keysOf: (name: Name) => string[]): (key: string) => Name[] {
  let groups: Map<string, Name[]> | null = null;
  return (key) => {
    groups ??= groupBy(names, keysOf);
    return groups.get(key) ?? [];
  };
}

/** The one body of the document whose short name this is, or null. */
function fullNameOf(name: Name, long: LongNames): Name | null {
  const { canonical } = name;
  const others = (names: Name[]) => names.filter((other) => other !== name);
  const department = departmentOf(name);
  if (department?.state === "") {
    const like = others(long.department(department.topic));
    return only(like.filter((other) => isMinistry(other) === isMinistry(name)));
  }
  if (/^\p{Lu}{3,}$/u.test(canonical)) return only(long.initials(canonical));
  if (!canonical.includes(" ")) {
    const word = foldText(canonical);
    const known = SHORT_BODY.test(word) && name.forms.some((form) => /^the /.test(form));
    return known ? only(long.last(word)) : null;
  }
  const words = wordsOf(withoutNation(canonical)?.rest ?? canonical);
  return only(others(long.word(words[0] ?? "")).filter((other) => isPartOf(words, other)));
}

/** No state has both: the "Defense Department" is nobody's Defense Ministry. */
function isMinistry({ canonical }: Name): boolean {
  return /\b(?:Ministry|Kementerian)\b/.test(canonical);
}

export function isBody({ kind }: Name): boolean {
  return kind === "organisation" || kind === "unknown";
}

/**
 * A body's name without the adjective of its nation, and that nation; null where it has none, or
 * where the rest could be any nation's ("Supreme Court").
 */
export function withoutNation(canonical: string): { rest: string; nation: string } | null {
  const words = canonical.split(" ");
  const [first = "", second = ""] = words;
  const state = stateOfAdjective(first) ?? stateNamed(first, "en");
  if (!state || words.length < 3 || SHARED.test(second.toLowerCase())) return null;
  if (!ORGANISATION_WORDS.has((words.at(-1) ?? "").toLowerCase())) return null;
  return { rest: words.slice(1).join(" "), nation: state.name };
}

/** The folded words, those in the plural as in the singular. */
function wordsOf(canonical: string): string[] {
  return foldedWords(canonical.replace(/^the /i, "")).map((word) =>
    word.length > 4 ? word.replace(/s$/, "") : word,
  );
}

/** "Revolutionary Guards" of "Islamic Revolutionary Guard Corps": only its nation and its last noun may be gone. */
function isPartOf(part: string[], { canonical }: Name): boolean {
  // one name with a hyphen between two bodies is the second of them
  if (/\p{Ll}-\p{Lu}/u.test(canonical)) return false;
  const whole = wordsOf(canonical);
  if (part.length >= whole.length || SHARED.test(part[0] ?? "")) return false;
  if (!part.some((word) => ORGANISATION_WORDS.has(word))) return false;
  const from = whole.findIndex((_, at) => part.every((word, next) => whole[at + next] === word));
  if (from < 0 || from > 1) return false;
  const gone = canonical.replace(/^the /i, "").split(" ")[0] ?? "";
  const nation =
    from === 0 ||
    stateOfAdjective(gone) !== null ||
    stateNamed(gone, "en") !== null ||
    /^Islamic$/.test(gone);
  const rest = whole.slice(from + part.length);
  return (
    nation &&
    rest.every((word) => ORGANISATION_WORDS.has(word) || ORGANISATION_WORDS.has(`${word}s`))
  );
}

/** The first letters of a name's words, with the small ones left out. */
function initialsOf(canonical: string): string {
  return canonical
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|and|the|for|in|on|dan|untuk)$/i.test(word))
    .map((word) => word[0]?.toUpperCase() ?? "")
    .join("");
}

function only(names: Name[]): Name | null {
  return names.length === 1 ? (names[0] ?? null) : null;
}

function groupBy(names: Name[], keysOf: (name: Name) => string[]): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names)
    for (const key of new Set(keysOf(name))) {
      const group = groups.get(key);
      if (group) group.push(name);
      else groups.set(key, [name]);
    }
  return groups;
}
