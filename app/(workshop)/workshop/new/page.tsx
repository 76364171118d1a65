import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { requireAccount } from "@/lib/auth/viewer";
import { NewCollectionForm } from "./new-collection-form.client";

export const metadata: Metadata = { title: "Start a collection" };

export default async function NewCollectionPage() {
  await requireAccount();
  return (
    <Page>
      <PageTitle
        above={<Link href="/workshop">Workshop</Link>}
        lead="Documents that are read together. Nobody else sees it until you publish it to a class."
      >
        Start a collection
      </PageTitle>
      <NewCollectionForm />
    </Page>
  );
}
