import type { Token } from "@/lib/text/document";
import type { TimeExpression } from "./expressions";
import { dateAt } from "./read-date";
import { AT_DATE } from "./words";

const UNTIL = /^(?:until|till|to|through|hingga|sampai)$/;

/** An end that an event names is looked for this far. */
const LONGEST_END = 12;

/**
 * "from 1998 until his death in 2020": both ends. Null where nothing follows "from", or where it
 * goes on to today; an end that cannot be read leaves a time that says nothing.
 */
export function untilEvent(tokens: Token[], time: TimeExpression): TimeExpression | null {
  const goesOn = UNTIL.test(lower(tokens, time.to));
  // "during the 1940s through the 1970s", "in 1940 until 1950"
  if (time.relation === "at" && goesOn && endsInDate(tokens, time.to + 1)) return unsaid(time);
  if (time.relation !== "since") return null;
  if (/^(?:at least|into the|up to|up until)/.test(wordsAt(tokens, time.to))) return unsaid(time);
  if (!goesOn) return null;
  if (/^(?:the )?(?:present|now|today|sekarang|kini|saat ini)/.test(wordsAt(tokens, time.to + 1)))
    return null;
  for (let at = time.to + 2; at < Math.min(tokens.length, time.to + LONGEST_END); at++) {
    if (/^(?:,|;|:|\.|and|dan|when|ketika)$/.test(lower(tokens, at))) break;
    const end = AT_DATE.has(lower(tokens, at - 1)) ? dateAt(tokens, at) : null;
    const start = time.value.replace("/..", "");
    if (!end?.explicit || end.value.includes("/") || start.slice(0, 4) > end.value.slice(0, 4))
      continue;
    return { ...time, to: end.to, value: `${start}/${end.value}`, relation: "range" };
  }
  return unsaid(time);
}

function endsInDate(tokens: Token[], at: number): boolean {
  const from = /^(?:the|tahun)$/.test(lower(tokens, at)) ? at + 1 : at;
  return dateAt(tokens, from)?.explicit ?? false;
}

/** A time that says nothing: it has an end, but which one cannot be read. */
function unsaid(time: TimeExpression): TimeExpression {
  return { ...time, value: "XXXX", explicit: false, relation: "none" };
}

function wordsAt(tokens: Token[], at: number): string {
  return `${lower(tokens, at)} ${lower(tokens, at + 1)}`;
}

function lower(tokens: Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? "";
}
