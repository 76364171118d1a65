import type { ReactNode } from "react";

type FieldFrameProps = {
  id: string;
  label: string;
  hint?: ReactNode;
  errors: readonly string[];
  optional?: boolean;
  children: ReactNode;
};

/** What every field shares: its label above, the hint under it, and what is wrong last. */
export function FieldFrame({ id, label, hint, errors, optional, children }: FieldFrameProps) {
  return (
    <div className="font-sans text-ui">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
        {optional && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1.5 text-note text-soft">
          {hint}
        </p>
      )}
      {children}
      {errors.length > 0 && (
        <p id={`${id}-errors`} className="mt-1.5 text-note font-semibold text-wrong-ink">
          {errors.join(" ")}
        </p>
      )}
    </div>
  );
}

/** The `aria-describedby` of a field inside a `FieldFrame`; `other` names what describes it elsewhere. */
export function describedBy(id: string, hint: unknown, errors: readonly string[], other = "") {
  const ids = [other, hint ? `${id}-hint` : "", errors.length > 0 ? `${id}-errors` : ""];
  return ids.filter(Boolean).join(" ") || undefined;
}

export const CONTROL_CLASS =
  "block w-full min-h-11 rounded-control border border-edge bg-sheet px-3 py-2 text-ui text-ink " +
  "aria-invalid:border-2 aria-invalid:border-wrong-ink disabled:bg-well disabled:text-soft";
