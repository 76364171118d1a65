import type { ReactNode } from "react";

type PageProps = {
  children: ReactNode;
  /** `wide` is for tables and the workshop; text keeps to the measure. */
  width?: "text" | "wide";
  /** Nothing but the task: hides the navigation, the account and the footer. */
  quiet?: boolean;
};

/** The one `<main>` of a page, in the frame that header and footer share. */
export function Page({ children, width = "text", quiet = false }: PageProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      data-width={width}
      data-quiet={quiet || undefined}
      className="frame grow pt-8 pb-16 md:pt-12"
    >
      {children}
    </main>
  );
}
