import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { currentViewer } from "@/lib/auth/viewer";
import type { CollectionView } from "@/lib/data/collections";
import { listCollections } from "@/lib/data/collections";
import { getDb } from "@/lib/data/db";
import { counted } from "@/lib/domain/counted";

export const metadata: Metadata = { title: "Library" };

export default async function LibraryPage() {
  const collections = await listCollections(await getDb(), await currentViewer());
  return (
    <Page>
      <PageTitle lead="Documents that are read together, and the questions that rest on them.">
        Library
      </PageTitle>
      {collections.length === 0 ? (
        <EmptyState title="No collections yet">
          <p>Collections stand here as soon as their documents have been read.</p>
        </EmptyState>
      ) : (
        <ol className="max-w-(--measure) border-t border-rule">
          {collections.map((collection) => (
            <li key={collection.id} className="border-b border-rule py-7">
              <Entry collection={collection} />
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}

function Entry({ collection }: { collection: CollectionView }) {
  const { id, title, about, documents, questions } = collection;
  return (
    <article>
      <h2 dir="auto" className="text-stem font-medium">
        <Link href={`/library/${id}`} className="text-ink no-underline hover:underline">
          {title}
        </Link>
      </h2>
      <p dir="auto" className="mt-2 text-soft">
        {about}
      </p>
      <p className="mt-3 font-sans text-note text-soft tabular-nums">
        {counted(documents, "document")}, {counted(questions, "question")}
      </p>
    </article>
  );
}
