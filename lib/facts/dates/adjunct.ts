import type { Token } from "@/lib/text/document";
import { lower, verbGroupAt } from "./clause";
import type { TimeExpression } from "./expressions";

/** In tokens. */
const LONGEST = 14;

/**
 * Whether what stands before a date at the head of its clause only says on what occasion or how much
 * later: "Following the riots, on 13 July 1955, …", "Two days later, on 21 April, …", "In the meantime
 * on 12 April …", "At the Battle of Vac on 10 April the …".
 */
export function isAdjunct(tokens: Token[], from: number, time: TimeExpression): boolean {
  const before = time.from - 1;
  if (time.relation !== "at" || before <= from || before - from > LONGEST) return false;
  if (lower(tokens, time.from) !== "on" && time.grain !== "month") return false;
  const set = tokens[before]?.text === ",";
  const words = tokens.slice(from, set ? before : time.from);
  if (words.some(({ kind, text }) => isStop(text) || (kind === "number" && /^\d{4}$/.test(text))))
    return false;
  for (let at = from; at < time.from; at++) if (verbGroupAt(tokens, at, "en")) return false;
  const opening = words.map(({ lower: word }) => word).join(" ");
  if (MEANWHILE.test(opening)) return true;
  if (set) return OCCASION.test(opening) || LATER.test(opening);
  return EVENT.test(opening);
}

function isStop(text: string): boolean {
  return /^(?:[,;:()—–]|["“”])$/.test(text);
}

const MEANWHILE = /^(?:in the mean(?:time|while)|at the same time|later (?:that|the same) month)$/;
const OCCASION =
  /^(?:following|during|after|in|at|for|despite|amid|because of|due to|with|under|as part of|in response to) /;
const LATER =
  /^(?:(?:just|only|about|almost|nearly|less than|more than) )?(?:\w+|a few|the same|the next|the following|that same) (?:hours?|days?|weeks?|months?|years?) (?:later|after|before|afterwards)\b/;
/** A day right behind what happened on it. */
const EVENT =
  /^(?:in|at|during) (?:the |a |an )?.*\b(?:battle(?: of .+)?|fighting|raid|attack|meeting|session|ceremony|vote|election|summit|conference|rally|speech|assault|clash|clashes)$/;
