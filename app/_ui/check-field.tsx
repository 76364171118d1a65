import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";

type CheckFieldProps = Omit<ComponentProps<"input">, "id" | "type" | "className"> & {
  label: ReactNode;
  hint?: ReactNode;
};

/** One box to tick, its words beside it. */
export function CheckField({ label, hint, ...input }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="font-sans text-ui">
      <label className="flex min-h-11 items-center gap-2.5">
        <input
          {...input}
          type="checkbox"
          className="size-4.5 shrink-0"
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="ms-7 text-note text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
