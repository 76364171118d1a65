import type { ReactNode } from "react";

/** A quiet line that says what has just happened, such as "Saved 12:03". Read out when it changes. */
export function StatusLine({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="min-h-5 font-sans text-note text-soft tabular-nums">
      {children}
    </p>
  );
}
