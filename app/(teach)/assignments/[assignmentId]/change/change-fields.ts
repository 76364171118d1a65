import { z } from "zod";
import { FURTHER_NAMES } from "@/app/_classrooms/further-names";
import { rateIsSaid, saysRate, termsFields } from "@/app/_classrooms/terms-fields";
import type { AssignmentView } from "@/lib/data/assignments";
import { ASSIGNMENT_TITLE_MAX } from "@/lib/domain/classroom";
import { dueTime } from "@/lib/domain/due-time";
import { line } from "@/lib/domain/plain-text";

const CLOSED_FIRST = "It closes before it opens. Choose a later time.";

/** What the form of an assignment sends; a time that has passed may stay. */
export function changeForm(standing: AssignmentView, timeZone: string, now: Date) {
  const clock = (moment: Date | null) => ({ timeZone, now, standing: moment });
  const { opensAt, closesAt } = standing.times;
  return z
    .object({
      title: line(ASSIGNMENT_TITLE_MAX, { missing: "Give it a title." }),
      due: dueTime(clock(standing.dueAt)),
      opens: dueTime(clock(opensAt)).default(null),
      closes: dueTime(clock(closesAt)).default(null),
      hardStop: z.literal("on").optional(),
      cut: z.literal("on").optional(),
      ...termsFields(timeZone),
    })
    .refine(({ opens, closes }) => !opens || !closes || opens < closes, {
      path: ["closes"],
      message: CLOSED_FIRST,
    })
    .refine(saysRate, rateIsSaid);
}

const OWN_NAMES = ["title", "due", "opens", "closes", "hardStop", "limit", "attempts"];

/** The fields to fill in again: all but the password. */
export const GIVE_BACK = OWN_NAMES.concat(FURTHER_NAMES);
