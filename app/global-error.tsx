"use client";

import ErrorPage from "./error";
import "./fonts.css";
import "./globals.css";

type GlobalErrorProps = { error: unknown; retry: () => void };

/** Stands in for the layout when the layout itself failed. */
export default function GlobalError(props: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Footnote</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
