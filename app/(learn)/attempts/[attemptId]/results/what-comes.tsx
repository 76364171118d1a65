import Link from "next/link";
import type { ResultsView } from "@/lib/data/results";
import { spellMoment } from "@/lib/domain/spelling";

/** What is not shown yet, and when it will be. */
export function WhatComes({ results, timeZone }: { results: ResultsView; timeZone: string }) {
  const { shows, moreAt, assignment, isHeld, preview } = results;
  if (preview) return <PreviewNote preview={preview} shows={shows} />;
  if (!assignment || shows.includes("answer")) return null;
  const when = moreAt ? ` It closes ${spellMoment(moreAt, timeZone)}.` : "";
  return (
    <p className="mb-8 max-w-(--measure)">
      {isHeld
        ? "Your answers are kept. Results come when your teacher releases them."
        : `Your answers are kept. More is shown once the quiz has closed.${when}`}
    </p>
  );
}

type PreviewNoteProps = Pick<ResultsView, "shows"> & {
  preview: NonNullable<ResultsView["preview"]>;
};

/** What a preview is, and what a student would see here. */
function PreviewNote({ preview, shows }: PreviewNoteProps) {
  return (
    <p className="mb-8 max-w-(--measure)">
      This was a preview: nothing of it counts, and no report has it.{" "}
      {shows.includes("answer")
        ? "A student sees this after handing in."
        : "A student sees no more than this after handing in."}{" "}
      <Link href={`/assignments/${preview.id}`}>Back to the assignment</Link>
    </p>
  );
}
