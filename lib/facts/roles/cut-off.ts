import type { Token } from "@/lib/text/document";
import { MONTHS_AND_DAYS } from "./function-words";
import { isCapitalised } from "./person-name";
import { NAMED_KINDS } from "./ties";

/**
 * Whether a role phrase goes on behind its end, or was read into what is no part of it, so that what
 * was read is not the role. `tie` is where its head ends.
 */
export function isCutOff(tokens: Token[], tie: number, to: number): boolean {
  return (
    isPrize(tokens, tie, to) ||
    endsInDate(tokens, to) ||
    goesOnAsName(tokens, to) ||
    DANGLING.test(tokens[to - 1]?.text ?? "") ||
    // "organiser of a team whose players …"
    (to > tie && /^(?:that|whose|which)$/.test(tokens[to]?.text ?? "")) ||
    (tokens[to]?.text === "," && goesOnBehindComma(tokens, tie, to))
  );
}

/** "the Association pour la Défense des": a foreign name whose rest was not read. */
const DANGLING = /^(?:des?|du|la|les?|et|und|der|die|das|van|von|del|della|di|da|y)$/;

/** "Player of the Year" */
function isPrize(tokens: Token[], tie: number, to: number): boolean {
  const tied = tokens.slice(tie, to).map(({ text }) => text);
  return /\bof the (?:year|month|week|day|season|century|match|tournament)\b/i.test(tied.join(" "));
}

/** "captain for the three November tests" */
function endsInDate(tokens: Token[], to: number): boolean {
  return (
    MONTHS_AND_DAYS.has(tokens[to]?.text ?? "") &&
    /^(?:the|two|three|four|five|six|next|last)$/.test(tokens[to - 1]?.text ?? "")
  );
}

/** "the show Later… with friends", "the Committee to Protect …", "the Society for Gas as a Fuel", "MoveOn.org" */
function goesOnAsName(tokens: Token[], to: number): boolean {
  const text = tokens[to]?.text ?? "";
  if (/^(?:…|\.{2,})$/.test(text) || (text === "." && tokens[to + 1]?.text === ".")) return true;
  if (text === "." && tokens[to + 1]?.start === tokens[to]?.end) return true;
  const named = isCapitalised(tokens[to - 1]);
  // "author of Burroughs: An Album"
  if (text === ":") return named && isCapitalised(tokens[to + 1]);
  if (text === "to") return named && isCapitalised(tokens[to + 1]);
  return text === "as" && named && isCapitalised(tokens[to + 2]);
}

/** "manager of a bank, Fortune Bank", "the Centre for Vision, Speech and Signals", "president, health, at the firm". */
function goesOnBehindComma(tokens: Token[], tie: number, to: number): boolean {
  const [last, next, after] = [tokens[to - 1], tokens[to + 1], tokens[to + 2]];
  if (!last || !next || !after) return false;
  // "director at the Washington, D.C.-based firm"
  if (tokens.slice(to + 1, to + 4).some(({ text }) => /based$/.test(text))) return true;
  if (to === tie)
    return (
      !isCapitalised(next) &&
      after.text === "," &&
      /^(?:at|of|for)$/.test(tokens[to + 3]?.text ?? "")
    );
  if (!isCapitalised(next)) return false;
  if (!isCapitalised(last)) return NAMED_KINDS.has(last.text);
  // "head of the department of History, Fjord College"
  if (tokens.slice(tie, to).some(({ lower }) => PARTS.test(lower)))
    return !hasWhole(tokens, tie, to);
  // "the journal Plant, Cell & Environment"
  return /^(?:and|&)$/.test(after.text) && isCapitalised(tokens[to + 3]);
}

/** What is a part of some body. */
const PARTS = /^(?:department|faculty|division|section|branch)$/;

/** "of the department of History at Fjord College" */
function hasWhole(tokens: Token[], tie: number, to: number): boolean {
  return tokens
    .slice(tie, to)
    .some(({ text }, at, tied) => /^(?:at|for|in)$/.test(text) && isCapitalised(tied[at + 1]));
}
