import { currentViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { findLatestJob } from "@/lib/data/jobs";

type Props = { params: Promise<{ collectionId: string }> };

/** How far the work on a collection is: its last job as a `JobView`; 404 where there is none that the viewer may see. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const viewer = await currentViewer();
  const { collectionId } = await params;
  const job = viewer ? await findLatestJob(await getDb(), viewer, collectionId) : null;
  return job ? Response.json(job) : new Response("There is no such job.", { status: 404 });
}
