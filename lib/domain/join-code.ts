import { CODE_LETTERS } from "./recovery-code";

/** Characters of the code that joins a class; each one of `CODE_LETTERS`. */
export const JOIN_CODE_LENGTH = 8;

/**
 * A class's code as a person typed it, for comparing: capitals, without spaces, dashes and
 * the like. Null if it cannot be a code.
 */
export function foldJoinCode(typed: string): string | null {
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, "");
  const known = [...code].every((letter) => CODE_LETTERS.includes(letter));
  return known && code.length === JOIN_CODE_LENGTH ? code : null;
}

/** A code in two groups, as it is written on a board: "7K2M-XQ4R". */
export function showJoinCode(code: string): string {
  return `${code.slice(0, JOIN_CODE_LENGTH / 2)}-${code.slice(JOIN_CODE_LENGTH / 2)}`;
}
