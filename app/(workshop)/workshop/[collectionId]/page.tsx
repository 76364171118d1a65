import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { listConflicts } from "@/lib/data/conflicts";
import { listKindCoverage, listWorkshopDocuments } from "@/lib/data/coverage";
import { getDb } from "@/lib/data/db";
import { listDoubts } from "@/lib/data/desk";
import { listDisputes } from "@/lib/data/disputes";
import { findLatestJob } from "@/lib/data/jobs";
import { listKeyChanges } from "@/lib/data/key-changes";
import { listPending } from "@/lib/data/pending-documents";
import { listPublishedClasses } from "@/lib/data/published-classes";
import { findWorkshop } from "@/lib/data/workshop";
import { counted } from "@/lib/domain/counted";
import { throwAway } from "./actions";
import { DocumentList } from "./document-list";
import { DriftReport } from "./drift-report";
import { JobProgress } from "./job-progress.client";
import { KeyChanges } from "./key-changes";
import { KindTable } from "./kind-table";
import { NameForm } from "./name-form.client";
import { PublishSection } from "./publish-section";

type Props = { params: Promise<{ collectionId: string }> };

const load = cache(async (collectionId: string) => {
  const viewer = await requireAccount();
  const db = await getDb();
  const collection = orNotFound(await findWorkshop(db, viewer, collectionId));
  return {
    collection,
    job: await findLatestJob(db, viewer, collectionId),
    documents: await listWorkshopDocuments(db, collectionId),
    pending: await listPending(db, collectionId),
    kinds: await listKindCoverage(db, collectionId),
    doubts: (await listDoubts(db, collectionId)).length,
    conflicts: (await listConflicts(db, collectionId)).length,
    disputes: (await listDisputes(db, viewer, { collectionId })).filter(({ outcome }) => !outcome)
      .length,
    classes: await listPublishedClasses(db, viewer, collectionId),
    keyChanges: await listKeyChanges(db, viewer, { collectionId }),
  };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collectionId } = await params;
  return { title: (await load(collectionId)).collection.title };
}

export default async function WorkshopCollectionPage({ params }: Props) {
  const { collectionId } = await params;
  const { collection, job, documents, pending, kinds, ...found } = await load(collectionId);
  const { doubts, conflicts, disputes, classes, keyChanges } = found;
  const { id, title, about, own, asked } = collection;
  const isEmpty = documents.length === 0 && pending.length === 0;
  const add = <LinkButton href={`/workshop/${id}/documents/new`}>Add a document</LinkButton>;
  return (
    <Page>
      <PageTitle above={<Link href="/workshop">Workshop</Link>} lead={about} action={own && add}>
        {title}
      </PageTitle>
      <div className="mb-8 grid gap-6">
        {job && <JobProgress collectionId={id} job={job} />}
        <DriftReport collectionId={id} drift={job?.report?.drift ?? []} />
        <KeyChanges changes={keyChanges} />
      </div>
      {isEmpty && (
        <EmptyState title="No document yet" action={own && add}>
          <p>Paste a text or upload a saved page: its questions stand here soon after.</p>
        </EmptyState>
      )}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
        <div>
          {!isEmpty && (
            <section aria-labelledby="documents">
              <h2 id="documents">Documents</h2>
              <DocumentList collectionId={id} own={own} documents={documents} pending={pending} />
            </section>
          )}
        </div>
        <div className="grid content-start gap-10">
          {asked + doubts + conflicts + disputes > 0 && (
            <ul className="grid gap-2 font-sans text-ui">
              {doubts > 0 && (
                <li>
                  <Link href={`/workshop/${id}/doubts`}>
                    {counted(doubts, "fact")} in doubt: look at{" "}
                    {doubts === 1 ? "it" : "them one by one"}
                  </Link>
                </li>
              )}
              {conflicts > 0 && (
                <li>
                  <Link href={`/workshop/${id}/conflicts`}>
                    {counted(conflicts, "disagreement")} between documents
                  </Link>
                </li>
              )}
              {disputes > 0 && (
                <li>
                  <Link href={`/workshop/${id}/disputes`}>
                    {counted(disputes, "question")} that learners think{" "}
                    {disputes === 1 ? "is" : "are"} wrong
                  </Link>
                </li>
              )}
              {asked > 0 && (
                <li>
                  <Link href={`/library/${id}`}>Take a quiz, or assign one</Link>
                </li>
              )}
            </ul>
          )}
          <KindTable kinds={kinds} />
          {own && <PublishSection collectionId={id} classes={classes} />}
          {own && (
            <section aria-labelledby="name">
              <h2 id="name">Name</h2>
              <NameForm collectionId={id} title={title} about={about} />
            </section>
          )}
          {own && <ThrowAway collectionId={id} title={title} />}
        </div>
      </div>
    </Page>
  );
}

function ThrowAway({ collectionId, title }: { collectionId: string; title: string }) {
  return (
    <ConfirmButton
      label="Throw this collection away"
      title="Throw this collection away?"
      look="danger"
      size="small"
    >
      <p className="text-ui">
        Nobody finds “{title}” or its questions any more. What your students answered stays.
      </p>
      <ActionForm action={throwAway} fields={{ collectionId }}>
        <SubmitButton look="danger" pendingLabel="Throwing it away">
          Throw it away
        </SubmitButton>
      </ActionForm>
    </ConfirmButton>
  );
}
