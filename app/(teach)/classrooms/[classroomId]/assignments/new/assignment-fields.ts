import { z } from "zod";
import { ASSIGNMENT_MODES, ASSIGNMENT_TITLE_MAX } from "@/lib/domain/classroom";
import { dueTime } from "@/lib/domain/due-time";
import { line } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";
import type { Settings } from "@/lib/domain/study-set";
import { FEEDBACK, PRACTICE } from "@/lib/domain/study-set";

/** What the form sends, as an assignment. Cards have no settings of their own: they keep those of practice. */
export function assignmentForm(clock: { timeZone: string; now: Date }) {
  return z
    .object({
      classroomId: rowId,
      studySetId: rowId,
      title: line(ASSIGNMENT_TITLE_MAX, { missing: "Give it a title." }),
      mode: z.enum(ASSIGNMENT_MODES, "Choose one of the two."),
      attempts: z.enum(["1", "2", "3", "any"], "Choose one of the list.").default("1"),
      feedback: z.enum(FEEDBACK, "Choose one of the two.").default("after-submit"),
      due: dueTime(clock),
    })
    .transform(({ attempts, feedback, due, ...assignment }) => ({
      ...assignment,
      dueAt: due,
      settings: assignment.mode === "quiz" ? quizSettings(attempts, feedback) : PRACTICE,
    }));
}

function quizSettings(attempts: string, feedback: Settings["feedback"]): Settings {
  return { ...PRACTICE, feedback, attempts: attempts === "any" ? null : Number(attempts) };
}
