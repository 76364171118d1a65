import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { localPath } from "@/lib/domain/next-path";
import { ClassSignInForm } from "./class-sign-in-form.client";

export const metadata: Metadata = { title: "Sign in with a slip" };

type PageAddress = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** For students without e-mail. */
export default async function ClassSignInPage({ searchParams }: PageAddress) {
  const next = localPath((await searchParams).next);
  return (
    <Page>
      <PageTitle lead="Your teacher gave you a slip of paper with a class code and three words.">
        Sign in with a slip
      </PageTitle>
      <ClassSignInForm next={next} />
      <p className="mt-8">
        You have no slip? <Link href="/sign-in">Sign in with your e-mail</Link>
      </p>
    </Page>
  );
}
