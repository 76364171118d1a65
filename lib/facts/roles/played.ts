import type { Token } from "@/lib/text/document";

const PLAYS = /^(?:portray(?:s|ed|ing)?|starr(?:ed|ing)|voiced)$/;
const SCREEN = /^(?:TV|film|series|episode|movie|play|musical)$/i;
/** A line of credits has no more words. */
const CREDITS = 14;

/**
 * Whether who bears a title is somebody in a story: "the recurring role of consultant Owen Lee",
 * "cast as Judge Ann Lee", "Law (TV series) (Judge Ann Lee)". `from` and `to` are the title's and the
 * name's ends.
 */
export function isPlayed(tokens: Token[], from: number, to: number): boolean {
  const inBrackets = tokens[from - 1]?.text === "(" && tokens[to]?.text === ")";
  const isCredit = inBrackets || tokens.length < CREDITS;
  if (isCredit && tokens.some(({ text }) => SCREEN.test(text))) return true;
  return tokens.slice(0, from).some(({ text }, at) => {
    const next = tokens[at + 1]?.text ?? "";
    if (/^roles?$/.test(text)) return /^(?:of|as)$/.test(next);
    if (text === "part" && next === "of") return at + 2 === from;
    if (text === "cast") return /^(?:as|in)$/.test(next);
    if (/^play(?:s|ed|ing)$/.test(text)) return at + 1 === from || isName(tokens[at + 1]);
    return PLAYS.test(text);
  });
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital;
}
