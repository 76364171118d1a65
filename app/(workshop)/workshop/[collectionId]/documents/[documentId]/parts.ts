import type { Row } from "@/app/_documents/reading";

/** Paragraphs on one page of the desk: more would make it slow to open and long to scroll. */
const ROWS = 50;

/** One page of a long document: its rows, which page it is, from 1, and of how many. */
export function partOf(rows: readonly Row[], asked: string | undefined) {
  const parts = Math.max(1, Math.ceil(rows.length / ROWS));
  const wanted = /^\d{1,6}$/.test(asked ?? "") ? Number(asked) : 1;
  const part = Math.min(Math.max(1, wanted), parts);
  return { rows: rows.slice((part - 1) * ROWS, part * ROWS), part, parts };
}
