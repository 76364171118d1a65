import { z } from "zod";
import { EARLY_SPAN, LATE_SPAN, percentField, stepsField } from "@/app/_classrooms/credit-fields";
import { settingsFields } from "@/app/_classrooms/settings-fields";
import { attemptsOf, limitOf } from "@/app/_classrooms/terms-fields";
import type { AccessChanges } from "@/lib/domain/access";
import { QUIZ_PASSWORD_MAX } from "@/lib/domain/access";
import { anyTime } from "@/lib/domain/due-time";
import { rowId } from "@/lib/domain/row-id";
import type { OwnField } from "./own-fields";
import { OWN_FIELDS, ownName } from "./own-fields";

const NOTHING = "Tick what is different for them.";
const NOBODY = "Choose at least one label or student.";
const CLOSED_FIRST = "It closes before it opens. Choose a later time.";
/** A class; more students than that have a label. */
const MOST_TARGETS = 1_000;

const tick = z.literal("on").optional();
const ticks = {
  "own-opens": tick,
  "own-due": tick,
  "own-closes": tick,
  "own-limit": tick,
  "own-attempts": tick,
  "own-password": tick,
  "own-listed": tick,
  "own-early": tick,
  "own-late": tick,
} satisfies Record<`own-${OwnField}`, typeof tick>;

/** What the form of an override sends. A time may have passed. */
export function overrideForm(timeZone: string) {
  const time = anyTime(timeZone).default(null);
  return z
    .object({
      ...ticks,
      labelIds: z.array(rowId).max(MOST_TARGETS),
      studentIds: z.array(rowId).max(MOST_TARGETS),
      opens: time,
      due: time,
      closes: time,
      hardStop: tick,
      limit: settingsFields.limit,
      attempts: z.enum(["1", "2", "3", "any"], "Choose one of the list.").default("any"),
      password: z.string().trim().max(QUIZ_PASSWORD_MAX).default(""),
      listed: tick,
      early: stepsField(EARLY_SPAN, timeZone),
      late: stepsField(LATE_SPAN, timeZone),
      lateAfter: percentField(LATE_SPAN),
      cut: tick,
    })
    .refine(({ labelIds, studentIds }) => labelIds.length + studentIds.length > 0, {
      path: ["targets"],
      message: NOBODY,
    })
    .refine((fields) => OWN_FIELDS.some((field) => fields[ownName(field)]), {
      path: ["own"],
      message: NOTHING,
    })
    .refine(({ opens, closes }) => !opens || !closes || opens < closes, {
      path: ["closes"],
      message: CLOSED_FIRST,
    });
}

type OverrideFields = z.output<ReturnType<typeof overrideForm>>;

/** What the ticked fields change; the rest is inherited. */
export function toChanges(fields: OverrideFields, passwordHash: string | null): AccessChanges {
  const owns = (field: OwnField) => fields[ownName(field)] === "on";
  const changes: AccessChanges = {};
  if (owns("opens")) changes.opensAt = fields.opens;
  if (owns("due")) changes.dueAt = fields.due;
  if (owns("closes")) {
    changes.closesAt = fields.closes;
    changes.hardStop = fields.hardStop === "on";
  }
  if (owns("limit")) changes.limitMinutes = limitOf(fields);
  if (owns("attempts")) changes.attempts = attemptsOf(fields);
  if (owns("password")) changes.passwordHash = passwordHash;
  if (owns("listed")) changes.listed = fields.listed === "on";
  if (owns("early")) changes.early = fields.early;
  if (owns("late")) changes.late = { points: fields.late, after: fields.lateAfter ?? 0 };
  return changes;
}

/** The fields to fill in again: all but the password. */
export const GIVE_BACK = [
  ...OWN_FIELDS.map(ownName),
  ...["opens", "due", "closes", "hardStop", "limit", "attempts", "listed"],
  ...["early", "late", "lateAfter"],
];
