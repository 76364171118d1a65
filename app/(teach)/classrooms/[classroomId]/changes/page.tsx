import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import type { ClassChange } from "@/lib/data/class-changes";
import { CHANGES_A_PAGE, listClassChanges } from "@/lib/data/class-changes";
import { findClassroom } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { spellMoment } from "@/lib/domain/spelling";
import { changeWords } from "./change-words";

export const metadata: Metadata = { title: "What was changed" };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);

/** Who changed whose marks, times and place in a class, when, and from what. */
export default async function ChangesPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const page = pageNumber.parse((await searchParams).page);
  const viewer = await requireAccount();
  const db = await getDb();
  const found = orNotFound(await listClassChanges(db, viewer, { classroomId, page }));
  const { name } = orNotFound(await findClassroom(db, viewer, classroomId));
  const changes = found.slice(0, CHANGES_A_PAGE);
  return (
    <Page>
      <PageTitle
        above={<Link href={`/classrooms/${classroomId}`}>{name}</Link>}
        lead="Marks, times, slips and teachers: who changed what for whom, the newest first."
      >
        What was changed
      </PageTitle>
      {changes.length === 0 && page === 1 && (
        <EmptyState title="Nothing was changed yet">
          <p>
            When a teacher marks by hand, regrades, excuses somebody or gives more time, it stands
            here with its reason.
          </p>
        </EmptyState>
      )}
      <ul className="max-w-(--measure) border-t border-rule font-sans text-ui empty:hidden">
        {changes.map((change) => (
          <Change key={change.id} change={change} timeZone={viewer.timeZone} />
        ))}
      </ul>
      <Pages classroomId={classroomId} page={page} hasMore={found.length > CHANGES_A_PAGE} />
    </Page>
  );
}

function Change({ change, timeZone }: { change: ClassChange; timeZone: string }) {
  const { at, subjectName, actorName, assignment, attemptId, why } = change;
  const href = attemptId ? `/attempts/${attemptId}/results` : `/assignments/${assignment?.id}`;
  return (
    <li className="border-b border-rule py-3">
      <p>
        <bdi className="font-semibold">{subjectName}</bdi>: {changeWords(change, timeZone)}
        {assignment && (
          <>
            , in{" "}
            <Link href={href} prefetch={false}>
              <bdi>{assignment.title}</bdi>
            </Link>
          </>
        )}
        .{why && <span dir="auto"> {why}</span>}
      </p>
      <p className="text-note text-soft">
        {spellMoment(at, timeZone)}
        {actorName && (
          <>
            , <bdi>{actorName}</bdi>
          </>
        )}
      </p>
    </li>
  );
}

type PagesProps = { classroomId: string; page: number; hasMore: boolean };

function Pages({ classroomId, page, hasMore }: PagesProps) {
  if (page === 1 && !hasMore) return null;
  const href = (number: number) => `/classrooms/${classroomId}/changes?page=${number}`;
  return (
    <nav aria-label="Pages" className="mt-6 flex gap-3">
      {page > 1 && (
        <LinkButton href={href(page - 1)} look="secondary" size="small">
          Newer
        </LinkButton>
      )}
      {hasMore && (
        <LinkButton href={href(page + 1)} look="secondary" size="small">
          Older
        </LinkButton>
      )}
    </nav>
  );
}
