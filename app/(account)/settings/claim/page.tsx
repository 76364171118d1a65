import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { requireAccount } from "@/lib/auth/viewer";
import { holdsPersonalCode } from "@/lib/data/account-claims";
import { getDb } from "@/lib/data/db";
import { ClaimForm } from "./claim-form.client";

export const metadata: Metadata = { title: "Make the account your own" };

/** Where a student who has a slip gives themselves an e-mail and a password. */
export default async function ClaimPage() {
  const viewer = await requireAccount();
  const hasSlip = await holdsPersonalCode(await getDb(), viewer);
  const title = (
    <PageTitle
      above={<Link href="/settings">Settings</Link>}
      lead="You sign in with them from then on, and your slip no longer works. All that you have done stays yours, also when you leave the class."
    >
      Make the account your own
    </PageTitle>
  );
  return (
    <Page>
      <ClaimForm title={title} hasSlip={hasSlip}>
        <p>This account has no slip: it is your own already.</p>
      </ClaimForm>
    </Page>
  );
}
