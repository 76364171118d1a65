import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { currentViewer, orNotFound } from "@/lib/auth/viewer";
import { searchBank } from "@/lib/data/bank-search";
import { findCollection } from "@/lib/data/collections";
import { getDb } from "@/lib/data/db";
import { listOwnLists } from "@/lib/data/own-study-sets";
import { loadPassages } from "@/lib/data/passages";
import { holdsAnswersBack } from "@/lib/data/withheld";
import { findWorkshop } from "@/lib/data/workshop";
import type { BankSearch } from "@/lib/domain/bank-search";
import { PAGE_SIZE } from "@/lib/domain/bank-search";
import { counted } from "@/lib/domain/counted";
import { CollectionRooms } from "../collection-rooms";
import { BankList } from "./bank-list";
import { ChooseForm } from "./choose-form.client";
import type { Address } from "./search-fields";
import { pageAddress, readSearch } from "./search-fields";
import { SearchForm } from "./search-form";

export const metadata: Metadata = { title: "Questions" };

type Props = { params: Promise<{ collectionId: string }>; searchParams: Promise<Address> };

async function load({ params, searchParams }: Props) {
  const { collectionId } = await params;
  const search = readSearch(await searchParams);
  const viewer = await currentViewer();
  const db = await getDb();
  const collection = orNotFound(await findCollection(db, viewer, collectionId));
  const works = viewer !== null && (await findWorkshop(db, viewer, collectionId)) !== null;
  const held = await holdsAnswersBack(db, viewer, collectionId);
  const found = await searchBank(db, { ...search, collectionId, works, held });
  const passages = await loadPassages(
    db,
    found.items.map(({ answer }) => answer?.evidence.slice(0, 1) ?? []),
  );
  const account = viewer && !viewer.guest ? viewer : null;
  const lists = account ? await listOwnLists(db, account, collectionId) : null;
  return { collection, search, works, held, found, passages, lists };
}

export default async function QuestionsPage(props: Props) {
  const { collection, search, works, held, found, passages, lists } = await load(props);
  const list = <BankList items={found.items} passages={passages} choosing={lists !== null} />;
  return (
    <Page>
      <PageTitle above={<Link href={`/library/${collection.id}`}>{collection.title}</Link>}>
        Questions
      </PageTitle>
      <CollectionRooms collectionId={collection.id} />
      <SearchForm search={search} documents={collection.documents} works={works} />
      <p role="status" className="mt-8 mb-3 font-sans text-ui text-soft tabular-nums">
        {counted(found.total, "question")}.
        {held && " Their answers are shown after you have handed in your open quiz."}
      </p>
      {found.items.length === 0 && (
        <EmptyState title="Nothing like this">
          <p>Use fewer words, or leave a choice open.</p>
        </EmptyState>
      )}
      {found.items.length > 0 && lists && (
        <ChooseForm collectionId={collection.id} lists={lists}>
          {list}
        </ChooseForm>
      )}
      {found.items.length > 0 && !lists && list}
      <Pages search={search} total={found.total} />
    </Page>
  );
}

function Pages({ search, total }: { search: BankSearch; total: number }) {
  const pages = Math.ceil(total / PAGE_SIZE);
  const { page } = search;
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages" className="no-print mt-6 flex flex-wrap items-center gap-4 font-sans">
      {page > 1 && (
        <LinkButton href={pageAddress(search, page - 1)} look="secondary" size="small">
          Before
        </LinkButton>
      )}
      <span className="text-ui text-soft tabular-nums">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <LinkButton href={pageAddress(search, page + 1)} look="secondary" size="small">
          Next
        </LinkButton>
      )}
    </nav>
  );
}
