import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { ReaderRow, rowSpace } from "@/app/_documents/reader-row";
import type { FigureProps } from "@/app/_documents/reader-text";
import { FootnoteMark } from "@/app/_ui/footnote-mark";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { currentViewer, orNotFound } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { DocumentView } from "@/lib/data/documents";
import { findDocument, listDocumentFacts } from "@/lib/data/documents";
import { readVersion } from "@/lib/data/read-versions";
import { isClosedBook } from "@/lib/data/withheld";
import { spellDay } from "@/lib/domain/passage";
import { DocumentLists } from "./document-lists";
import { FactFilter } from "./fact-filter";
import { FactNote } from "./fact-note";
import { MarginFacts } from "./margin-facts";
import "@/app/_documents/reader.css";
import { belowTitle, numberFacts, readCited, toRows } from "@/app/_documents/reading";
import { ScrollToCited } from "./scroll-to-cited.client";

type Props = {
  params: Promise<{ documentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const load = cache(async (documentId: string, versionId: string | undefined) => {
  const db = await getDb();
  const viewer = await currentViewer();
  const document = orNotFound(await findDocument(db, viewer, { documentId, versionId }));
  const isClosed = await isClosedBook(db, viewer, document.collection.id);
  const facts = await listDocumentFacts(db, viewer, document.versionId);
  return { document, facts, isClosed };
});

async function asked({ params, searchParams }: Props) {
  const { documentId } = await params;
  const { version, mark } = await searchParams;
  return {
    documentId,
    versionId: typeof version === "string" ? version : undefined,
    mark: typeof mark === "string" ? mark : undefined,
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { documentId, versionId } = await asked(props);
  return { title: (await load(documentId, versionId)).document.title };
}

export default async function DocumentPage(props: Props) {
  const { documentId, versionId, mark } = await asked(props);
  const { document, facts, isClosed } = await load(documentId, versionId);
  const cited = readCited(mark);
  if (isClosed) return <ClosedBook title={document.title} />;
  const blocks = await readVersion(document);
  const numbered = numberFacts(facts);
  const shown = belowTitle(blocks, document.title);
  return (
    <Page>
      <article className="reader" lang={document.lang ?? undefined}>
        <DocumentHead document={document} />
        <FactFilter facts={numbered} />
        <DocumentLists facts={numbered} />
        {toRows(shown, numbered, cited).map((row) => (
          <div key={row.key} className={`annotated ${rowSpace(row)}`}>
            <ReaderRow row={row} figure={figure} />
            {row.facts.length > 0 && <MarginFacts facts={row.facts} />}
          </div>
        ))}
        <Sources sources={document.sources} />
        {numbered.map((fact) => (
          <FactNote key={fact.noteId} numbered={fact} />
        ))}
      </article>
      {cited && <ScrollToCited />}
    </Page>
  );
}

function figure({ note, number }: FigureProps) {
  return <FootnoteMark id={note} number={number} label={`Fact ${number}`} />;
}

function DocumentHead({ document }: { document: DocumentView }) {
  const { author, outlet, published, collection } = document;
  const line = [author, outlet, published && spellDay(published)].filter(Boolean);
  return (
    <div className="mb-6 max-w-(--measure)">
      <p lang="en" className="mb-1.5 font-sans text-note text-soft">
        <Link href={`/library/${collection.id}`} dir="auto">
          {collection.title}
        </Link>
      </p>
      <h1 dir="auto">{document.title}</h1>
      <p dir="auto" className="mt-3 font-sans text-ui text-soft">
        {line.join(", ")}
      </p>
      {!document.current && (
        <p lang="en" className="mt-4 border-s-4 border-accent ps-3 font-sans text-ui">
          This is an earlier version, the one that was cited.{" "}
          <Link href={`/documents/${document.id}`}>Read the document as it is now</Link>
        </p>
      )}
    </div>
  );
}

function Sources({ sources }: Pick<DocumentView, "sources">) {
  if (sources.length === 0) return null;
  return (
    <section lang="en" aria-labelledby="sources" className="mt-12 max-w-(--measure)">
      <h2 id="sources">Where this comes from</h2>
      <ul className="mt-2 list-disc ps-5 text-ui text-soft">
        {sources.map((source) => (
          <li key={source} dir="auto">
            {source}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ClosedBook({ title }: { title: string }) {
  return (
    <Page>
      <PageTitle lead="You are taking a closed-book quiz on it. It opens again once you have handed in.">
        {title} is closed for now
      </PageTitle>
    </Page>
  );
}
