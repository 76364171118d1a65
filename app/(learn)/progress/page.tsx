import type { Metadata } from "next";
import { BarChart } from "@/app/_ui/bar-chart";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { loadProgress } from "@/lib/data/progress";
import { dayBars } from "./day-bars";
import { KnowledgeFigures } from "./knowledge-figures";
import { QuizMarks } from "./quiz-marks";

export const metadata: Metadata = { title: "Progress" };

export default async function ProgressPage() {
  const viewer = await requireViewer();
  const progress = await loadProgress(await getDb(), viewer, new Date());
  if (progress.cards === 0 && progress.marks.length === 0) return <Nothing />;

  return (
    <Page>
      <PageTitle>Progress</PageTitle>
      <div className="grid max-w-(--measure) gap-14">
        {progress.cards > 0 && (
          <>
            <KnowledgeFigures progress={progress} />
            <BarChart
              title="Cards that come due in the next 30 days"
              unit="cards"
              across="Day"
              bars={dayBars(progress.forecast)}
            />
            <BarChart
              title="Reviews in the last 30 days"
              unit="reviews"
              across="Day"
              bars={dayBars(progress.history)}
            />
          </>
        )}
        {progress.marks.length > 0 && (
          <QuizMarks marks={progress.marks} timeZone={viewer.timeZone} />
        )}
      </div>
    </Page>
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
