import { z } from "zod";
import { isOwnOrigin } from "@/lib/auth/origin";
import { currentViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { submitAttempt } from "@/lib/data/submissions";
import { readJsonBody } from "@/lib/domain/request-body";

const LARGEST_BODY = 1024;
const newSubmission = z.object({ byClock: z.boolean() });
const NO_ATTEMPT = "This quiz cannot be handed in: it is not here, or its class has ended.";
const EARLY = "There is time left by the server's clock.";

/** Hands the viewer's own quiz in. Sent again it is answered as the first time. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ attemptId: string }> },
): Promise<Response> {
  if (!isOwnOrigin(request)) return refuse(403, "Open Footnote itself to hand in.");
  const viewer = await currentViewer();
  if (!viewer) return refuse(401, "Sign in again to hand in. Your answers are kept.");

  const body = await readJsonBody(request, LARGEST_BODY);
  const parsed = newSubmission.safeParse(body.ok ? body.value : null);
  if (!parsed.success) return refuse(400, "That was not understood. Reload the page.");

  const { attemptId } = await params;
  const submission = { attemptId, byClock: parsed.data.byClock, now: new Date() };
  const submitted = await submitAttempt(await getDb(), viewer, submission);
  if (submitted.ok) return Response.json({ ok: true });
  return submitted.reason === "early" ? refuse(409, EARLY) : refuse(404, NO_ATTEMPT);
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
