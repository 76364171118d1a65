import type { Metadata } from "next";
import { OverridePage } from "../override-page";

export const metadata: Metadata = { title: "Add an exception" };

type Props = { params: Promise<{ assignmentId: string }> };

export default async function NewOverridePage({ params }: Props) {
  const { assignmentId } = await params;
  return <OverridePage assignmentId={assignmentId} overrideId={null} />;
}
