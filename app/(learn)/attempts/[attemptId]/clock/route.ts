import { currentViewer } from "@/lib/auth/viewer";
import { findClock } from "@/lib/data/attempt-clocks";
import { getDb } from "@/lib/data/db";
import { rowId } from "@/lib/domain/row-id";
import { toClockReply } from "../clock-reply";

/** What the server's clock says of the viewer's own quiz: pages ask again, for a teacher may give time. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ attemptId: string }> },
): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ message: "Sign in again." }, { status: 401 });

  const attemptId = rowId.safeParse((await params).attemptId);
  const clock = attemptId.success
    ? await findClock(await getDb(), viewer, { attemptId: attemptId.data, now: new Date() })
    : null;
  if (!clock) return Response.json({ message: "There is no such quiz." }, { status: 404 });
  return Response.json(toClockReply(clock), { headers: { "Cache-Control": "no-store" } });
}
