import { z } from "zod";
import { line } from "./plain-text";

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

/** An e-mail address, folded to lower case: two that differ in case are one account. */
export const emailAddress = line(254, { missing: "Type your e-mail address." })
  .transform((typed) => typed.toLowerCase())
  .pipe(z.email("Type an address such as name@example.org."));

/** The name that others in a class see. */
export const personName = line(80, { missing: "Type the name that others should see." });

/** A password that somebody chooses. Any characters will do but a NUL and halves of characters. */
export const newPassword = z
  .string("Type a password.")
  .min(1, { error: "Type a password.", abort: true })
  .refine(
    (typed) => !/\p{Surrogate}|\0/u.test(typed),
    "Leave out the character that cannot be typed.",
  )
  .refine((typed) => [...typed].length >= PASSWORD_MIN, `At least ${PASSWORD_MIN} characters.`)
  .refine((typed) => typed.length <= PASSWORD_MAX, `At most ${PASSWORD_MAX} characters.`);

/** A password or a code that somebody gives to prove who they are. */
export const givenSecret = (missing: string) =>
  z.string(missing).min(1, missing).max(PASSWORD_MAX, `At most ${PASSWORD_MAX} characters.`);
