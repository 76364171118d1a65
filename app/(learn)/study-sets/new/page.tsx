import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findCollection } from "@/lib/data/collections";
import { getDb } from "@/lib/data/db";
import { listLanguages } from "@/lib/data/own-study-sets";
import { SetForm } from "./set-form.client";

export const metadata: Metadata = { title: "Make a study set" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewSetPage({ searchParams }: Props) {
  const { collection: asked } = await searchParams;
  const viewer = await requireAccount();
  const db = await getDb();
  const wanted = typeof asked === "string" ? asked : "";
  const collection = orNotFound(await findCollection(db, viewer, wanted));
  return (
    <Page>
      <PageTitle
        above={<Link href={`/library/${collection.id}`}>{collection.title}</Link>}
        lead="A quiz draws so many questions of each kind, never two of one fact. Taken as a quiz, reviewed as cards, or given to a class."
      >
        Make a study set
      </PageTitle>
      <p className="-mt-4 mb-6 max-w-md font-sans text-ui">
        Or <Link href={`/library/${collection.id}/questions`}>choose the questions yourself</Link>.
      </p>
      <SetForm collectionId={collection.id} languages={await listLanguages(db, collection.id)} />
    </Page>
  );
}
