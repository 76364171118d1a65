"use client";

import { useFormStatus } from "react-dom";
import { buttonClass } from "@/app/_ui/button-class";
import { FormMessage } from "@/app/_ui/form-message";
import { pressShortcut } from "@/app/_ui/press-shortcut";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { ItemVerdict } from "@/lib/domain/item-work";
import { decide } from "./actions";

type VerdictFormProps = {
  /** The questions that are decided on together. */
  itemIds: readonly string[];
  /** The verdict that stands. */
  verdict: ItemVerdict | null;
  /** What the buttons are about, for those who do not see them beside it. */
  about: string;
};

const CHOICES = [
  { value: "accepted", label: "Accept", shortcut: "a" },
  { value: "rejected", label: "Reject", shortcut: "r" },
  { value: "parked", label: "Park", shortcut: "p" },
] as const;

/** Accept, reject or put aside: by button, or by its letter while the focus is on one. Once more takes it back. */
export function VerdictForm({ itemIds, verdict, about }: VerdictFormProps) {
  const [result, submit] = useFormAction(decide);
  return (
    <form action={submit} onKeyDown={pressShortcut} className="flex flex-wrap gap-2">
      {itemIds.map((itemId) => (
        <input key={itemId} type="hidden" name="itemId" value={itemId} />
      ))}
      {CHOICES.map((choice) => (
        <Choice key={choice.value} {...choice} about={about} isOn={choice.value === verdict} />
      ))}
      <FormMessage result={result} />
    </form>
  );
}

type ChoiceProps = (typeof CHOICES)[number] & { about: string; isOn: boolean };

function Choice({ value, label, shortcut, about, isOn }: ChoiceProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      name="verdict"
      value={isOn ? "none" : value}
      aria-pressed={isOn}
      aria-disabled={pending || undefined}
      aria-keyshortcuts={shortcut}
      title={`Key: ${shortcut.toUpperCase()}`}
      className={`${buttonClass(isOn ? "primary" : "secondary", "small")} min-w-16`}
    >
      {label}
      <span className="sr-only">: {about}</span>
    </button>
  );
}
