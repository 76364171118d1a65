import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { Page } from "@/app/_ui/page";
import { orNotFound, requireViewer } from "@/lib/auth/viewer";
import { findAttempt } from "@/lib/data/attempts";
import { getDb } from "@/lib/data/db";
import { BreakRoom } from "./break-room.client";
import { toClockReply } from "./clock-reply";
import { Quiz } from "./quiz.client";
import "./quiz.css";

type Props = { params: Promise<{ attemptId: string }> };

const load = cache(async (attemptId: string) => {
  const viewer = await requireViewer();
  const asked = { attemptId, now: new Date() };
  return { viewer, attempt: orNotFound(await findAttempt(await getDb(), viewer, asked)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { attempt } = await load((await params).attemptId);
  return { title: `Quiz: ${(attempt.assignment ?? attempt.preview ?? attempt.studySet).title}` };
}

export default async function AttemptPage({ params }: Props) {
  const { attemptId } = await params;
  const { viewer, attempt } = await load(attemptId);
  if (attempt.submittedAt) redirect(`/attempts/${attemptId}/results`);
  const title = (attempt.assignment ?? attempt.preview ?? attempt.studySet).title;
  const clock = toClockReply({ ...attempt.clock, isOver: false });
  return (
    <Page quiet>
      {attempt.clock.onBreakUntil ? (
        <BreakRoom attemptId={attemptId} title={title} first={clock} />
      ) : (
        <Quiz attempt={attempt} viewer={{ id: viewer.id, guest: viewer.guest }} first={clock} />
      )}
    </Page>
  );
}
