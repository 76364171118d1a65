import type { DocumentFactView } from "@/lib/data/documents";
import { mayBeSame, spanOf } from "@/lib/domain/date-span";
import type { TimeExpression } from "@/lib/facts/dates/expressions";
import { timesIn } from "@/lib/facts/dates/expressions";
import type { BlockSpan } from "@/lib/text/blocks-at";
import { tokenize } from "@/lib/text/tokens";

type Telling = Pick<DocumentFactView, "kind" | "object" | "quote" | "time">;

/** A stretch of a block's text. */
type Stretch = { start: number; end: number };

/** The words of a passage that tell a fact: its date, the role, what was said. Null where they cannot be found. */
export function tellingWords(fact: Telling, span: BlockSpan): Stretch | null {
  if (fact.kind === "date") return dateWords(fact.time, span);
  if (fact.kind === "role") return findWords(span, fact.object, 1);
  return (fact.quote && quotedWords(span, fact.quote)) || findWords(span, fact.object, 3);
}

function dateWords(time: string | null, { block, start, end }: BlockSpan): Stretch | null {
  const within = block.sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const dates = within.flatMap((sentence) => {
    const tokens = tokenize(block.text.slice(sentence.start, sentence.end), sentence.start);
    return timesIn(tokens).flatMap((date) => {
      const first = tokens[date.core];
      const last = tokens[date.to - 1];
      const inside = first && last && first.start >= start && last.end <= end;
      return inside ? [{ date, start: first.start, end: last.end }] : [];
    });
  });
  const meant =
    dates.find(({ date }) => date.value === time) ??
    dates.find(({ date }) => mayMean(date, time)) ??
    (dates.length === 1 && dates[0]);
  return meant ? { start: meant.start, end: meant.end } : null;
}

/** Whether a date as it is written may be the fact's; one without a year is compared by its month and day. */
function mayMean({ value }: TimeExpression, time: string | null): boolean {
  const [written = "", meant = ""] = [value, time ?? ""].map((side) =>
    side.replace(/^\.\.\/|\/\.\.$/, ""),
  );
  if (/^XXXX-/.test(written)) return meant.includes(written.slice(4));
  const [left, right] = [spanOf(written), spanOf(meant)];
  return left !== null && right !== null && mayBeSame(left, right);
}

/** The quotation with its marks. */
function quotedWords(span: BlockSpan, quote: string): Stretch | null {
  const found = findWords(span, quote, 4);
  if (!found) return null;
  const { text } = span.block;
  const opens = /["“„«‘']/.test(text[found.start - 1] ?? "") ? 1 : 0;
  const closes = /["”“»’']/.test(text[found.end] ?? "") ? 1 : 0;
  return { start: found.start - opens, end: found.end + closes };
}

/** Where the words stand in the passage, or as many of the first of them as do, `least` or more. */
function findWords({ block, start, end }: BlockSpan, words: string, least: number): Stretch | null {
  const passage = block.text.slice(start, end).toLowerCase();
  const wanted = words.toLowerCase().split(/\s+/);
  for (let count = wanted.length; count >= Math.min(least, wanted.length); count -= 1) {
    const part = wanted.slice(0, count).join(" ");
    const at = wordsAt(passage, part);
    if (at >= 0) return { start: start + at, end: start + at + part.length };
  }
  return null;
}

/** Where `part` stands in `text` as whole words; -1 if nowhere. */
function wordsAt(text: string, part: string): number {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + part.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(before + after)) return at;
  }
  return -1;
}
