import { currentViewer } from "@/lib/auth/viewer";
import { loadCardInfo } from "@/lib/data/card-info";
import { getDb } from "@/lib/data/db";
import { rowId } from "@/lib/domain/row-id";

type Context = { params: Promise<{ cardId: string }> };

/** The viewer's card as `CardInfo` with its dates in ISO 8601. 401 without a session, 404 for the card of another. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ message: "Sign in to review." }, { status: 401 });
  const parsed = rowId.safeParse((await params).cardId);
  const asked = parsed.success && { cardId: parsed.data, now: new Date() };
  const info = asked ? await loadCardInfo(await getDb(), viewer, asked) : null;
  if (!info) return Response.json({ message: "You have no such card." }, { status: 404 });
  return Response.json(info, { headers: { "cache-control": "no-store" } });
}
