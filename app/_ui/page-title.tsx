import type { ReactNode } from "react";

type PageTitleProps = {
  children: ReactNode;
  /** A word or a link above the title: where this stands. */
  above?: ReactNode;
  /** One sentence under it. */
  lead?: ReactNode;
  /** The page's one primary action, where it stands beside the title. */
  action?: ReactNode;
};

/** The head of a page. */
export function PageTitle({ children, above, lead, action }: PageTitleProps) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="max-w-(--measure) min-w-0">
        {above && <p className="mb-1.5 font-sans text-note text-soft">{above}</p>}
        <h1 dir="auto">{children}</h1>
        {lead && <p className="mt-3 text-soft">{lead}</p>}
      </div>
      {action}
    </div>
  );
}
