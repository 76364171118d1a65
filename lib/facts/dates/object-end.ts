import type { Block, Token } from "@/lib/text/document";
import { behindBracket, lower, verbGroupAt } from "./clause";
import type { Link } from "./link";
import { isInTitle } from "./segments";

/** Where the object ends: with its clause, or at a comma that begins something else. */
export function objectEnd(
  block: Block,
  tokens: Token[],
  { clause, time }: Link,
  says: boolean,
): number {
  const from = Math.max(clause.verb.to, time.from >= clause.verb.to ? time.to : 0);
  if (says) {
    // what was said goes on behind "that"
    if (
      /^(?:that|bahwa)$/.test(lower(tokens, clause.to)) ||
      /^(?:that|bahwa)$/.test(lower(tokens, from))
    )
      return stop(tokens, Math.max(from, clause.to) + 1, tokens.length);
    return stop(tokens, from, tokens.length);
  }
  // "in 1989 before the council awarded him": a clause that the date is not of
  if (
    from === time.to &&
    /^(?:before|when|while|until|because|although)$/.test(lower(tokens, from))
  )
    return trim(tokens, from);
  let listed = false;
  for (let at = from; at < clause.to; at++) {
    const behind = behindBracket(tokens, at);
    if (behind > at) at = behind - 1;
    else if (tokens[at]?.text === ",") {
      // "when X was founded in 1990, Y left": the comma ends the clause, whatever follows
      if (clause.kind === "subordinate") return trim(tokens, at);
      const last: boolean = listed && /^(?:and|or|dan|atau|serta)$/.test(lower(tokens, at + 1));
      if (!last && !continues(tokens, at, clause.to)) return trim(tokens, at);
      listed = !last && isList(tokens, at + 1, clause.to);
    } else if (/^["“]$/.test(tokens[at]?.text ?? ""))
      return isOpen(block, tokens[at]) ? trim(tokens, at) : stop(tokens, at, clause.to);
    else if (/^(?:kemudian|lalu)$/.test(lower(tokens, at)) && at > from) return trim(tokens, at);
    else if (/^(?:and|but)$/.test(lower(tokens, at)) && startsPresent(tokens, at + 1))
      return trim(tokens, at);
  }
  return trim(tokens, clause.to);
}

/** "and currently serves", "and is", "and later": what holds today is not of the date. */
function startsPresent(tokens: Token[], at: number): boolean {
  return /^(?:he|she|it|they|we|who|which|currently|now|later|then|subsequently|eventually|today|still|is|are|has|have|continues|remains|serves|works|lives)$/.test(
    lower(tokens, at),
  );
}

function stop(tokens: Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const behind = behindBracket(tokens, at);
    if (behind > at) at = behind - 1;
    else if (/^(?:;|—|:)$/.test(tokens[at]?.text ?? "") && !isInTitle(tokens, at)) return at;
    else if (tokens[at]?.text === "," && opensClause(tokens, at + 1)) return trim(tokens, at);
  }
  return trim(tokens, to);
}

/** ", and the next day the committee asked": a clause of its own, which need not be what was said. */
function opensClause(tokens: Token[], at: number): boolean {
  if (!/^(?:and|but|while|dan|tetapi|sementara)$/.test(lower(tokens, at))) return false;
  // "in Malindi, Kilifi, and Diani were …": a name may end a list
  if (!STARTS.test(tokens[at + 1]?.text ?? "")) return false;
  for (let next = at + 2; next < Math.min(tokens.length, at + 12); next++)
    if (/^(?:,|\.|to)$/.test(tokens[next]?.text ?? "")) continue;
    else if (verbGroupAt(tokens, next, "en")) return true;
  return false;
}

const STARTS =
  /^(?:the|a|an|he|she|it|they|this|these|in|on|when|after|its|his|her|their|ia|mereka|pada)$/;

/** "in Qanat-e Malek, Kerman Province, Iran": a place goes on behind its comma. */
function continues(tokens: Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= to) return false;
  if (next.kind === "number") return true;
  if (/^(?:Kemudian|Lalu|Namun|Ia|Dia|Setelah|Pada|He|She|It|They|In|The)$/.test(next.text))
    return false;
  if (/^\p{Lu}/u.test(next.text)) return true;
  if (/^(?:and|dan)$/.test(next.text) && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? "")) return true;
  return isList(tokens, at + 1, to);
}

/** ", choir and orchestra": the rest of a list, with no verb or clause in it. */
function isList(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 10); at++) {
    const word = lower(tokens, at);
    if (/^(?:and|or|dan|atau|serta)$/.test(word)) return at > from;
    if (
      /^(?:a|an|the|his|her|its|their|in|at|on|by|with|for|from|to|under|including|making|becoming|where|when|as)$/.test(
        word,
      ) ||
      /(?:ing|ed)$/.test(word) ||
      tokens[at]?.text === "("
    )
      return false;
  }
  return false;
}

/** A quotation that the block never closes. */
function isOpen(block: Block, mark: Token | undefined): boolean {
  return block.quotations.some(({ start, closed }) => !closed && start === mark?.end);
}

function trim(tokens: Token[], to: number): number {
  let end = to;
  // "the novel Love, Stars and All That": with a capital it belongs to a name
  while (
    end > 0 &&
    tokens[end - 1]?.capital !== true &&
    /^(?:[.,:]|and|but|or|along|together|dan|in|on|the|with|of|as|that|by|to|for|at|from|into|under|after|before|upon|during|where|about|against|dengan|oleh|untuk|di|ke|dari|pada|dalam|tahun|waktu|rentang|kurun|periode|sekitar|antara|karena|sebagai|sejak|hingga|sampai|usianya|awal|akhir|pertengahan)$/.test(
      lower(tokens, end - 1),
    )
  )
    end--;
  // "berusia 42 tahun", "1951 tahun": what is counted stays with its number
  const counted =
    tokens[end - 1]?.kind === "number" ||
    /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluh|beberapa|setiap)$/.test(
      lower(tokens, end - 1),
    );
  if (end > 0 && counted && lower(tokens, end) === "tahun") return end + 1;
  return end;
}
