import { currentViewer } from "@/lib/auth/viewer";
import { loadDaysAhead } from "@/lib/data/days-ahead";
import { getDb } from "@/lib/data/db";

/** The viewer's cards of the days to come, as `DaysAhead` with its dates in ISO 8601. 401 without a session. */
export async function GET(): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ message: "Sign in to review." }, { status: 401 });
  const ahead = await loadDaysAhead(await getDb(), viewer, new Date());
  return Response.json(ahead, { headers: { "cache-control": "no-store" } });
}
