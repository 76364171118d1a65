import { LineChart } from "@/app/_ui/line-chart";
import { getDb } from "@/lib/data/db";
import { listKnowledgeByWeek } from "@/lib/data/knowledge";
import { counted } from "@/lib/domain/counted";
import { spellDay } from "@/lib/domain/passage";
import { dateOfStudyDay } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";

/** How the number of cards that are known has grown, from the first week with one. */
export async function KnowledgeOverTime({ viewer, now }: { viewer: Viewer; now: Date }) {
  const weeks = await listKnowledgeByWeek(await getDb(), viewer, now);
  const begun = weeks.findIndex(({ value }) => value > 0);
  const shown = weeks.slice(Math.max(0, begun - 1));
  const [first, last] = [shown[0], shown.at(-1)];
  if (begun < 0 || !first || !last) return null;
  const most = Math.max(1, ...shown.map(({ value }) => value));
  return (
    <LineChart
      title="What you know, week by week"
      across="Day"
      unit="cards"
      points={shown.map(({ studyDay, value }) => ({
        label: spellDay(dateOfStudyDay(studyDay)),
        at: studyDay,
        value,
        words: String(Math.round(value)),
      }))}
      range={[0, most]}
      marks={[{ value: most, label: counted(Math.round(most), "card") }]}
      ends={[spellDay(dateOfStudyDay(first.studyDay)), "today"]}
    />
  );
}
