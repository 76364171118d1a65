import type { Metadata } from "next";
import { KeepForOffline } from "@/app/_offline/keep-for-offline.client";
import { Page } from "@/app/_ui/page";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { loadReview } from "@/lib/data/review-view";
import { ReviewRoom } from "./review-room.client";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage() {
  const viewer = await requireViewer();
  const view = await loadReview(await getDb(), viewer, new Date());
  return (
    <Page quiet>
      <ReviewRoom view={view} />
      <KeepForOffline />
    </Page>
  );
}
