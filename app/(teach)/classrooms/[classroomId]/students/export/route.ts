import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { listRoster } from "@/lib/data/rosters";
import { writeCsv } from "@/lib/interchange/csv";

type Props = { params: Promise<{ classroomId: string }> };

/** The students of a class as CSV, in the columns that "Add students" reads. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const viewer = await requireAccount();
  const { classroomId } = await params;
  const roster = await listRoster(await getDb(), viewer, { classroomId });
  if (!roster) return new Response("There is no such class for you.", { status: 404 });
  const rows = roster.map(({ name, labels, joinedAt }) => [
    name,
    labels.join("; "),
    joinedAt.toISOString(),
  ]);
  return new Response(writeCsv([["Name", "Labels", "Joined"], ...rows]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="students.csv"',
      "cache-control": "private, no-store",
    },
  });
}
