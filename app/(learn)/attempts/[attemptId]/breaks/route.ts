import { z } from "zod";
import { isOwnOrigin } from "@/lib/auth/origin";
import { currentViewer } from "@/lib/auth/viewer";
import { endBreak, startBreak } from "@/lib/data/breaks";
import { getDb } from "@/lib/data/db";
import { readJsonBody } from "@/lib/domain/request-body";

const LARGEST_BODY = 1024;
const newBreak = z.object({ turn: z.enum(["start", "end"]) });

/** Begins or ends a break in the viewer's own quiz. Sent again it changes nothing. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ attemptId: string }> },
): Promise<Response> {
  if (!isOwnOrigin(request)) return refuse(403, "Open Footnote itself to take a break.");
  const viewer = await currentViewer();
  if (!viewer) return refuse(401, "Sign in again to take a break.");

  const body = await readJsonBody(request, LARGEST_BODY);
  const parsed = newBreak.safeParse(body.ok ? body.value : null);
  if (!parsed.success) return refuse(400, "That was not understood. Reload the page.");

  const asked = { attemptId: (await params).attemptId, now: new Date() };
  const turn = parsed.data.turn === "start" ? startBreak : endBreak;
  if (await turn(await getDb(), viewer, asked)) return Response.json({ ok: true });
  return refuse(404, "There is no break to take in this quiz.");
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
