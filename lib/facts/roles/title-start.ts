import type { Token } from "@/lib/text/document";
import { RESPONSE_VERBS_EN } from "../reactions/response-verbs-en";
import { SPEECH_VERBS_EN } from "../reactions/speech-verbs-en";
import {
  BREAKS_EN,
  DETERMINERS_EN,
  MONTHS_AND_DAYS,
  PAST_VERBS,
  SENTENCE_STARTERS,
  TIES_EN,
} from "./function-words";
import { OFFICE_HEADS_EN } from "./heads-en";
import { isPossessive } from "./noun-chain";
import { isCapitalised, isTitleWord, personBefore } from "./person-name";
import { COURTESY } from "./titles";

/** Whether the word before a title may be more of it: then only a part of the role was read. */
export function isCutOff(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  // "the U.S. women's national team player"
  if (isPossessive(before)) return /^(?:wo)?men$/.test(tokens[from - 2]?.text ?? "");
  // "BBC Radio 2 editor", "2012 presidential nominee"; but "In 2012 President X"
  if (before.kind === "number")
    return !/^(?:in|since|of|until|by|from)$/i.test(tokens[from - 2]?.text ?? "");
  // "the Union (HKU) chairman X"
  if (before.kind === "mark") return /^[&/)]$/.test(before.text);
  if (before.text === "and") return joinsTitle(tokens, from);
  // "the Chief of the National Police General X": the police is what he is chief of
  const ofThe =
    before.text === "the" && tokens[from - 2]?.text === "of" && isCapitalised(tokens[from]);
  if (ofThe && OFFICE_HEADS_EN.has(tokens[from - 3]?.lower ?? "")) return true;
  // "the Bank of England governor", "the Centers for Disease Control Director"
  if (/^(?:of|for)$/.test(before.text)) return isCapitalised(tokens[from - 2]);
  // "Touching the Void director", "The Voice winner", "All Blacks captain"
  if (isWorkTitle(tokens, from)) return true;
  if (isCapitalised(before)) return isPartOfTitle(tokens, from - 1);
  return !endsBefore(tokens, from - 1);
}

/** "Work and Pensions Secretary X": what "and" joins to the title is no person. */
function joinsTitle(tokens: Token[], from: number): boolean {
  const whole = isCapitalised(tokens[from]) || from === 2;
  const joined = isCapitalised(tokens[from - 2]) && whole;
  return joined && !personBefore(tokens, from - 1)?.full;
}

/** Whether an article or "All" before a title in capitals is part of the name of a work or a team. */
function isWorkTitle(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1]?.text ?? "";
  if (before === "All") return isCapitalised(tokens[from]);
  if (before === "The")
    return from > 1 && isCapitalised(tokens[from]) && !isCapitalised(tokens[from + 1]);
  return (
    before === "the" &&
    isCapitalised(tokens[from - 2]) &&
    from > 2 &&
    isCapitalised(tokens[from]) &&
    !isTitleWord(tokens[from]?.text ?? "")
  );
}

function isPartOfTitle(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  // "BBC Three controller": in the midst of capitals no sentence starts
  const starts = SENTENCE_STARTERS.has(text) && !isCapitalised(tokens[at - 1]);
  if (COURTESY.has(text) || (starts && text !== "First")) return false;
  if (!MONTHS_AND_DAYS.has(text)) return true;
  if (tokens[at - 1]?.kind === "number") return false;
  return !/^(?:on|last|this|next|late|early|since|by|in|of|from|until)$/i.test(
    tokens[at - 1]?.text ?? "",
  );
}

/** Whether a word in small letters ends what stands before a title: no noun that would qualify it. */
function endsBefore(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if ([BREAKS_EN, TIES_EN, DETERMINERS_EN, PAST_VERBS].some((set) => set.has(text))) return true;
  if (SPEECH_VERBS_EN.has(text) || RESPONSE_VERBS_EN.has(text)) return true;
  if (/^(?:or|to|by|as|my|your|whose)$/.test(text) || tokens[at - 1]?.text === "to") return true;
  // "MPs criticised minister X" ends before; "a conservative, syndicated host" does not
  const opens = tokens[at - 1]?.kind === "mark" || DETERMINERS_EN.has(tokens[at - 1]?.text ?? "");
  return /(?:ed|ing|ly)$/.test(text) && !(opens && text.endsWith("ed"));
}
