import { z } from "zod";
import { quizSettings, settingsFields } from "@/app/_classrooms/settings-fields";
import { ASSIGNMENT_MODES, ASSIGNMENT_TITLE_MAX } from "@/lib/domain/classroom";
import { dueTime } from "@/lib/domain/due-time";
import { line } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";
import { PRACTICE } from "@/lib/domain/settings";

const NEEDS_CLOSING = "Homework shows its answers once it has closed. Set when it closes.";
const CLOSED_FIRST = "It closes before it opens. Choose a later time.";

/** What the form sends, as an assignment. Cards have no settings of their own: they keep those of practice. */
export function assignmentForm(clock: { timeZone: string; now: Date }) {
  return z
    .object({
      classroomId: rowId,
      studySetId: rowId,
      title: line(ASSIGNMENT_TITLE_MAX, { missing: "Give it a title." }),
      mode: z.enum(ASSIGNMENT_MODES, "Choose one of the two."),
      due: dueTime(clock),
      opens: dueTime(clock).default(null),
      closes: dueTime(clock).default(null),
      hardStop: z.literal("on").optional(),
      ...settingsFields,
    })
    .refine(({ mode, preset, closes }) => mode !== "quiz" || preset !== "homework" || closes, {
      path: ["closes"],
      message: NEEDS_CLOSING,
    })
    .refine(({ opens, closes }) => !opens || !closes || opens < closes, {
      path: ["closes"],
      message: CLOSED_FIRST,
    })
    .transform(
      ({ classroomId, studySetId, title, mode, due, opens, closes, hardStop, ...quiz }) => {
        const isQuiz = mode === "quiz";
        return {
          classroomId,
          studySetId,
          title,
          mode,
          dueAt: due,
          opensAt: isQuiz ? opens : null,
          closesAt: isQuiz ? closes : null,
          hardStop: isQuiz && hardStop === "on",
          settings: isQuiz ? quizSettings(quiz) : PRACTICE,
        };
      },
    );
}
