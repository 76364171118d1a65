import { currentViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { Cell } from "@/lib/data/mark-rows";
import { readResponseRows } from "@/lib/data/response-rows";
import { rowId } from "@/lib/domain/row-id";
import { writeCsv, writeMoreCsv } from "@/lib/interchange/csv";

/** Every response to an assignment as a table for other programs, for the teachers of its class. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ assignmentId: string }> },
): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const assignmentId = rowId.safeParse((await params).assignmentId);
  const parts = await readResponseRows(await getDb(), viewer, assignmentId.data ?? "");
  if (!parts) return new Response("There is no such assignment.", { status: 404 });
  return new Response(streamOf(parts), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="responses.csv"',
      "cache-control": "private, no-store",
    },
  });
}

/** Written as it is read, so that a large class neither waits nor fills the memory. */
function streamOf(parts: AsyncIterable<Cell[][]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const reading = parts[Symbol.asyncIterator]();
  let isFirst = true;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reading.next();
      if (done) return controller.close();
      controller.enqueue(encoder.encode(isFirst ? writeCsv(value) : writeMoreCsv(value)));
      isFirst = false;
    },
  });
}
