import Link from "next/link";

/** The name with its superior figure; leads to the first page. */
export function Wordmark() {
  return (
    <Link
      href="/"
      aria-label="Footnote"
      className="inline-flex min-h-11 items-center font-serif text-lead font-semibold tracking-tight text-ink no-underline hover:text-ink"
    >
      Footnote
      <span aria-hidden className="-mt-3 ms-0.5 font-sans text-note text-accent">
        1
      </span>
    </Link>
  );
}
