import type { Metadata } from "next";
import Link from "next/link";
import { OtherSignIn } from "@/app/_account/other-sign-in";
import { FormMessage } from "@/app/_ui/form-message";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { currentViewer } from "@/lib/auth/viewer";
import { localPath } from "@/lib/domain/next-path";
import { noticeOf } from "./notices";
import { SignInForm } from "./sign-in-form.client";

export const metadata: Metadata = { title: "Sign in" };

type PageAddress = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: PageAddress) {
  const { next: asked, notice, error } = await searchParams;
  const next = localPath(asked);
  const viewer = await currentViewer();
  return (
    <Page>
      <PageTitle
        lead={viewer?.guest && "What you have answered so far will be added to your account."}
      >
        Sign in
      </PageTitle>
      <div className="mb-6 max-w-md empty:hidden">
        <FormMessage result={noticeOf(notice ?? error)} />
      </div>
      <SignInForm next={next} />
      <OtherSignIn next={next} />
      <p className="mt-8">
        <Link href={withNext("/sign-in/class", next)}>I have a slip with a class code</Link>
      </p>
      <p className="mt-2">
        <Link href="/recover">I forgot my password</Link>
      </p>
      <p className="mt-2">
        You have no account yet? <Link href={withNext("/sign-up", next)}>Create one</Link>
      </p>
    </Page>
  );
}

function withNext(path: string, next: string | null): string {
  return next ? `${path}?next=${encodeURIComponent(next)}` : path;
}
