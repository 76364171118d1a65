import type { Metadata } from "next";
import { Suspense } from "react";
import { dayBars } from "@/app/_study-sets/day-bars";
import { BarChart } from "@/app/_ui/bar-chart";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { ProgressView } from "@/lib/data/progress";
import { loadProgress } from "@/lib/data/progress";
import { counted } from "@/lib/domain/counted";
import { KnowledgeFigures } from "./knowledge-figures";
import { KnowledgeOverTime } from "./knowledge-over-time";
import { KnowledgeParts } from "./knowledge-parts";
import { QuizMarks } from "./quiz-marks";

export const metadata: Metadata = { title: "Progress" };

export default async function ProgressPage() {
  const viewer = await requireViewer();
  const now = new Date();
  const progress = await loadProgress(await getDb(), viewer, now);
  if (progress.cards === 0 && progress.marks.length === 0) return <Nothing />;

  return (
    <Page>
      <PageTitle>Progress</PageTitle>
      <div className="grid max-w-(--measure) gap-14">
        {progress.cards > 0 && (
          <>
            <KnowledgeFigures progress={progress} />
            <Suspense fallback={<Counting />}>
              <KnowledgeOverTime viewer={viewer} now={now} />
            </Suspense>
            <DueChart progress={progress} />
            <BarChart
              title="Reviews in the last 30 days"
              unit="reviews"
              across="Day"
              bars={dayBars(progress.history)}
            />
            <Suspense fallback={<Counting />}>
              <KnowledgeParts viewer={viewer} now={now} />
            </Suspense>
          </>
        )}
        {progress.marks.length > 0 && (
          <QuizMarks marks={progress.marks} timeZone={viewer.timeZone} />
        )}
      </div>
    </Page>
  );
}

/** Stands for what takes a look at the whole log. */
function Counting() {
  return <p className="font-sans text-note text-soft">Counting …</p>;
}

/** What comes due, with the backlog in a shade of its own on top of today's. */
function DueChart({ progress: { forecast, overdue } }: { progress: ProgressView }) {
  return (
    <div>
      <BarChart
        title="Cards that come due in the next 30 days"
        unit="cards"
        across="Day"
        bars={dayBars(forecast).map((bar, day) => (day === 0 ? { ...bar, shaded: overdue } : bar))}
      />
      {overdue > 0 && (
        <p className="mt-2 font-sans text-note text-soft">
          In the other shade: {counted(overdue, "card")} due on an earlier day.
        </p>
      )}
    </div>
  );
}

function Nothing() {
  return (
    <Page>
      <PageTitle>Progress</PageTitle>
      <EmptyState
        title="Nothing to show yet"
        action={<LinkButton href="/library">Open the library</LinkButton>}
      >
        <p>
          How much you know, what comes due and how your quizzes went stand here after your first
          review or quiz.
        </p>
      </EmptyState>
    </Page>
  );
}
