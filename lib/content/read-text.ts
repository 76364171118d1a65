import { readFileSync, statSync } from "node:fs";

/** Bytes; a document above this is refused. */
export const DOCUMENT_LIMIT = 50 * 1024 * 1024;

/**
 * A text file decoded as UTF-8, unchanged.
 * Throws one line that names the file if it is missing, empty, too large, binary or not UTF-8.
 */
export function readText(file: string): string {
  return decodeText(file, readBytes(file));
}

/** As `readText`, for bytes that came from elsewhere. */
export function decodeText(file: string, bytes: Uint8Array): string {
  if (bytes.byteLength > DOCUMENT_LIMIT) throw new Error(`${file}: is larger than 50 MB.`);
  if (bytes.includes(0)) throw new Error(`${file}: is not a text file.`);
  const text = decodeUtf8(file, bytes);
  if (text.trim() === "") throw new Error(`${file}: is empty.`);
  return text;
}

function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).size > DOCUMENT_LIMIT) throw new Error("is larger than 50 MB");
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}.`);
  }
}

function decodeUtf8(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${file}: is not encoded as UTF-8.`);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "does not exist",
  EACCES: "may not be read",
  EISDIR: "is a folder",
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "cannot be read";
  const code = "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (code ? `cannot be read (${code})` : error.message);
}
