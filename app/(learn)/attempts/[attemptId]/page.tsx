import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Page } from "@/app/_ui/page";
import { orNotFound, requireViewer } from "@/lib/auth/viewer";
import { findAttempt } from "@/lib/data/attempts";
import { getDb } from "@/lib/data/db";
import { Quiz } from "./quiz.client";
import "./quiz.css";

export const metadata: Metadata = { title: "Quiz" };

type Props = { params: Promise<{ attemptId: string }> };

export default async function AttemptPage({ params }: Props) {
  const viewer = await requireViewer();
  const { attemptId } = await params;
  const attempt = orNotFound(await findAttempt(await getDb(), viewer, attemptId));
  if (attempt.submittedAt) redirect(`/attempts/${attemptId}/results`);
  return (
    <Page quiet>
      <Quiz attempt={attempt} viewerId={viewer.id} />
    </Page>
  );
}
