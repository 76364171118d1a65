import { z } from "zod";
import { isOwnOrigin } from "@/lib/auth/origin";
import { currentViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { Recorded } from "@/lib/data/responses";
import { recordResponse } from "@/lib/data/responses";
import { givenSchema } from "@/lib/domain/given-schema";
import { readJsonBody } from "@/lib/domain/request-body";
import { rowId } from "@/lib/domain/row-id";
import type { ResponseReply } from "../response-reply";

const LARGEST_BODY = 16 * 1024;
const HIGHEST = 2 ** 31 - 1;

const newResponse = z.object({
  id: z.uuid(),
  position: z.int().min(0).max(HIGHEST),
  sequence: z.int().min(1).max(HIGHEST),
  given: givenSchema,
});

const STATUS = { "not-found": 404, submitted: 409, ended: 409, unfit: 422 } as const;

/** Takes one answer of the viewer's own quiz. A resend of the same id is answered as the first time. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ attemptId: string }> },
): Promise<Response> {
  if (!isOwnOrigin(request)) return refuse(403, "Open Footnote itself to answer.");
  const viewer = await currentViewer();
  if (!viewer) return refuse(401, "Sign in again to save your answers.");

  const body = await readJsonBody(request, LARGEST_BODY);
  if (!body.ok && body.reason === "too-large") {
    // the rest of the body is left unread: the connection cannot be used again
    return refuse(413, "That answer is too long.", { connection: "close" });
  }
  const parsed = newResponse.safeParse(body.ok ? body.value : null);
  if (!parsed.success) return refuse(400, "That answer was not understood. Reload the page.");

  const attemptId = rowId.safeParse((await params).attemptId);
  if (!attemptId.success) return refuse(404, "There is no such quiz.");
  const response = { ...parsed.data, attemptId: attemptId.data, now: new Date() };
  const recorded = await recordResponse(await getDb(), viewer, response);
  if (!recorded.ok) return refuse(STATUS[recorded.reason], recorded.message);
  return Response.json(toReply(recorded));
}

function toReply(recorded: Extract<Recorded, { ok: true }>): ResponseReply {
  const { savedAt, late, deadlineAt, settled, ask } = recorded;
  const lateMs = late && deadlineAt ? savedAt.getTime() - deadlineAt.getTime() : null;
  return { savedAt: savedAt.getTime(), lateMs, settled, ask };
}

function refuse(status: number, message: string, headers?: Record<string, string>): Response {
  return Response.json({ message }, headers ? { status, headers } : { status });
}
