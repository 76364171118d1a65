import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { listWorkshopDocuments } from "@/lib/data/coverage";
import { getDb } from "@/lib/data/db";
import { findWorkshop } from "@/lib/data/workshop";
import { AddDocumentForm } from "./add-document-form.client";

export const metadata: Metadata = { title: "Add a document" };

type Props = {
  params: Promise<{ collectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AddDocumentPage({ params, searchParams }: Props) {
  const { collectionId } = await params;
  const { replaces } = await searchParams;
  const viewer = await requireAccount();
  const db = await getDb();
  const found = orNotFound(await findWorkshop(db, viewer, collectionId));
  const collection = orNotFound(found.own ? found : null);
  const documents = await listWorkshopDocuments(db, collectionId);
  const replaced = documents.find(({ id }) => id === replaces) ?? null;
  return (
    <Page>
      <PageTitle
        above={<Link href={`/workshop/${collectionId}`}>{collection.title}</Link>}
        lead={
          replaced
            ? `It takes the place of “${replaced.title}”. You are shown what moved, changed or went.`
            : "A text you may use in class. Nobody else sees it until you publish the collection."
        }
      >
        {replaced ? "Bring in a newer version" : "Add a document"}
      </PageTitle>
      <AddDocumentForm collectionId={collectionId} replaces={replaced?.id ?? null} />
    </Page>
  );
}
