import type { SampleView } from "@/lib/data/samples";
import { Annotated } from "../_ui/annotated";
import { LinkButton } from "../_ui/link-button";
import { Page } from "../_ui/page";
import { SampleForm } from "./sample-form.client";
import { WhatItIs } from "./what-it-is";

/** The first page: a real question to answer, the place where its source opens; then what this is. */
export function Home({ sample }: { sample: SampleView | null }) {
  return (
    <Page>
      <h1 className="mb-8 md:mb-10">Every answer has a footnote.</h1>
      <Annotated>
        {sample && (
          <>
            <SampleForm sample={sample} />
            <SourceToCome />
          </>
        )}
        <WhatItIs>
          <LinkButton href="/library" look={sample ? "secondary" : "primary"}>
            Open the library
          </LinkButton>
          <LinkButton href="/sign-up" look="secondary">
            Create an account
          </LinkButton>
        </WhatItIs>
      </Annotated>
    </Page>
  );
}

/** The empty note in the margin, until there is an answer. */
function SourceToCome() {
  return (
    <aside aria-label="Source" className="margin-note hidden lg:block">
      <p className="relative ps-4 text-ui text-soft">
        <span
          aria-hidden
          className="absolute -top-1 left-0 font-sans text-note font-semibold text-accent"
        >
          1
        </span>
        Answer, and the words that prove it open here: the passage, its document, its date.
      </p>
    </aside>
  );
}
