import { z } from "zod";

/** Half of a character pair, which no encoding can store. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\t\n]/u;

const UNSTORABLE = "This holds a character that cannot be stored. Please type it again.";

type Words = {
  /** Said when nothing was typed. */
  missing?: string;
};

/**
 * One line that a person typed: trimmed, in NFC, 1 to `max` UTF-16 units, without
 * control characters or halves of characters. For the server: zod is heavy.
 */
export function line(max: number, { missing = "Please fill this in." }: Words = {}) {
  return text(max, CONTROL).pipe(z.string().min(1, missing));
}

/** As `line`, and may be left empty, which is null. */
export function optionalLine(max: number) {
  return text(max, CONTROL).transform((typed) => typed || null);
}

/** Several lines that a person typed; may be empty. Line ends become `\n`. */
export function paragraphs(max: number) {
  return text(max, CONTROL_BUT_LINES);
}

function text(max: number, refused: RegExp) {
  return z
    .string("Please fill this in.")
    .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
    .refine((typed) => !LONE_SURROGATE.test(typed) && !refused.test(typed), UNSTORABLE)
    .transform((typed) => typed.normalize("NFC"))
    .refine((typed) => typed.length <= max, `At most ${max} characters, please.`);
}
