import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { WorkshopCollection } from "@/lib/data/workshop";
import { listWorkshop } from "@/lib/data/workshop";
import { counted } from "@/lib/domain/counted";

export const metadata: Metadata = { title: "Workshop" };

export default async function WorkshopPage() {
  const viewer = await requireAccount();
  const collections = await listWorkshop(await getDb(), viewer);
  const start = <LinkButton href="/workshop/new">Start a collection</LinkButton>;
  return (
    <Page>
      <PageTitle
        lead="Add a document and see which questions it gives, each with the words it rests on."
        action={collections.length > 0 && start}
      >
        Workshop
      </PageTitle>
      {collections.length === 0 ? (
        <EmptyState title="Nothing on the bench yet" action={start}>
          <p>
            Paste a text or upload a saved page. A minute later you have questions to look through,
            to print, or to give to a class.
          </p>
        </EmptyState>
      ) : (
        <ol className="max-w-(--measure) border-t border-rule">
          {collections.map((collection) => (
            <Entry key={collection.id} collection={collection} />
          ))}
        </ol>
      )}
    </Page>
  );
}

function Entry({ collection }: { collection: WorkshopCollection }) {
  const { id, title, about, own, documents, asked, keptBack } = collection;
  const counts = [
    counted(documents, "document"),
    counted(asked, "question"),
    keptBack > 0 && `${keptBack} kept back`,
    !own && "shared with you by another teacher",
  ];
  return (
    <li className="border-b border-rule py-6">
      <h2 dir="auto">
        <Link href={`/workshop/${id}`} className="text-ink no-underline hover:underline">
          {title}
        </Link>
      </h2>
      {about && (
        <p dir="auto" className="mt-1 text-soft">
          {about}
        </p>
      )}
      <p className="mt-2 font-sans text-note text-soft tabular-nums">
        {counts.filter(Boolean).join(", ")}
      </p>
    </li>
  );
}
