/** A stem is set large; past this many UTF-16 units it would push its options off a phone. */
const LONG = 160;

/** The type size of a stem by its length. */
export function stemClass(stem: string): string {
  return stem.length > LONG ? "text-lead" : "text-stem";
}
