import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { currentViewer, orNotFound } from "@/lib/auth/viewer";
import type { CollectionDocumentView } from "@/lib/data/collections";
import { findCollection } from "@/lib/data/collections";
import { getDb } from "@/lib/data/db";
import { listStudySets } from "@/lib/data/study-sets";
import { listTodaySets } from "@/lib/data/today";
import { spellDay } from "@/lib/domain/passage";
import { CollectionRooms } from "./collection-rooms";
import { QuestionCounts } from "./question-counts";
import { StudySetList } from "./study-set-list";

type Props = { params: Promise<{ collectionId: string }> };

const load = cache(async (collectionId: string) => {
  const viewer = await currentViewer();
  const db = await getDb();
  const collection = orNotFound(await findCollection(db, viewer, collectionId));
  const today = viewer ? await listTodaySets(db, viewer) : [];
  const onToday = new Set(today.map(({ studySetId }) => studySetId));
  const account = viewer !== null && !viewer.guest;
  const studySets = await listStudySets(db, viewer, { collectionId });
  return { collection, onToday, account, studySets };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collectionId } = await params;
  return { title: (await load(collectionId)).collection.title };
}

export default async function CollectionPage({ params }: Props) {
  const { collectionId } = await params;
  const { collection, studySets, onToday, account } = await load(collectionId);
  return (
    <Page>
      <PageTitle above={<Link href="/library">Library</Link>} lead={collection.about}>
        {collection.title}
      </PageTitle>
      <CollectionRooms collectionId={collection.id} />
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
        <section aria-labelledby="study-sets">
          <h2 id="study-sets">Take a quiz</h2>
          <StudySetList studySets={studySets} onToday={onToday} />
          {account && (
            <p className="mt-5 font-sans text-ui">
              <Link href={`/study-sets/new?collection=${collection.id}`}>
                Make a study set of your own
              </Link>
            </p>
          )}
        </section>
        <div className="grid content-start gap-10">
          <section aria-labelledby="documents">
            <h2 id="documents">Documents</h2>
            <ol className="mt-3 grid gap-4">
              {collection.documents.map((document) => (
                <DocumentEntry key={document.id} document={document} />
              ))}
            </ol>
          </section>
          <QuestionCounts questions={collection.questions} />
        </div>
      </div>
    </Page>
  );
}

function DocumentEntry({ document }: { document: CollectionDocumentView }) {
  const { id, title, outlet, published, lang } = document;
  const line = [outlet, published && spellDay(published), lang === "id" && "in Indonesian"];
  return (
    <li>
      <Link href={`/documents/${id}`} lang={lang ?? undefined} dir="auto">
        {title}
      </Link>
      <p className="font-sans text-note text-soft">{line.filter(Boolean).join(", ")}</p>
    </li>
  );
}
