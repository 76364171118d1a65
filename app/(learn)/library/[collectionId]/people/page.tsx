import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { KindLabel } from "@/app/_ui/kind-label";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { currentViewer, orNotFound } from "@/lib/auth/viewer";
import type { BankFact } from "@/lib/data/bank-facts";
import { listBankFacts } from "@/lib/data/bank-facts";
import { findCollection } from "@/lib/data/collections";
import { getDb } from "@/lib/data/db";
import { holdsAnswersBack } from "@/lib/data/withheld";
import { dateInWords } from "@/lib/domain/date-words";
import { CollectionRooms } from "../collection-rooms";
import { HeldBack } from "../held-back";
import { PassageLink } from "../passage-link";
import type { Person } from "./persons";
import { personsIn } from "./persons";

export const metadata: Metadata = { title: "Who is who" };

type Props = { params: Promise<{ collectionId: string }> };

export default async function PeoplePage({ params }: Props) {
  const { collectionId } = await params;
  const viewer = await currentViewer();
  const db = await getDb();
  const collection = orNotFound(await findCollection(db, viewer, collectionId));
  const held = await holdsAnswersBack(db, viewer, collectionId);
  const people = held ? [] : personsIn(await listBankFacts(db, collectionId));
  return (
    <Page>
      <PageTitle
        above={<Link href={`/library/${collectionId}`}>{collection.title}</Link>}
        lead="What they were, and what they said, each with the passage that says so."
      >
        Who is who
      </PageTitle>
      <CollectionRooms collectionId={collectionId} />
      {held && <HeldBack collectionId={collectionId} />}
      {!held && people.length === 0 && (
        <EmptyState title="Nobody yet">
          <p>These documents name no role of anybody and quote nobody.</p>
        </EmptyState>
      )}
      <ol className="max-w-(--measure)">
        {people.map((person) => (
          <li key={person.name} className="border-t border-rule py-6">
            <PersonEntry person={person} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

function PersonEntry({ person: { name, roles, reactions } }: { person: Person }) {
  return (
    <article>
      <h2 dir="auto">{name}</h2>
      {roles.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {roles.map((fact) => (
            <Role key={fact.id} fact={fact} />
          ))}
        </ul>
      )}
      {reactions.length > 0 && (
        <div className="mt-3">
          <KindLabel kind="reaction">Said</KindLabel>
          <ul className="mt-1 grid gap-2">
            {reactions.map((fact) => (
              <Said key={fact.id} fact={fact} />
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

function Role({ fact: { object, predicate, time, lang, passage } }: { fact: BankFact }) {
  const words = /^(?:is|was|were|are|adalah|ialah)$/.test(predicate)
    ? object
    : `${predicate} ${object}`;
  return (
    <li>
      <p lang={lang} dir="auto">
        {words}
        {time && <span className="text-soft">, {dateInWords(time, lang) ?? time}</span>}
      </p>
      <PassageLink passage={passage} about={words} />
    </li>
  );
}

function Said({ fact: { predicate, object, quote, lang, passage } }: { fact: BankFact }) {
  const words = quote === null ? `${predicate} ${object}` : `“${quote}”`;
  return (
    <li>
      <p lang={lang} dir="auto">
        {words}
      </p>
      <PassageLink passage={passage} about={words} />
    </li>
  );
}
