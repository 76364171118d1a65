import type { ReactNode } from "react";

/** Text with its `MarginNote`s beside it: two columns from 64rem, one below the other before. */
export function Annotated({
  children,
  className = "",
}: {
  children: ReactNode;
  className?: string;
}) {
  return <div className={`annotated ${className}`}>{children}</div>;
}
