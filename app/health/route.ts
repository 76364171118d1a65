import { getDb } from "@/lib/data/db";
import { checkDatabase } from "@/lib/data/health";
import { VERSION } from "@/lib/domain/version";

/** For whoever watches the server: it runs, and its database answers. */
export async function GET(): Promise<Response> {
  await checkDatabase(await getDb());
  const health = { status: "ok", version: VERSION };
  return Response.json(health, { headers: { "cache-control": "no-store" } });
}
