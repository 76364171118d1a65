import { shuffled } from "@/lib/domain/seeded";

/** A text that is edited, letter by letter: each knows where it stood before, or null if it was not there. */
export type EditedText = { letters: string[]; from: (number | null)[] };

export type Draw = () => number;

/** Copies a text for editing. */
export function beginEditing(text: string): EditedText {
  const letters = [...Array(text.length).keys()].map((at) => text[at] ?? "");
  return { letters, from: letters.map((_, at) => at) };
}

export function textOf({ letters }: EditedText): string {
  return letters.join("");
}

type Edit = (text: EditedText, draw: Draw, foreign: readonly string[]) => void;

const below = (draw: Draw, most: number) => Math.floor(draw() * most);

/** Where sentences begin, roughly. */
function starts({ letters }: EditedText): number[] {
  return letters.flatMap((letter, at) =>
    at === 0 || (letter !== " " && /[.\n]/.test(letters[at - 2] ?? "") && letters[at - 1] === " ")
      ? [at]
      : [],
  );
}

function splice(text: EditedText, at: number, length: number, words: string): void {
  const added = [...Array(words.length).keys()].map((each) => words[each] ?? "");
  text.letters.splice(at, length, ...added);
  text.from.splice(at, length, ...added.map(() => null));
}

const insert: Edit = (text, draw, foreign) => {
  const places = starts(text);
  const words = foreign[below(draw, foreign.length)] ?? "";
  splice(text, places[below(draw, places.length)] ?? 0, 0, `${words} `);
};

const remove: Edit = (text, draw) => {
  const places = starts(text);
  const which = below(draw, places.length);
  const at = places[which] ?? 0;
  splice(text, at, (places[which + 1] ?? text.letters.length) - at, "");
};

const misspell: Edit = (text, draw) => {
  const at = below(draw, text.letters.length);
  const other = "abcdefghijklmnopqrstuvwxyz"[below(draw, 26)] ?? "x";
  splice(text, at, 1, other === text.letters[at] ? "#" : other);
};

/** A number or a name somewhere becomes another one. */
const changeValue: Edit = (text, draw) => {
  const values = [...textOf(text).matchAll(/\d+|\p{Lu}\p{L}+/gu)];
  const value = values[below(draw, values.length)];
  const other = values[below(draw, values.length)];
  if (value && other && other[0] !== value[0]) splice(text, value.index, value[0].length, other[0]);
};

function paragraphs({ letters }: EditedText): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const match of letters.join("").matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

const reorder: Edit = (text, draw) => {
  const places = paragraphs(text);
  const [one, other] = shuffled(places, String(draw()))
    .slice(0, 2)
    .sort((a, b) => a[0] - b[0]);
  if (!one || !other) return;
  const swap = <T>(list: T[]) => [
    ...list.slice(0, one[0]),
    ...list.slice(...other),
    ...list.slice(one[1], other[0]),
    ...list.slice(...one),
    ...list.slice(other[1]),
  ];
  text.letters = swap(text.letters);
  text.from = swap(text.from);
};

const rewrite: Edit = (text, draw, foreign) => {
  const places = paragraphs(text);
  const [from, to] = places[below(draw, places.length)] ?? [0, 0];
  const words = Array.from({ length: 3 }, () => foreign[below(draw, foreign.length)] ?? "");
  splice(text, from, to - from, words.join(" "));
};

const EDITS = [insert, insert, remove, misspell, misspell, changeValue, reorder, rewrite];

/** Edits a text once, as somebody at a news desk might. */
export function editOnce(text: EditedText, draw: Draw, foreign: readonly string[]): void {
  EDITS[below(draw, EDITS.length)]?.(text, draw, foreign);
}

/** Where a stretch of the text stands now; null where a letter of it was touched. */
export function whereNow(text: EditedText, start: number, end: number): number | null {
  const at = text.from.indexOf(start);
  if (at < 0) return null;
  for (let step = 0; step < end - start; step += 1) {
    if (text.from[at + step] !== start + step) return null;
  }
  return at;
}
