import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { requireAccount } from "@/lib/auth/viewer";
import { NewClassForm } from "./new-class-form.client";

export const metadata: Metadata = { title: "Create a class" };

export default async function NewClassPage() {
  await requireAccount();
  return (
    <Page>
      <PageTitle
        above={<Link href="/classrooms">Classes</Link>}
        lead="You will be its teacher. Students join with a code that you get next."
      >
        Create a class
      </PageTitle>
      <NewClassForm />
    </Page>
  );
}
