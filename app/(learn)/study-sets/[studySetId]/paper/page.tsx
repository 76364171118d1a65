import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findAssignment } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import { drawPaper } from "@/lib/data/papers";
import { findStudySet } from "@/lib/data/study-sets";
import { rowId } from "@/lib/domain/row-id";
import type { Viewer } from "@/lib/domain/viewer";
import { Key } from "./key";
import "./paper.css";
import { PrintButton } from "./print-button.client";
import { Question } from "./question";

export const metadata: Metadata = { title: "Print a quiz" };

const DRAWN = "Each version draws its own questions, the same every time.";
const LISTED = "All versions ask the same questions, each in an order of its own.";
const VERSIONS = ["A", "B", "C", "D"];

type Props = {
  params: Promise<{ studySetId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A quiz on paper, and its key on a sheet of its own. */
export default async function PaperPage({ params, searchParams }: Props) {
  const { studySetId } = await params;
  const { version: asked, assignment: assignmentId } = await searchParams;
  const version = VERSIONS.find((each) => each === asked) ?? "A";
  const viewer = await requireAccount();
  const db = await getDb();
  const set = orNotFound(await findStudySet(db, viewer, studySetId));
  const paper = await drawPaper(db, viewer, { studySetId, version });
  const given = await findGiven(viewer, set.id, assignmentId);
  const title = given?.title ?? set.title;
  const above = given ? (
    <Link href={`/assignments/${given.id}`}>{given.title}</Link>
  ) : (
    <Link href={`/study-sets/${studySetId}`}>{set.title}</Link>
  );
  const query = given ? `&assignment=${given.id}` : "";
  if (!paper.ok) {
    return (
      <Page>
        <PageTitle above={above}>Print a quiz</PageTitle>
        <EmptyState title="You have a quiz open on these documents">
          <p>Its answers are shown after handing in. Until then the key cannot be printed.</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <div className="no-print">
        <PageTitle
          above={above}
          lead={`The questions, then the key on a sheet of its own. ${paper.isDrawn ? DRAWN : LISTED}`}
          action={<PrintButton />}
        >
          Print a quiz
        </PageTitle>
        <nav aria-label="Version" className="mb-8 flex flex-wrap gap-2">
          {VERSIONS.map((each) => (
            <LinkButton
              key={each}
              href={`/study-sets/${studySetId}/paper?version=${each}${query}`}
              look={each === version ? "primary" : "secondary"}
              size="small"
              aria-current={each === version ? "page" : undefined}
            >
              Version {each}
            </LinkButton>
          ))}
        </nav>
      </div>
      <article aria-labelledby="sheet" className="paper">
        <h2 id="sheet" dir="auto" className="text-stem">
          {title}, version {version}
        </h2>
        <p className="paper-name font-sans text-ui">Name</p>
        <ol className="mt-6 grid gap-7">
          {paper.items.map(({ item }) => (
            <Question key={item.position} item={item} />
          ))}
        </ol>
      </article>
      <article aria-labelledby="key" className="paper paper-key">
        <h2 id="key" dir="auto" className="text-stem">
          Key: {title}, version {version}
        </h2>
        <ol className="mt-4 grid gap-4">
          {paper.items.map((entry) => (
            <Key key={entry.item.position} entry={entry} />
          ))}
        </ol>
      </article>
    </Page>
  );
}

/** The assignment that is printed, for a teacher of its class; null where the set itself is. */
async function findGiven(viewer: Viewer, studySetId: string, assignmentId: unknown) {
  const known = rowId.safeParse(assignmentId);
  if (!known.success) return null;
  const asked = { assignmentId: known.data, now: new Date() };
  const found = await findAssignment(await getDb(), viewer, asked);
  return found?.role === "teacher" && found.studySet.id === studySetId ? found : null;
}
