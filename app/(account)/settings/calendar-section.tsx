import { findCalendar } from "@/lib/data/calendar-feeds";
import { getDb } from "@/lib/data/db";
import { spellMoment } from "@/lib/domain/spelling";
import type { Viewer } from "@/lib/domain/viewer";
import { CalendarForm } from "./calendar/calendar-form.client";
import { Section } from "./section";

/** The viewer's due dates for their calendar program. */
export async function CalendarSection({ viewer }: { viewer: Viewer }) {
  const since = await findCalendar(await getDb(), viewer);
  return (
    <Section
      title="Due dates in your calendar"
      lead="A secret address shows what is due in your classes, with your own times: titles and times, no answers and nobody’s name."
    >
      <CalendarForm since={since && spellMoment(since, viewer.timeZone)} />
    </Section>
  );
}
