import type { Metadata } from "next";
import Link from "next/link";
import { termsValues } from "@/app/_classrooms/terms-form-values";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findAssignment } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import { findGradebook } from "@/lib/data/gradebook";
import { isUnderWay } from "@/lib/domain/class-report";
import { timeZoneLabel } from "@/lib/domain/time-zone";
import { localTimeOf } from "@/lib/domain/zoned-time";
import { ChangeForm } from "./change-form.client";

export const metadata: Metadata = { title: "Change an assignment" };

type Props = { params: Promise<{ assignmentId: string }> };

/** What an assignment gives to the whole class; some students may have been given something else. */
export default async function ChangePage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireAccount();
  const now = new Date();
  const db = await getDb();
  const found = orNotFound(await findAssignment(db, viewer, { assignmentId, now }));
  const classroomId = found.classroom.id;
  const report = orNotFound(await findGradebook(db, viewer, { classroomId, now }));
  const column = report.assignments.findIndex(({ id }) => id === assignmentId);
  const underWay = report.students.filter(({ standings }) => isUnderWay(standings[column]));
  const local = (moment: Date | null) => (moment ? localTimeOf(moment, viewer.timeZone) : "");
  const { opensAt, closesAt, hardStop } = found.times;
  return (
    <Page>
      <PageTitle
        above={<Link href={`/assignments/${assignmentId}`}>{found.title}</Link>}
        lead={
          <>
            This is for the whole class. To give some students something else, see{" "}
            <Link href={`/assignments/${assignmentId}/access`}>who gets what</Link>.
          </>
        }
      >
        Change it
      </PageTitle>
      <ChangeForm
        assignmentId={assignmentId}
        title={found.title}
        due={local(found.dueAt)}
        zone={timeZoneLabel(viewer.timeZone, now)}
        quiz={
          found.mode === "quiz"
            ? {
                times: { opens: local(opensAt), closes: local(closesAt), hardStop },
                terms: termsValues(found, viewer.timeZone),
                underWay: underWay.map(({ name }) => name),
              }
            : null
        }
      />
    </Page>
  );
}
