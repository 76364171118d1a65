import type { Metadata } from "next";
import Link from "next/link";
import { factSentence } from "@/app/_documents/fact-words";
import { EmptyState } from "@/app/_ui/empty-state";
import { KindLabel } from "@/app/_ui/kind-label";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { SourcePassages } from "@/app/_ui/source-passages";
import { toSourcePassage } from "@/app/_ui/to-source-passage";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { listDeskItems, listDoubts } from "@/lib/data/desk";
import { loadPassages } from "@/lib/data/passages";
import { findWorkshop } from "@/lib/data/workshop";
import { doubtReasons } from "@/lib/domain/doubt";
import { QuestionCard } from "../question-card";
import { VerdictForm } from "../verdicts/verdict-form.client";

export const metadata: Metadata = { title: "Facts in doubt" };

type Props = { params: Promise<{ collectionId: string }> };

/** The facts that were read with doubt, one by one: the likeliest first. */
export default async function DoubtsPage({ params }: Props) {
  const { collectionId } = await params;
  const viewer = await requireAccount();
  const db = await getDb();
  const collection = orNotFound(await findWorkshop(db, viewer, collectionId));
  const [doubt, ...rest] = await listDoubts(db, collectionId);
  const above = <Link href={`/workshop/${collectionId}`}>{collection.title}</Link>;
  if (!doubt) {
    return (
      <Page>
        <PageTitle above={above}>Facts in doubt</PageTitle>
        <EmptyState
          title="Nothing waits for you"
          action={
            <LinkButton href={`/workshop/${collectionId}`} look="secondary">
              Back to the collection
            </LinkButton>
          }
        >
          <p>Every fact that was read with doubt has been decided on, or gives no question.</p>
        </EmptyState>
      </Page>
    );
  }
  const items = (await listDeskItems(db, [doubt.id])).filter(({ doubted }) => doubted);
  const [passages = []] = await loadPassages(db, [doubt.passages]);
  return (
    <Page>
      <PageTitle
        above={above}
        lead="Nobody is asked about these until a teacher has read the sentence."
      >
        Facts in doubt
      </PageTitle>
      <p className="mb-4 font-sans text-note text-soft tabular-nums">
        {rest.length === 0 ? "The last one." : `${rest.length + 1} to look at.`}
      </p>
      <article key={doubt.id} className="grid max-w-(--measure) gap-5" aria-label="Fact in doubt">
        <div>
          <KindLabel kind={doubt.kind} />
          <h2 lang={doubt.lang} dir="auto">
            {factSentence(doubt)}
          </h2>
        </div>
        <SourcePassages
          passages={passages.map((passage) => toSourcePassage(passage, doubt.kind))}
        />
        <div>
          <h3 className="font-sans text-ui">Why it is in doubt</h3>
          <ul className="mt-1 list-disc ps-5 text-ui text-nearly-ink">
            {doubtReasons(doubt, doubt.passages).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="mb-2 font-sans text-ui">Does the sentence say so?</h3>
          <VerdictForm
            itemIds={items.map(({ id }) => id)}
            verdict={null}
            about={factSentence(doubt)}
          />
        </div>
        <h3 className="font-sans text-ui">
          {items.length === 1 ? "The question it gives" : "The questions it gives"}
        </h3>
        {items.map((item) => (
          <QuestionCard key={item.id} item={item} />
        ))}
      </article>
    </Page>
  );
}
