import type { Metadata } from "next";
import Link from "next/link";
import { OtherSignIn } from "@/app/_account/other-sign-in";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { currentViewer } from "@/lib/auth/viewer";
import { environment } from "@/lib/data/environment";
import { localPath } from "@/lib/domain/next-path";
import { SignUpForm } from "./sign-up-form.client";

export const metadata: Metadata = { title: "Create an account" };

type PageAddress = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignUpPage({ searchParams }: PageAddress) {
  const next = localPath((await searchParams).next);
  if (environment().REGISTRATION === "closed") return <Closed />;

  const viewer = await currentViewer();
  return (
    <Page>
      <SignUpForm next={next} title={<Title guest={viewer?.guest ?? false} />}>
        <OtherSignIn next={next} />
        <p className="mt-8">
          You have one already? <Link href={signInHref(next)}>Sign in</Link>
        </p>
      </SignUpForm>
    </Page>
  );
}

function Title({ guest }: { guest: boolean }) {
  return (
    <PageTitle lead={guest && "What you have answered so far will be yours."}>
      Create an account
    </PageTitle>
  );
}

function Closed() {
  return (
    <Page>
      <PageTitle lead="Accounts here are given out by the people who run this site. Ask them for one.">
        New accounts are turned off
      </PageTitle>
      <p>
        You can <Link href="/library">read the library</Link> and try questions without one, or{" "}
        <Link href="/sign-in">sign in</Link>.
      </p>
    </Page>
  );
}

function signInHref(next: string | null): string {
  return next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in";
}
