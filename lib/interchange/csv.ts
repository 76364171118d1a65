import Papa from "papaparse";

/** The text of a file: UTF-8, UTF-16 with its mark, else what Windows saved before; null for a workbook. */
export function decodeCsv(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return null;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** One row as it was read. `row` counts from 1, the empty ones too, as a spreadsheet does. */
export type CsvRow = {
  row: number;
  cells: string[];
  /** Its quotation marks do not close, so that it may hold what was meant for others. */
  broken: boolean;
};

/**
 * Reads comma-, semicolon- or tab-separated text with or without quotation marks, as
 * spreadsheets save and copy it. A byte order mark and empty rows are left out; an
 * apostrophe that `writeCsv` put before a formula is taken off again.
 */
export function readCsv(text: string): CsvRow[] {
  const { data, broken } = parseByBest(text.replace(/^\uFEFF/, ""));
  return data
    .map((cells, index) => ({
      row: index + 1,
      cells: cells.map((cell) => cell.trim().replace(GUARDED, "").trim()),
      broken: broken.has(index),
    }))
    .filter(({ cells, broken: isBroken }) => isBroken || cells.some((cell) => cell !== ""));
}

/** In doubt the first: a tab is seldom in a name, a semicolon less often than a comma. */
const SEPARATORS = ["\t", ";", ","];

/** Read with the separator that parts the most rows and breaks the fewest quotation marks. */
function parseByBest(text: string) {
  const readings = SEPARATORS.map((delimiter) => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter });
    const broken = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
    const parted = data.filter((cells) => cells.length > 1).length;
    return { data, broken, score: parted - broken.size };
  });
  return readings.reduce((best, reading) => (reading.score > best.score ? reading : best));
}

/** What spreadsheets take for the beginning of a formula; the wide signs count where Chinese or Japanese is set. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'(?=\s*[=+\-@\t\r＝＋－＠])/;

/**
 * Writes a table as spreadsheets open it: a byte order mark, so that letters beyond ASCII
 * stay what they are; CRLF; and an apostrophe before what they would run as a formula.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${writeMoreCsv(rows)}`;
}

/** More rows of a table that `writeCsv` began. */
export function writeMoreCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `${Papa.unparse(cells, { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}
