import type { ComponentProps, ReactNode } from "react";

type CheckFieldProps = Omit<ComponentProps<"input">, "type" | "className"> & {
  label: ReactNode;
};

/** One thing that is so or not; the whole line is its label. */
export function CheckField({ label, ...input }: CheckFieldProps) {
  return (
    <label className="flex min-h-11 items-center gap-2.5 font-sans text-ui">
      <input {...input} type="checkbox" className="size-4.5 shrink-0" />
      <span>{label}</span>
    </label>
  );
}
