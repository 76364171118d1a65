import { foldedWords, foldText } from "@/lib/domain/folding";
import type { DocumentNames, Name } from "../names/names-of";

/** The full names of a document's people by their last word, folded. */
type Bearers = ReadonlyMap<string, ReadonlyMap<string, Bearer>>;

/** A name as the document has it, and the part of it that is the person's. */
type Bearer = { of: Name; name: string };

const known = new WeakMap<DocumentNames, Bearers>();

/**
 * The one person a document names in full who bears a surname, by that full name; null where nobody
 * or several do. `bare` takes off what a name is written with and is no part of it.
 */
export function bearerOf(
  names: DocumentNames,
  surname: string,
  bare: (name: string) => string,
): string | null {
  const all = known.get(names) ?? bearersIn(names, bare);
  known.set(names, all);
  const bearers = all.get(foldText(surname));
  const [only, another] = bearers ? [...bearers.values()] : [];
  return !only || another || isKin(only.of) ? null : only.name;
}

function bearersIn(names: DocumentNames, bare: (name: string) => string): Bearers {
  const found = new Map<string, Map<string, Bearer>>();
  for (const name of names.names) {
    if (name.kind !== "person" && name.kind !== "unknown") continue;
    const written = withoutOpening(names, bare(name.canonical));
    const words = foldedWords(written);
    const last = words.at(-1) ?? "";
    if (words.length < 2 || words.length > 5) continue;
    const same = found.get(last) ?? new Map<string, Bearer>();
    // "Donald Trump" and "Donald J. Trump" are one
    if (!same.has(words[0] ?? "")) same.set(words[0] ?? "", { of: name, name: written });
    found.set(last, same);
  }
  return found;
}

/** "Asserting Clinton", "Using Ted Cruz": a word that only its place gave a capital is no name. */
function withoutOpening(names: DocumentNames, name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return /(?:ing|ed)$/.test(first) || names.isCommon(first) ? rest.join(" ") : name;
}

const KIN =
  "(?:(?:step|grand)?(?:daughter|son|mother|father)|wife|widow|husband|brother|sister|nephew|niece|cousin|uncle|aunt)";
const KIN_BEFORE = new RegExp(
  `(?:\\b[Hh]is|\\b[Hh]er|\\b[Tt]heir|['’]s)(?: \\p{Ll}+)? ${KIN},? $`,
  "u",
);
const KIN_BEHIND = new RegExp(
  `^, (?:(?:his|her|their|the)|\\p{Lu}\\S*['’]s?)(?: \\p{Ll}+)? ${KIN}\\b`,
  "u",
);

/**
 * Whether a person is brought in as somebody's relative: then the surname alone is as likely the
 * other's, whose full name the text may leave out.
 */
export function isKin({ first: { block, start, end } }: Name): boolean {
  return (
    KIN_BEFORE.test(block.text.slice(Math.max(0, start - 50), start)) ||
    KIN_BEHIND.test(block.text.slice(end, end + 80))
  );
}
