import type { ReactNode } from "react";

/** The name of a key, as on the key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-6 rounded-control border border-edge bg-sheet px-1.5 text-center font-sans text-note text-ink">
      {children}
    </kbd>
  );
}
