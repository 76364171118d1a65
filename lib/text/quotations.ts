import type { Quotation } from "./document";

export type QuotationsOfBlock = { quotations: Quotation[]; orphanQuote: boolean };

const DOUBLE = /["“”„«»‘’]/g;

/**
 * The quotations of a block, by double marks and curly single ones. A straight mark opens after a
 * space or bracket and closes after anything else; a closing mark that nothing opened is an orphan,
 * and an opening one that nothing closes runs to the end of the block. Linear.
 */
export function findQuotations(text: string): QuotationsOfBlock {
  const quotations: Quotation[] = [];
  let orphanQuote = false;
  let open: { at: number; mark: string } | null = null;
  for (const match of text.matchAll(DOUBLE)) {
    const at = match.index;
    const role = roleOf(text, at, open?.mark ?? null);
    if (role === "neither") continue;
    if (role === "open") {
      if (open) orphanQuote = true;
      if (open && open.mark !== "‘")
        quotations.push({ start: open.at + 1, end: at, closed: false });
      open = { at, mark: match[0] };
    } else if (open) {
      quotations.push({ start: open.at + 1, end: at, closed: true });
      open = null;
    } else orphanQuote = true;
  }
  if (open && open.mark !== "‘") {
    orphanQuote = true;
    quotations.push({ start: open.at + 1, end: text.length, closed: false });
  }
  return { quotations, orphanQuote };
}

type Role = "open" | "close" | "neither";

function roleOf(text: string, at: number, opened: string | null): Role {
  const mark = text[at] ?? "";
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  const inDouble = opened !== null && opened !== "‘";
  if (mark === "‘" || mark === "’") return singleRole(mark, before, after, opened, inDouble);
  if (opened === "‘" && mark !== "”") return "open";
  if (mark === "“" || mark === "„" || mark === "«")
    return mark === "“" && opened === "„" ? "close" : inDouble && mark === "“" ? "neither" : "open";
  if (mark === "”" || mark === "»") return "close";
  return straightRole(before, after, opened);
}

function singleRole(
  mark: string,
  before: string,
  after: string,
  opened: string | null,
  inDouble: boolean,
): Role {
  if (inDouble) return "neither";
  if (mark === "‘")
    return opened === null && /[\s([—–]/.test(before) && /\S/.test(after) ? "open" : "neither";
  return opened === "‘" && !/[\p{L}\d]/u.test(after) ? "close" : "neither";
}

function straightRole(before: string, after: string, opened: string | null): Role {
  const canOpen = /[\s([{—–\-/]/.test(before) && /[^\s.,;:!?)]/.test(after);
  const canClose = /\S/.test(before) && /[\s.,;:!?)\]—–\-/'’]/.test(after);
  // an ellipsis may begin or end a quotation: “said "... the strict issue”
  if (opened === null && /\s/.test(before) && after === ".") return "open";
  if (opened === '"') return canClose || !canOpen ? "close" : "open";
  if (opened !== null) return "neither";
  return canOpen ? "open" : "close";
}
