import type { ReactNode } from "react";

/** A place with nothing in it yet: what will be here, and how to begin. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <section className="max-w-(--measure) border-y border-rule py-8">
      <h2>{title}</h2>
      {children && <div className="mt-2 text-soft">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </section>
  );
}
