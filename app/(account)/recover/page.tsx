import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { RecoverForm } from "./recover-form.client";

export const metadata: Metadata = { title: "Recover your account" };

const TITLE = (
  <PageTitle lead="Your recovery code sets a new password and signs you out everywhere else.">
    Recover your account
  </PageTitle>
);

export default function RecoverPage() {
  return (
    <Page>
      <RecoverForm title={TITLE}>
        <p className="mt-8 max-w-(--measure) text-soft">
          Without the code, ask the people who run this site: they can give you a new password.
        </p>
        <p className="mt-2">
          <Link href="/sign-in">Back to sign in</Link>
        </p>
      </RecoverForm>
    </Page>
  );
}
