import { z } from "zod";

/** Half of a character pair, which no encoding can store. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
/** What turns the text around it about, or takes no room: a name of these looks like another's, or like none. */
const DECEPTIVE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
const VISIBLE = /[^\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\t\n]/u;

const UNSTORABLE = "This holds a character that cannot be stored. Please type it again.";

type Words = {
  /** Said when nothing was typed. */
  missing?: string;
};

/**
 * One line that a person typed: trimmed, in NFC, 1 to `max` UTF-16 units, something of it to
 * be seen, without control characters or halves of characters; marks that turn text about
 * are left out. For the server: zod is heavy.
 */
export function line(max: number, { missing = "Please fill this in." }: Words = {}) {
  return plainLine(max).pipe(z.string().min(1, missing));
}

/** As `line`, and may be left empty, which is null. */
export function optionalLine(max: number) {
  return plainLine(max).transform((typed) => typed || null);
}

function plainLine(max: number) {
  return text(max, CONTROL).transform((typed) => {
    const plain = typed.replace(DECEPTIVE, "").trim();
    return VISIBLE.test(plain) ? plain : "";
  });
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
