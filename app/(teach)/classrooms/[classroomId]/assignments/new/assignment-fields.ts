import { z } from "zod";
import { quizSettings, settingsFields } from "@/app/_classrooms/settings-fields";
import type { TermsFields } from "@/app/_classrooms/terms-fields";
import {
  creditOf,
  policyOf,
  rateIsSaid,
  saysRate,
  termsFields,
} from "@/app/_classrooms/terms-fields";
import type { FurtherTerms } from "@/lib/data/new-assignments";
import { ASSIGNMENT_MODES, ASSIGNMENT_TITLE_MAX } from "@/lib/domain/classroom";
import { dueTime } from "@/lib/domain/due-time";
import { line } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";
import { PRACTICE } from "@/lib/domain/settings";

const NEEDS_CLOSING = "Homework shows its answers once it has closed. Set when it closes.";
const CLOSED_FIRST = "It closes before it opens. Choose a later time.";

type Clock = { timeZone: string; now: Date };

function sentFields(clock: Clock) {
  return z.object({
    ...termsFields(clock.timeZone),
    ...settingsFields,
    classroomId: rowId,
    studySetId: rowId,
    title: line(ASSIGNMENT_TITLE_MAX, { missing: "Give it a title." }),
    mode: z.enum(ASSIGNMENT_MODES, "Choose one of the two."),
    due: dueTime(clock),
    opens: dueTime(clock).default(null),
    closes: dueTime(clock).default(null),
    hardStop: z.literal("on").optional(),
  });
}

/** What the form sends, as an assignment. Cards have no settings of their own: they keep those of practice. */
export function assignmentForm(clock: Clock) {
  return sentFields(clock)
    .refine(({ mode, preset, closes }) => mode !== "quiz" || preset !== "homework" || closes, {
      path: ["closes"],
      message: NEEDS_CLOSING,
    })
    .refine(({ opens, closes }) => !opens || !closes || opens < closes, {
      path: ["closes"],
      message: CLOSED_FIRST,
    })
    .refine(saysRate, rateIsSaid)
    .transform(toAssignment);
}

function toAssignment(sent: z.output<ReturnType<typeof sentFields>>) {
  const { classroomId, studySetId, title, mode, due, opens, closes, hardStop } = sent;
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
    settings: isQuiz ? quizSettings(sent) : PRACTICE,
    further: isQuiz ? toFurther(sent) : null,
  };
}

/** Further terms, with the password as it was typed. */
export type TypedTerms = Omit<FurtherTerms, "passwordHash"> & { password: string };

function toFurther(sent: Omit<TermsFields, "attempts">): TypedTerms {
  const { listed, password } = sent;
  return {
    listed: listed === "on",
    credit: creditOf(sent),
    latePolicy: policyOf(sent),
    password,
  };
}
