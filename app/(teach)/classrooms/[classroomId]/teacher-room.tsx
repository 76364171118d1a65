import Link from "next/link";
import { buttonClass } from "@/app/_ui/button-class";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import type { ClassroomView } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import type { Gradebook } from "@/lib/data/gradebook";
import { findGradebook } from "@/lib/data/gradebook";
import type { Viewer } from "@/lib/domain/viewer";
import { ArchiveSection } from "./archive-section";
import { AssignmentTallies } from "./assignment-tallies";
import { GradebookTable } from "./gradebook-table";
import { JoiningSection } from "./joining-section";
import { MemorySection } from "./memory-section";
import { Roster } from "./roster";
import { WaitingSection } from "./waiting-section";

type RoomProps = { viewer: Viewer; classroom: ClassroomView };

/** A class as its teachers see it: the code, then who has done what. */
export async function TeacherRoom({ viewer, classroom }: RoomProps) {
  const { id: classroomId, name, code, open, archived } = classroom;
  const now = new Date();
  const found = await findGradebook(await getDb(), viewer, { classroomId, now });
  const report = found ?? { assignments: [], students: [] };
  return (
    <Page width="wide">
      <PageTitle
        above={<Link href="/classrooms">Classes</Link>}
        lead={countWords(report)}
        action={<Ways classroomId={classroomId} archived={archived} />}
      >
        {name}
      </PageTitle>
      {archived && (
        <p className="mb-6 max-w-(--measure)">
          This class is archived: nobody can join it or hand anything in, and all of it stays
          readable.
        </p>
      )}
      {code && !archived && (
        <JoiningSection
          classroomId={classroomId}
          code={code}
          open={open}
          folded={report.students.length > 0 && open}
        />
      )}
      <WaitingSection viewer={viewer} classroomId={classroomId} />
      <Report report={report} classroomId={classroomId} viewer={viewer} />
      {!archived && <MemorySection classroomId={classroomId} feeds={classroom.feedsMemory} />}
      <p className="mt-14 font-sans text-ui">
        <Link href={`/classrooms/${classroomId}/changes`}>What was changed in this class</Link>
      </p>
      <ArchiveSection classroomId={classroomId} name={name} archived={archived} />
    </Page>
  );
}

function Ways({ classroomId, archived }: { classroomId: string; archived: boolean }) {
  const room = `/classrooms/${classroomId}`;
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton href={`${room}/students`} look="secondary">
        Students
      </LinkButton>
      <LinkButton href={`${room}/teachers`} look="secondary">
        Teachers
      </LinkButton>
      {!archived && <LinkButton href={`${room}/assignments/new`}>Assign a study set</LinkButton>}
    </div>
  );
}

function countWords({ students }: Gradebook): string {
  const here = students.filter(({ leftAt }) => !leftAt).length;
  if (here === 0) return "No students yet";
  return here === 1 ? "1 student" : `${here} students`;
}

type ReportProps = { report: Gradebook; classroomId: string; viewer: Viewer };

function Report({ report, classroomId, viewer }: ReportProps) {
  if (report.students.length === 0) {
    return (
      <p className="max-w-(--measure) text-soft">
        Give your students the code or the link. For those without e-mail,{" "}
        <Link href={`/classrooms/${classroomId}/students/add`}>print slips</Link>. Whoever joins
        will be listed here, with how they stand in each assignment.
      </p>
    );
  }
  if (report.assignments.length === 0) {
    return (
      <>
        <h2 className="mb-2">Students</h2>
        <Roster classroomId={classroomId} students={report.students} viewer={viewer} />
      </>
    );
  }
  return (
    <section aria-labelledby="report">
      <h2 id="report" className="mb-3">
        Who has done what
      </h2>
      <AssignmentTallies report={report} viewer={viewer} />
      <GradebookTable report={report} classroomId={classroomId} viewer={viewer} />
      <p className="mt-4">
        <a
          href={`/classrooms/${classroomId}/marks.csv`}
          download
          className={buttonClass("secondary", "small")}
        >
          All marks as CSV
        </a>
      </p>
    </section>
  );
}
