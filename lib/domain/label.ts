/** UTF-16 units of a label's name. */
export const LABEL_NAME_MAX = 40;
/** Labels of one class: more than a school's sections and groups. */
export const MOST_LABELS = 50;

/** "section a" is "Section A": two labels that only differ so would be taken for each other. */
export function isSameLabel(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
