"use client";

import { Button } from "./_ui/button";
import { Page } from "./_ui/page";
import { PageTitle } from "./_ui/page-title";

type ErrorPageProps = { error: unknown; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <Page>
      <div role="alert">
        <PageTitle lead="Your work up to the last answer is saved. Try again; if it happens once more, tell whoever runs this site and give the reference.">
          Something went wrong
        </PageTitle>
      </div>
      <Button onClick={() => retry()}>Try again</Button>
      {error instanceof Error && "digest" in error && (
        <p className="mt-5 font-sans text-note text-soft">Reference {String(error.digest)}</p>
      )}
    </Page>
  );
}
