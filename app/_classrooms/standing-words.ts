import type { Standing } from "@/lib/domain/class-report";
import { isHandedIn, percent } from "@/lib/domain/class-report";

/** How somebody stands with an assignment, in words: "85 %, late", "12 of 40 cards seen, 3 due now". */
export function standingWords(standing: Standing): string {
  switch (standing.state) {
    case "not-started":
      return standing.overdue ? "Overdue" : "Not started";
    case "in-progress":
      return standing.overdue ? "In progress, overdue" : "In progress";
    case "handed-in":
      return `Handed in${standing.late ? ", late" : ""}`;
    case "done":
      return `${percent(standing)} %${standing.late ? ", late" : ""}`;
    case "reviewing":
      return reviewingWords(standing);
  }
}

function reviewingWords({ cards, seen, due, overdue }: Extract<Standing, { state: "reviewing" }>) {
  const counts = `${seen} of ${cards} cards seen`;
  const left = due > 0 ? `, ${due} due now` : "";
  return `${counts}${left}${overdue ? ", overdue" : ""}`;
}

/** Whether the words are bad news, which a colour says as well. */
export function isBehind(standing: Standing): boolean {
  return isHandedIn(standing) ? standing.late : standing.overdue;
}
