import { z } from "zod";
import { PARTIAL_CREDITS } from "@/lib/domain/partial-credit";
import type { Settings } from "@/lib/domain/settings";
import { COUNTINGS, PRESET_SETTINGS, PRESETS } from "@/lib/domain/settings";
import { readMatrix } from "./matrix-fields";

const OF_THE_LIST = "Choose one of the list.";
/** Ten hours: nobody sits longer. */
const LONGEST_LIMIT = 600;
const LIMIT = `Type whole minutes, from 1 to ${LONGEST_LIMIT}, or leave it empty.`;

/** The fields of a form that make the settings of a quiz; all but the preset may be left out. */
export const settingsFields = {
  preset: z.enum(PRESETS, "Choose one of the three.").default("homework"),
  attempts: z.enum(["1", "2", "3", "any"], OF_THE_LIST).optional(),
  limit: z
    .string(LIMIT)
    .trim()
    .refine((typed) => /^([1-9]\d{0,2})?$/.test(typed) && Number(typed) <= LONGEST_LIMIT, LIMIT)
    .default(""),
  counts: z.enum(COUNTINGS, OF_THE_LIST).optional(),
  delay: z.enum(["0", "60", "1440", "2880", "10080"], OF_THE_LIST).default("0"),
  layout: z.enum(["one", "all"], OF_THE_LIST).optional(),
  navigation: z.enum(["free", "sequential"], OF_THE_LIST).optional(),
  partial: z.enum(PARTIAL_CREDITS, OF_THE_LIST).optional(),
  closedBook: z.literal("on").optional(),
  shows: z.string().max(1000).optional(),
};

export const ATTEMPTS = { "1": 1, "2": 2, "3": 3, any: null };

type QuizFields = z.output<z.ZodObject<typeof settingsFields>>;

/** The settings that the fields mean: those of the preset, with what was changed. */
export function quizSettings(fields: QuizFields): Settings {
  const base = PRESET_SETTINGS[fields.preset];
  return {
    preset: fields.preset,
    shows: readMatrix(fields.shows) ?? base.shows,
    held: base.held,
    attempts: fields.attempts ? ATTEMPTS[fields.attempts] : base.attempts,
    counts: fields.counts ?? base.counts,
    delayMinutes: Number(fields.delay),
    limitMinutes: fields.limit === "" ? null : Number(fields.limit),
    layout: fields.layout ?? base.layout,
    navigation: fields.navigation ?? base.navigation,
    shuffle: base.shuffle,
    partial: fields.partial ?? base.partial,
    closedBook: fields.closedBook === "on",
  };
}
