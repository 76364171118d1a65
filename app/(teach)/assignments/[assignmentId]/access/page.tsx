import type { Metadata } from "next";
import Link from "next/link";
import { changesWords, creditWords, ownWords } from "@/app/_classrooms/access-words";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { findWhoGetsWhat } from "@/lib/data/who-gets-what";
import { spellMoment } from "@/lib/domain/spelling";
import { RevealWarning } from "../reveal-warning";
import { OverrideList } from "./override-list";
import { StudentTable } from "./student-table";
import { targetNames } from "./target-names";

export const metadata: Metadata = { title: "Who gets what" };

type Props = { params: Promise<{ assignmentId: string }> };

/** What the class gets, who gets something else, and what each student has by it. */
export default async function AccessPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireAccount();
  const now = new Date();
  const found = orNotFound(await findWhoGetsWhat(await getDb(), viewer, { assignmentId, now }));
  const { assignment, overrides, own } = found;
  const nameOf = targetNames(found);
  const spell = (moment: Date) => spellMoment(moment, viewer.timeZone);
  return (
    <Page width="wide">
      <PageTitle
        above={<Link href={`/assignments/${assignmentId}`}>{assignment.title}</Link>}
        lead="An exception for one student beats one for a label, and of two the lower in the list wins."
        action={
          <LinkButton href={`/assignments/${assignmentId}/access/new`}>Add an exception</LinkButton>
        }
      >
        Who gets what
      </PageTitle>
      <div className="grid gap-10">
        <section aria-labelledby="class" className="max-w-(--measure)">
          <h2 id="class" className="mb-2">
            The class
          </h2>
          <p className="font-sans text-ui">
            {sentence(ownWords(own, spell))} {creditWords(own, assignment.latePolicy, spell)}{" "}
            <Link href={`/assignments/${assignmentId}/change`}>Change it</Link>
          </p>
          <div className="mt-4 empty:hidden">
            <RevealWarning found={found} timeZone={viewer.timeZone} now={now} />
          </div>
        </section>
        <OverrideList
          assignmentId={assignmentId}
          overrides={overrides.map(({ id, changes }) => ({
            id,
            name: nameOf(id),
            words: sentence(changesWords(changes, spell)),
          }))}
        />
        <StudentTable
          assignmentId={assignmentId}
          students={found.students}
          nameOf={nameOf}
          timeZone={viewer.timeZone}
        />
      </div>
    </Page>
  );
}

function sentence(parts: readonly string[]): string {
  const [first = "", ...rest] = parts;
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...rest].join("; ")}.`;
}
