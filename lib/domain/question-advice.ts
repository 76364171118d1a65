import { counted } from "./counted";
import type { ItemStatistics } from "./item-statistics";
import { FEW } from "./option-table";

/** What the figures of a question say to a teacher, in a sentence; the gravest first. */
export function questionAdvice(
  { n, facility, discrimination }: ItemStatistics,
  /** A wrong option whose choosers did better elsewhere than those who were right. */
  rival: string | null = null,
): string {
  if (facility === null) return "It counts for nobody.";
  if (n < FEW) return `From ${counted(n, "student")} only: wait for more before you judge it.`;
  if (rival !== null)
    return `Stronger students choose “${rival}” more often than the key: check it.`;
  if (discrimination !== null && discrimination < 0) {
    return "Stronger students do worse on it: check the key and the wording.";
  }
  if (facility >= 0.95) return "Nearly everybody has it right, so it tells students apart little.";
  if (facility <= 0.2) return "Few have it right: is it taught, and is the key right?";
  if (discrimination === null) return "All marks are alike, so it tells nobody apart.";
  if (discrimination >= 50) return "It tells stronger students from weaker ones very well.";
  if (discrimination >= 30) return "It tells stronger students from weaker ones well.";
  if (discrimination >= 20) return "It tells students apart weakly.";
  return "It hardly tells students apart.";
}
