import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { belowTitle, numberFacts, toRows } from "@/app/_documents/reading";
import "@/app/_documents/reader.css";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { loadCollectionRecall } from "@/lib/data/collection-recall";
import { getDb } from "@/lib/data/db";
import { listAskedFacts, listDeskItems } from "@/lib/data/desk";
import { findDocument, listDocumentFacts } from "@/lib/data/documents";
import { readVersion } from "@/lib/data/read-versions";
import { findWorkshop } from "@/lib/data/workshop";
import { PARKED_FROM } from "@/lib/domain/fact";
import { groupBy } from "@/lib/domain/grouping";
import { CoverageKey } from "./coverage-bar";
import { countStates, coverageOf, meanSentenceRecall } from "./coverage-of";
import "./desk.css";
import { DeskPanes } from "./desk-panes.client";
import { FactsPane } from "./facts-pane";
import { partOf } from "./parts";
import { TextPane } from "./text-pane";

type Props = {
  params: Promise<{ collectionId: string; documentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const find = cache(async (collectionId: string, documentId: string) => {
  const viewer = await requireAccount();
  const db = await getDb();
  const collection = orNotFound(await findWorkshop(db, viewer, collectionId));
  const found = orNotFound(await findDocument(db, viewer, { documentId }));
  const document = orNotFound(found.collection.id === collection.id ? found : null);
  return { db, viewer, collection, document };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collectionId, documentId } = await params;
  return { title: (await find(collectionId, documentId)).document.title };
}

export default async function DeskPage({ params, searchParams }: Props) {
  const { collectionId, documentId } = await params;
  const { db, viewer, collection, document } = await find(collectionId, documentId);
  const { part: asked } = await searchParams;
  const blocks = await readVersion(document);
  const facts = await listDocumentFacts(db, viewer, document.versionId, { from: PARKED_FROM });
  const recall = { collectionId: collection.id, now: new Date() };
  const covered = coverageOf(
    blocks,
    facts,
    await listAskedFacts(db, collection.id),
    await loadCollectionRecall(db, viewer, recall),
  );
  // of a long document only the part that is shown is marked, and its questions read
  const all = toRows(belowTitle(blocks, document.title), [], null);
  const { rows, part, parts } = partOf(all, typeof asked === "string" ? asked : undefined);
  const onPage = rows.flatMap((row) => row.blocks.map(({ block }) => block));
  const shown = toRows(onPage, numberFacts(facts), null);
  const factIds = shown.flatMap((row) => row.facts.map(({ fact }) => fact.id));
  const items = await listDeskItems(db, factIds);
  const address = `/workshop/${collection.id}/documents/${document.id}`;
  return (
    <Page width="wide">
      <PageTitle above={<Link href={`/workshop/${collection.id}`}>{collection.title}</Link>}>
        {document.title}
      </PageTitle>
      <div className="mb-4">
        <CoverageKey
          counts={countStates(covered.values())}
          recall={meanSentenceRecall(covered.values())}
        />
      </div>
      <DeskPanes
        text={<TextPane rows={shown} covered={covered} lang={document.lang} />}
        questions={
          <FactsPane
            facts={shown.flatMap((row) => row.facts)}
            itemsOf={groupBy(items, ({ factId }) => factId)}
          />
        }
      />
      {parts > 1 && (
        <nav aria-label="Parts of the document" className="mt-8 flex items-center gap-4 font-sans">
          {part > 1 && (
            <LinkButton href={`${address}?part=${part - 1}`} look="secondary">
              Before
            </LinkButton>
          )}
          <span className="text-ui text-soft tabular-nums">
            Part {part} of {parts}
          </span>
          {part < parts && (
            <LinkButton href={`${address}?part=${part + 1}`} look="secondary">
              Go on
            </LinkButton>
          )}
        </nav>
      )}
    </Page>
  );
}
