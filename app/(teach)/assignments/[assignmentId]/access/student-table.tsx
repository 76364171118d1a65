import type { ReactNode } from "react";
import { accommodationWords } from "@/app/_classrooms/accommodation-words";
import { ActionForm } from "@/app/_ui/action-form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { Table } from "@/app/_ui/table";
import type { StudentAccess } from "@/lib/data/who-gets-what";
import type { AccessField, ResolvedAccess } from "@/lib/domain/access";
import type { Accommodation } from "@/lib/domain/accommodation";
import { counted } from "@/lib/domain/counted";
import { spellMoment } from "@/lib/domain/spelling";
import { attemptsAllowed } from "@/lib/domain/start-rules";

import { waive } from "./actions";

type NameOf = (overrideId: string) => string;
type StudentTableProps = {
  assignmentId: string;
  students: readonly StudentAccess[];
  nameOf: NameOf;
  timeZone: string;
};

const COLUMNS = [
  { key: "student", head: "Student" },
  { key: "opens", head: "Opens" },
  { key: "due", head: "Due" },
  { key: "closes", head: "Closes" },
  { key: "time", head: "Time" },
  { key: "attempts", head: "Attempts" },
  { key: "rest", head: "Besides" },
  { key: "lateness", head: "Lateness" },
];

/** What applies to each student, and from where: nothing under a value means from the class. */
export function StudentTable({ assignmentId, students, nameOf, timeZone }: StudentTableProps) {
  return (
    <section aria-labelledby="each">
      <h2 id="each" className="mb-2">
        Each student
      </h2>
      {students.length === 0 ? (
        <p className="text-soft">Nobody has joined the class yet.</p>
      ) : (
        <Table caption="What applies to each student" columns={COLUMNS} pinned>
          {students.map((student) => (
            <Row
              key={student.userId}
              assignmentId={assignmentId}
              student={student}
              nameOf={nameOf}
              timeZone={timeZone}
            />
          ))}
        </Table>
      )}
    </section>
  );
}

type RowProps = Omit<StudentTableProps, "students"> & { student: StudentAccess };

function Row({ assignmentId, student, nameOf, timeZone }: RowProps) {
  const { name, applied, accommodation } = student;
  const { access, from } = applied;
  const moment = (at: Date | null, none: string) => (at ? spellMoment(at, timeZone) : none);
  const source = (...fields: AccessField[]) => sourceOf(from, fields, nameOf);
  const given = accommodation ? accommodationWords(accommodation) : [];
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <Cell value={moment(access.opensAt, "at once")} from={source("opensAt")} />
      <Cell value={moment(access.dueAt, "no due time")} from={source("dueAt")} />
      <Cell value={moment(access.closesAt, "never")} from={source("closesAt", "hardStop")}>
        {access.hardStop && access.closesAt && " everybody stops"}
      </Cell>
      <Cell value={timeWords(access.limitMinutes, accommodation)} from={source("limitMinutes")} />
      <Cell
        value={String(attemptsAllowed(access.attempts, accommodation) ?? "any number")}
        from={source("attempts")}
      />
      <Cell
        value={[access.passwordHash && "password", !access.listed && "hidden until it opens"]
          .filter(Boolean)
          .join(", ")}
        from={source("passwordHash", "listed", "early", "late")}
      >
        {given.length > 0 && <small className="block">in every class: {given.join(", ")}</small>}
      </Cell>
      <td className="relative">
        <Waiver assignmentId={assignmentId} student={student} />
      </td>
    </tr>
  );
}

type WaiverProps = Pick<RowProps, "assignmentId" | "student">;

/** Whether lateness takes anything from this student, and the button that turns it; nothing where it costs nobody anything. */
function Waiver({ assignmentId, student: { userId, name, applied } }: WaiverProps) {
  const { late, policy, isWaived } = applied.terms;
  if (!late && !policy && !isWaived) return null;
  return (
    <ActionForm action={waive} fields={{ assignmentId, userId, waived: isWaived ? "no" : "yes" }}>
      <SubmitButton look="quiet" size="small" pendingLabel="Saving">
        {isWaived ? "Waived: let it count again" : "Waive"}
        <span className="sr-only"> for {name}</span>
      </SubmitButton>
    </ActionForm>
  );
}

type CellProps = { value: string; from: string; children?: ReactNode };

function Cell({ value, from, children }: CellProps) {
  return (
    <td className="whitespace-nowrap">
      {value}
      {children}
      {from && (
        <small className="block text-soft">
          from <bdi>{from}</bdi>
        </small>
      )}
    </td>
  );
}

function sourceOf(from: ResolvedAccess["from"], fields: readonly AccessField[], nameOf: NameOf) {
  const names = fields.flatMap((field) => {
    const source = from[field];
    return source ? nameOf(source.overrideId) : [];
  });
  return [...new Set(names)].join(", ");
}

/** "60 minutes", "60 minutes × 1.5 = 90 minutes", "no limit". */
function timeWords(limit: number | null, accommodation: Accommodation | null): string {
  if (limit === null) return "no limit";
  const factor = accommodation ? accommodation.timeFactor : 1;
  if (factor === null) return `${counted(limit, "minute")}, but no limit for them`;
  const own = counted(limit, "minute");
  return factor === 1 ? own : `${own} × ${factor} = ${counted(limit * factor, "minute")}`;
}
