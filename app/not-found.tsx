import type { Metadata } from "next";
import { LinkButton } from "./_ui/link-button";
import { Page } from "./_ui/page";
import { PageTitle } from "./_ui/page-title";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Page>
      <PageTitle lead="There is nothing at this address, or it is not yours to see. If somebody sent you the link, ask them whether it is still right.">
        This page is not here
      </PageTitle>
      <LinkButton href="/">Go to the first page</LinkButton>
    </Page>
  );
}
