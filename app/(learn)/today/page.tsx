import type { Metadata } from "next";
import { KeepForOffline } from "@/app/_offline/keep-for-offline.client";
import { EmptyState } from "@/app/_ui/empty-state";
import { HeatMap } from "@/app/_ui/heat-map";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { TodayView } from "@/lib/data/today-view";
import { loadToday } from "@/lib/data/today-view";
import { dateOfStudyDay } from "@/lib/domain/study-day";
import { whenWords } from "@/lib/domain/when-words";
import { DueAssignments } from "./due-assignments";
import { News } from "./news";
import { TodaySets } from "./today-sets";
import { WaitingReviews } from "./waiting-reviews.client";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  const viewer = await requireViewer();
  const now = new Date();
  const today = await loadToday(await getDb(), viewer, now);
  const { assignments, sets, year } = today;
  const begun = year.some((day) => day.value > 0);

  return (
    <Page>
      {sets.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <PageTitle lead={leadOf(today, viewer.timeZone, now)}>{headOf(today)}</PageTitle>
          {today.cards > 0 && (
            <LinkButton href="/review" className="mb-12">
              Review
            </LinkButton>
          )}
        </>
      )}
      <KeepForOffline />
      <WaitingReviews viewerId={viewer.id} now={now} />
      <div className="grid gap-12">
        <News viewer={viewer} now={now} />
        {assignments.length > 0 && (
          <DueAssignments assignments={assignments} timeZone={viewer.timeZone} now={now} />
        )}
        {sets.length > 0 && <TodaySets sets={sets} />}
        {begun && (
          <HeatMap
            title="The past year"
            unit="reviews"
            days={year.map(({ studyDay, value }) => ({ date: dateOfStudyDay(studyDay), value }))}
          />
        )}
      </div>
    </Page>
  );
}

function Nothing() {
  return (
    <>
      <PageTitle>Today</PageTitle>
      <div className="mb-12">
        <EmptyState
          title="No cards yet"
          action={<LinkButton href="/library">Open the library</LinkButton>}
        >
          <p>
            Put a study set on Today, and its cards come back here just before you would forget
            them: a few minutes a day.
          </p>
        </EmptyState>
      </div>
    </>
  );
}

/** "12 cards today, about 2 minutes." */
function headOf({ cards, minutes, done }: TodayView): string {
  if (cards === 0) return done.reviews > 0 ? "Done for today" : "Nothing is due today";
  const words = cards === 1 ? "1 card" : `${cards} cards`;
  const left = done.reviews > 0 ? "left today" : "today";
  return `${words} ${left}, about ${minutes === 1 ? "1 minute" : `${minutes} minutes`}`;
}

function leadOf({ cards, done, nextAt }: TodayView, timeZone: string, now: Date): string {
  const reviewed = done.reviews === 1 ? "1 review done." : `${done.reviews} reviews done.`;
  const next = nextAt ? `The next card comes ${whenWords(nextAt, now, timeZone)}.` : "";
  return [done.reviews > 0 && reviewed, cards === 0 && next].filter(Boolean).join(" ");
}
