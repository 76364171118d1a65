import type { ReactNode } from "react";

/** What Footnote is, for whom, and the two ways in. */
export function WhatItIs({ children }: { children: ReactNode }) {
  return (
    <section className="border-t border-rule pt-7">
      <h2 className="sr-only">What Footnote is</h2>
      <p>
        Footnote turns documents into quizzes and flashcards, and shows for every answer the exact
        words it rests on.
      </p>
      <p className="mt-2 text-soft">
        For students who want to be sure, for teachers who set reading, and for anyone who likes to
        remember what they read.
      </p>
      <div className="mt-6 flex flex-wrap gap-3">{children}</div>
    </section>
  );
}
