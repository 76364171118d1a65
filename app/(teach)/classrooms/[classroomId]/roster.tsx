import Link from "next/link";
import { Table } from "@/app/_ui/table";
import type { GradebookStudent } from "@/lib/data/gradebook";
import { spellMoment } from "@/lib/domain/spelling";
import type { Viewer } from "@/lib/domain/viewer";

type RosterProps = { classroomId: string; students: readonly GradebookStudent[]; viewer: Viewer };

const COLUMNS = [
  { key: "name", head: "Name" },
  { key: "joined", head: "Joined" },
];

/** Who is in the class, while it has no assignments. */
export function Roster({ classroomId, students, viewer }: RosterProps) {
  return (
    <div className="max-w-(--measure)">
      <Table caption="Students" columns={COLUMNS}>
        {students.map(({ userId, name, joinedAt }) => (
          <tr key={userId}>
            <th scope="row">
              <Link href={`/classrooms/${classroomId}/students/${userId}`}>
                <bdi>{name}</bdi>
              </Link>
            </th>
            <td>{spellMoment(joinedAt, viewer.timeZone)}</td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
