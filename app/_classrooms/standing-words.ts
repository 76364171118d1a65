import type { QuizDone, Standing } from "@/lib/domain/class-report";
import { isHandedIn, percent } from "@/lib/domain/class-report";

/** How somebody stands with an assignment, in words: "85% counts as 65%, late", "12 of 40 cards seen". */
export function standingWords(standing: Standing): string {
  switch (standing.state) {
    case "not-started":
      return `${standing.overdue ? "Overdue" : "Not started"}${missingWords(standing)}`;
    case "in-progress":
      return `${standing.overdue ? "In progress, overdue" : "In progress"}${missingWords(standing)}`;
    case "handed-in":
      return `Handed in${standing.late ? ", late" : ""}`;
    case "done":
      return `${markWords(standing)}${standing.late ? ", late" : ""}`;
    case "excused":
      return "Excused";
    case "reviewing":
      return reviewingWords(standing);
  }
}

/** What the answers are worth, and what they count for where that is another. */
function markWords({ mark, rawMark, maxMark }: QuizDone): string {
  const counted = `${percent({ mark, maxMark })}%`;
  return mark === rawMark
    ? counted
    : `${percent({ mark: rawMark, maxMark })}% counts as ${counted}`;
}

function missingWords({ missing }: { missing: number | null }): string {
  return missing === null ? "" : `, counts as ${missing}%`;
}

function reviewingWords({ cards, seen, due, overdue }: Extract<Standing, { state: "reviewing" }>) {
  const counts = `${seen} of ${cards} cards seen`;
  const left = due > 0 ? `, ${due} due now` : "";
  return `${counts}${left}${overdue ? ", overdue" : ""}`;
}

/** Whether the words are bad news, which a colour says as well. */
export function isBehind(standing: Standing): boolean {
  if (standing.state === "excused") return false;
  return isHandedIn(standing) ? standing.late : standing.overdue;
}
