import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { currentViewer, orNotFound } from "@/lib/auth/viewer";
import type { BankFact } from "@/lib/data/bank-facts";
import { listDates } from "@/lib/data/bank-facts";
import { findCollection } from "@/lib/data/collections";
import { getDb } from "@/lib/data/db";
import { holdsAnswersBack } from "@/lib/data/withheld";
import { dateInWords } from "@/lib/domain/date-words";
import { CollectionRooms } from "../collection-rooms";
import { HeldBack } from "../held-back";
import { PassageLink } from "../passage-link";
import { inYears } from "./years";

export const metadata: Metadata = { title: "Time line" };

type Props = { params: Promise<{ collectionId: string }> };

export default async function TimelinePage({ params }: Props) {
  const { collectionId } = await params;
  const viewer = await currentViewer();
  const db = await getDb();
  const collection = orNotFound(await findCollection(db, viewer, collectionId));
  const held = await holdsAnswersBack(db, viewer, collectionId);
  const years = held ? [] : inYears(await listDates(db, collectionId));
  return (
    <Page>
      <PageTitle above={<Link href={`/library/${collectionId}`}>{collection.title}</Link>}>
        Time line
      </PageTitle>
      <CollectionRooms collectionId={collectionId} />
      {held && <HeldBack collectionId={collectionId} />}
      {!held && years.length === 0 && (
        <EmptyState title="No dates">
          <p>These documents say of nothing when it happened.</p>
        </EmptyState>
      )}
      <div className="max-w-(--measure)">
        {years.map(({ year, facts }) => (
          <section key={year} aria-labelledby={`year-${year}`} className="mb-8">
            <h2 id={`year-${year}`} className="tabular-nums">
              {year}
            </h2>
            <ol className="mt-2 grid gap-4 border-s-2 border-date ps-5">
              {facts.map((fact) => (
                <Entry key={fact.id} fact={fact} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Page>
  );
}

function Entry({ fact }: { fact: BankFact }) {
  const { subject, predicate, object, time, lang, passage } = fact;
  const words = [subject, predicate, object].filter(Boolean).join(" ");
  return (
    <li>
      <p className="font-sans text-note font-semibold text-date-ink tabular-nums" lang={lang}>
        {time && (dateInWords(time, lang) ?? time)}
      </p>
      <p lang={lang} dir="auto">
        {words}
      </p>
      <PassageLink passage={passage} about={words} />
    </li>
  );
}
