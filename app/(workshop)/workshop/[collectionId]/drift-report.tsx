import Link from "next/link";
import type { DocumentDrift, DriftedPassage } from "@/lib/domain/job";

type DriftReportProps = { collectionId: string; drift: readonly DocumentDrift[] };

/** What became of the passages of documents that were replaced by a newer version. */
export function DriftReport({ collectionId, drift }: DriftReportProps) {
  return drift.map(({ documentId, title, counts, passages }) => {
    const { same, moved, changed, gone } = counts;
    return (
      <section
        key={documentId}
        aria-labelledby={`drift-${documentId}`}
        className="max-w-(--measure)"
      >
        <h2 id={`drift-${documentId}`}>
          What changed in{" "}
          <Link href={`/workshop/${collectionId}/documents/${documentId}`} dir="auto">
            {title}
          </Link>
        </h2>
        <p className="mt-2 text-ui text-soft tabular-nums">
          Of the passages that facts rest on, {same} stand where they stood, {moved} moved,{" "}
          {changed} changed and {gone} went.
        </p>
        {passages.length > 0 && (
          <details className="mt-3 font-sans text-ui">
            <summary className="w-fit py-1.5 font-semibold text-accent">
              Show what changed or went
            </summary>
            <ul className="mt-2 grid gap-5 border-s border-rule ps-4">
              {passages.map((passage) => (
                <Drifted key={`${passage.before} ${passage.now}`} passage={passage} />
              ))}
            </ul>
          </details>
        )}
      </section>
    );
  });
}

function Drifted({ passage: { found, before, now } }: { passage: DriftedPassage }) {
  return (
    <li className="grid gap-1 font-serif">
      <p className="font-sans text-note font-semibold">{found === "gone" ? "Went" : "Changed"}</p>
      <del dir="auto" className="text-soft">
        {before}
      </del>
      {now !== null && (
        <ins dir="auto" className="no-underline">
          {now}
        </ins>
      )}
    </li>
  );
}
