import { Check, Equal, X } from "lucide-react";

/** How the state of a question looks in a strip. */
export const STATE_LOOKS = {
  open: "border-edge bg-sheet text-soft",
  answered: "border-accent bg-wash text-ink",
  right: "border-right-ink bg-right-wash text-right-ink",
  nearly: "border-nearly-ink bg-nearly-wash text-nearly-ink",
  wrong: "border-wrong-ink bg-wrong-wash text-wrong-ink",
} as const;

export const STATE_WORDS = {
  open: "not answered",
  answered: "answered",
  right: "right",
  nearly: "nearly",
  wrong: "not right",
} as const;

export const STATE_ICONS = {
  open: null,
  answered: null,
  right: Check,
  nearly: Equal,
  wrong: X,
} as const;

export type QuestionState = keyof typeof STATE_LOOKS;
