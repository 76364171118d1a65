import { z } from "zod";
import { isOwnOrigin } from "@/lib/auth/origin";
import { currentViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { setFlag } from "@/lib/data/flags";
import { readJsonBody } from "@/lib/domain/request-body";

const LARGEST_BODY = 1024;
const newFlag = z.object({ position: z.int().min(0).max(100_000), flagged: z.boolean() });

/** Marks a question of the viewer's own open quiz for another look. Sent again it changes nothing. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ attemptId: string }> },
): Promise<Response> {
  if (!isOwnOrigin(request)) return refuse(403, "Open Footnote itself to mark a question.");
  const viewer = await currentViewer();
  if (!viewer) return refuse(401, "Sign in again to mark a question.");

  const body = await readJsonBody(request, LARGEST_BODY);
  const parsed = newFlag.safeParse(body.ok ? body.value : null);
  if (!parsed.success) return refuse(400, "That was not understood. Reload the page.");

  const { attemptId } = await params;
  const kept = await setFlag(await getDb(), viewer, { attemptId, ...parsed.data });
  return kept ? Response.json({ ok: true }) : refuse(404, "There is no such question here.");
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
