import { DOCUMENT_ENDINGS, LARGEST_DOCUMENT, tooLarge } from "@/lib/domain/workshop";

/** A text that can be kept, or why not, in words for the person who sent it. */
export type UploadedText =
  | { ok: true; file: string; original: string }
  | { ok: false; fault: string };

/** What files begin with that are no text whatever they are called. */
const KNOWN_BINARIES = [
  { begins: "%PDF-", is: "a PDF" },
  { begins: "PK\u0003\u0004", is: "a Word file, an e-book or a zip" },
  { begins: "{\\rtf", is: "an RTF file" },
  { begins: "\u00d0\u00cf\u0011\u00e0", is: "an old Word file" },
  { begins: "\u0089PNG", is: "a picture" },
  { begins: "\u00ff\u00d8\u00ff", is: "a picture" },
  { begins: "GIF8", is: "a picture" },
];

const COPY_ITS_TEXT = "Open it, copy its text and paste that here.";
const PASTED = "pasted.txt";

/** What was typed or pasted, as a text document. */
export function pastedText(typed: string): UploadedText {
  const bytes = new TextEncoder().encode(typed.replace(/\r\n?/g, "\n"));
  return uploadedText(PASTED, bytes);
}

/**
 * The text of a file that somebody sent: its bytes as UTF-8, unchanged. Whatever stands in it is
 * text from here on; nothing of it is run or fetched.
 */
export function uploadedText(name: string, bytes: Uint8Array): UploadedText {
  const file = fileName(name);
  if (file === null) {
    return { ok: false, fault: `Choose a file that ends in ${DOCUMENT_ENDINGS.join(", ")}.` };
  }
  if (bytes.byteLength > LARGEST_DOCUMENT) return { ok: false, fault: tooLarge(bytes.byteLength) };
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const binary = KNOWN_BINARIES.find(({ begins }) => head.startsWith(begins));
  if (binary) return { ok: false, fault: `This is ${binary.is}, not a text. ${COPY_ITS_TEXT}` };
  if (bytes.includes(0)) return { ok: false, fault: `This is not a text file. ${COPY_ITS_TEXT}` };
  const original = decodeUtf8(bytes);
  if (original === null) {
    return {
      ok: false,
      fault:
        "This file is not encoded as UTF-8. Save it again as UTF-8, or copy its text and paste it.",
    };
  }
  if (original.trim() === "") return { ok: false, fault: "There is no text in it." };
  return { ok: true, file, original };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The file's own name in letters that stand in an address; null for one of another kind. */
function fileName(name: string): string | null {
  const base = name.split(/[\\/]/).at(-1)?.toLowerCase() ?? "";
  const ending = DOCUMENT_ENDINGS.find((each) => base.endsWith(each));
  if (ending === undefined) return null;
  const stem = base
    .slice(0, -ending.length)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${stem || "document"}${ending}`;
}
