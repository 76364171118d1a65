import type { ReactNode } from "react";
import { useId } from "react";

type SectionProps = { title: string; lead?: ReactNode; children: ReactNode };

/** One part of the settings, under its own heading. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-4 border-t border-rule pt-6">
      <h2 id={id}>{title}</h2>
      {lead && <p className="text-soft">{lead}</p>}
      {children}
    </section>
  );
}
