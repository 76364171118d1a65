import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { exportPerson } from "@/lib/data/export";

/** The viewer's data as a file to keep. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer();
  const now = new Date();
  const data = await exportPerson(await getDb(), viewer, now);
  const name = `footnote-${now.toISOString().slice(0, 10)}.json`;
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
