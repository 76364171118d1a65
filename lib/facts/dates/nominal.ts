import type { Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import { spanOf } from "../names/scan";
import { DEMONYM_WORDS } from "../names/words";
import { lower } from "./clause";
import type { TimeExpression } from "./expressions";

const EVENT =
  /^(?:attacks?|strikes?|airstrikes?|bombings?|killings?|assassination|murder|invasion|battle|death|earthquake|raid|withdrawal|revolution|coup|massacre|siege|uprising|revolt|fall|collapse|eruption|crash|explosion|sinking|launch|landing|disaster|referendum|accident|shooting|outbreak|merger|bankruptcy|abdication|resignation|retirement|birth|marriage|wedding|execution|arrest|closure|liberation|occupation|conquest|discovery|partition|reunification|dissolution|creation|founding|foundation|establishment|arrival|departure|appointment|defeat|coronation|election|independence|annexation|surrender|serangan|invasi|pembunuhan|kematian|gempa|letusan|kudeta|pemberontakan|penarikan|runtuhnya|jatuhnya)$/;
/** The words before a noun phrase that leave its date its own. */
const LEADS =
  /^(?:after|following|since|before|until|during|by|with|to|setelah|sesudah|sebelum|sejak|selama|dengan|terhadap)$/;
const INSIDE =
  /^(?:of|in|on|at|from|against|by|with|near|over|into|the|and|its|dari|di|oleh|terhadap|atas|ke|dan)$/;
const LONGEST = 14;

/** The event of a noun phrase that ends right before its date: "U.S. airstrikes in Syria on 29 December 2019". */
export function nominalEvent(
  tokens: Token[],
  time: TimeExpression,
): { from: number; to: number; text: string } | null {
  if (time.relation !== "at") return null;
  const head = headBefore(tokens, time.from);
  if (head === null) return null;
  let from = head;
  while (from > 0 && isPremodifier(tokens[from - 1])) from--;
  if (/^(?:a|an|no|any|every|another)$/.test(lower(tokens, from - 1))) return null;
  const start = lower(tokens, from - 1) === "the" ? from - 1 : from;
  // as the subject of the sentence, or behind a preposition, its date is its own
  if (start > 0 && !LEADS.test(lower(tokens, start - 1))) return null;
  const article = start < from ? "the " : "";
  const span = spanOf(tokens, from, time.from);
  return holdsName(tokens, from, time.from) && !/^(?:his|her|its|their)\b/i.test(span.text)
    ? { from, to: time.from, text: `${article}${span.text}` }
    : null;
}

/** Events whose names are written with capitals. */
const NAMED =
  /^(?:battle|invasion|revolution|siege|uprising|revolt|massacre|referendum|earthquake|disaster|coup|attacks?|bombings?|election|raid|rebellion|withdrawal|partition)$/;

/** The nearest event noun left of the date with nothing between them but prepositions and names. */
function headBefore(tokens: Token[], before: number): number | null {
  for (let at = before - 1; at >= Math.max(0, before - LONGEST); at--) {
    const word = lower(tokens, at);
    if (EVENT.test(word)) {
      // "Monsoon Wedding in 2001" is a film, "the Battle of Bern in 1940" is an event
      const titled =
        isCapitalised(tokens[at]) && isCapitalised(tokens[at - 1]) && !NAMED.test(word);
      return titled || isCapitalised(tokens[at + 1]) ? null : at;
    }
    if (
      !INSIDE.test(word) &&
      !isCapitalised(tokens[at]) &&
      !/^(?:deal|agreement|accord|treaty|war|capital|city|nuclear|world|trade)$/.test(word) &&
      tokens[at]?.kind !== "number"
    )
      return null;
  }
  return null;
}

function isPremodifier(token: Token | undefined): boolean {
  if (!token) return false;
  if (isCapitalised(token)) return !LEADS.test(token.lower);
  return (
    (token.kind === "word" &&
      /^(?:first|second|third|military|presidential|parliamentary|general|terrorist|nuclear|rocket|missile|drone|bomb|suicide|air|car|train|plane|sudden|violent|failed|[0-9]+(?:st|nd|rd|th)?|[a-z]+-led|[a-z]+-backed)$/.test(
        token.text,
      )) ||
    token.kind === "number"
  );
}

function holdsName(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (isCapitalised(token) || DEMONYM_WORDS.has(lower(tokens, at))) return true;
  }
  return false;
}
