import type { Metadata } from "next";
import Link from "next/link";
import { factSentence } from "@/app/_documents/fact-words";
import { EmptyState } from "@/app/_ui/empty-state";
import { KindLabel } from "@/app/_ui/kind-label";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import type { ConflictSide } from "@/lib/data/conflicts";
import { listConflicts } from "@/lib/data/conflicts";
import { getDb } from "@/lib/data/db";
import type { DeskItem } from "@/lib/data/desk";
import { listDeskItems } from "@/lib/data/desk";
import { findWorkshop } from "@/lib/data/workshop";
import type { Conflict } from "@/lib/domain/fact";
import { groupBy } from "@/lib/domain/grouping";
import { QuestionCard } from "../question-card";

export const metadata: Metadata = { title: "What the documents disagree on" };

const DIFFERS: Record<Conflict["differs"], string> = {
  subject: "They name different people.",
  object: "They say different things of the same.",
  time: "They give different times.",
  quote: "They give different words.",
};

type Props = { params: Promise<{ collectionId: string }> };

/** Facts that cannot all be true, side by side. Each is asked only as its own document's word. */
export default async function ConflictsPage({ params }: Props) {
  const { collectionId } = await params;
  const viewer = await requireAccount();
  const db = await getDb();
  const collection = orNotFound(await findWorkshop(db, viewer, collectionId));
  const conflicts = await listConflicts(db, collectionId);
  const factIds = conflicts.flatMap(({ sides }) => sides.map(({ id }) => id));
  const itemsOf = groupBy(await listDeskItems(db, factIds), ({ factId }) => factId);
  return (
    <Page>
      <PageTitle
        above={<Link href={`/workshop/${collectionId}`}>{collection.title}</Link>}
        lead="The plain question is not asked: each side is, as what its own document says."
      >
        What the documents disagree on
      </PageTitle>
      {conflicts.length === 0 && (
        <EmptyState title="They agree">
          <p>No two facts of these documents contradict each other.</p>
        </EmptyState>
      )}
      <ol className="grid gap-10">
        {conflicts.map(({ id, differs, sides }) => (
          <li key={id} className="border-t border-rule pt-5">
            <p className="mb-3 font-sans text-ui font-semibold">{DIFFERS[differs]}</p>
            <div className="grid gap-8 md:grid-cols-2">
              {sides.map((side) => (
                <Side key={side.id} side={side} items={itemsOf.get(side.id) ?? []} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Page>
  );
}

function Side({ side, items }: { side: ConflictSide; items: readonly DeskItem[] }) {
  const { kind, lang, passage, document } = side;
  return (
    <article className="grid content-start gap-3">
      <div>
        <KindLabel kind={kind} />
        <h2 lang={lang} dir="auto" className="text-ui">
          {factSentence(side)}
        </h2>
      </div>
      {passage && document && (
        <figure>
          <blockquote lang={lang} dir="auto" className="text-ui">
            <mark data-kind={kind}>{passage.text ?? passage.exact}</mark>
          </blockquote>
          <figcaption className="mt-1 font-sans text-note">
            <Link
              href={`/documents/${document.id}?mark=${passage.start}-${passage.end}`}
              dir="auto"
            >
              {document.title}
            </Link>
          </figcaption>
        </figure>
      )}
      {items.map((item) => (
        <QuestionCard key={item.id} item={item} />
      ))}
    </article>
  );
}
