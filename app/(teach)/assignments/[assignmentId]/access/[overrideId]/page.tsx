import type { Metadata } from "next";
import { OverridePage } from "../override-page";

export const metadata: Metadata = { title: "Change an exception" };

type Props = { params: Promise<{ assignmentId: string; overrideId: string }> };

export default async function ChangeOverridePage({ params }: Props) {
  const { assignmentId, overrideId } = await params;
  return <OverridePage assignmentId={assignmentId} overrideId={overrideId} />;
}
