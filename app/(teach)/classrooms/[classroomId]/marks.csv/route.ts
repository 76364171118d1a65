import { currentViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { listMarkRows } from "@/lib/data/mark-rows";
import { rowId } from "@/lib/domain/row-id";
import { writeCsv } from "@/lib/interchange/csv";

/** The gradebook of a class as a table for other programs, for its teachers. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ classroomId: string }> },
): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const classroomId = rowId.safeParse((await params).classroomId);
  const asked = { classroomId: classroomId.data ?? "", now: new Date() };
  const rows = await listMarkRows(await getDb(), viewer, asked);
  if (!rows) return new Response("There is no such class.", { status: 404 });
  return new Response(writeCsv(rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="marks.csv"',
      "cache-control": "private, no-store",
    },
  });
}
