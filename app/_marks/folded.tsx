import type { ReactNode } from "react";

/** What is read or done with a dispute only when it is asked for. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary className="w-fit py-1 font-sans text-note font-semibold text-accent">
        {title}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
