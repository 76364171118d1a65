import { LineChart } from "@/app/_ui/line-chart";
import { Table } from "@/app/_ui/table";
import type { CardInfo, LoggedReview } from "@/lib/data/card-info";
import { counted } from "@/lib/domain/counted";
import type { RecallPoint } from "@/lib/domain/forgetting";
import { RATING_WORDS, spokenInterval } from "@/lib/domain/interval-label";
import type { Memory } from "@/lib/domain/memory";
import { spellDay } from "@/lib/domain/passage";
import { spellMoment, spellPercent } from "@/lib/domain/spelling";
import { dateOfStudyDay } from "@/lib/domain/study-day";
import { localTimeOf } from "@/lib/domain/zoned-time";

/** A card's memory in figures, the curve of its forgetting, and every review that made it. */
export function CardStory({ info, timeZone }: { info: CardInfo; timeZone: string }) {
  const { memory, recall, log, curve } = info;
  if (log.length === 0) {
    return <p>You have not reviewed it yet. Its story begins with your first answer.</p>;
  }
  return (
    <div className="grid gap-6">
      {memory && <Figures memory={memory} recall={recall ?? 0} timeZone={timeZone} />}
      {curve.length > 1 && <ForgettingChart curve={curve} />}
      <Table
        caption="Its reviews"
        columns={[
          { key: "when", head: "When" },
          { key: "rating", head: "Answer" },
          { key: "took", head: "Took", numeric: true },
        ]}
      >
        {log.map((review) => (
          <ReviewRow key={review.id} review={review} />
        ))}
      </Table>
    </div>
  );
}

type FiguresProps = { memory: Memory; recall: number; timeZone: string };

function Figures({ memory, recall, timeZone }: FiguresProps) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 font-sans text-note sm:grid-cols-3">
      {figuresOf({ memory, recall, timeZone }).map(({ name, value }) => (
        <div key={name}>
          <dt className="text-soft">{name}</dt>
          <dd className="text-ui tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function figuresOf({ memory, recall, timeZone }: FiguresProps) {
  return [
    { name: "Recall today", value: spellPercent(recall) },
    { name: "Due", value: spellDay(localTimeOf(memory.dueAt, timeZone).slice(0, 10)) },
    { name: "Last interval", value: spokenInterval(memory) },
    { name: "Stability", value: `${oneDecimal(memory.stability)} days` },
    { name: "Difficulty", value: `${oneDecimal(memory.difficulty)} of 10` },
    { name: "Forgotten", value: `${memory.lapses} of ${counted(memory.repetitions, "time")}` },
  ];
}

function oneDecimal(value: number): string {
  return value.toFixed(1);
}

const GUIDES = [0.9, 0.5].map((value) => ({ value, label: spellPercent(value) }));

function ForgettingChart({ curve }: { curve: readonly RecallPoint[] }) {
  const spell = ({ studyDay }: RecallPoint) => spellDay(dateOfStudyDay(studyDay));
  const [first, last] = [curve[0], curve.at(-1)];
  return (
    <LineChart
      title="How likely you knew it"
      across="Day"
      unit="Recall"
      points={curve.map((point) => ({
        label: spell(point),
        at: point.studyDay,
        value: point.recall,
        words: spellPercent(point.recall),
      }))}
      range={[0, 1]}
      marks={GUIDES}
      ends={[first ? spell(first) : "", last ? spell(last) : ""]}
    />
  );
}

function ReviewRow({ review }: { review: LoggedReview }) {
  const { rating, reviewedAt, timeZone, durationMs, source } = review;
  const origin = originOf(review);
  return (
    <tr>
      <th scope="row">{spellMoment(reviewedAt, timeZone)}</th>
      <td>
        {RATING_WORDS[rating]}
        {origin && (
          <span dir="auto" className="block text-note text-soft">
            {origin}
          </span>
        )}
      </td>
      <td data-numeric>
        {source === "card" ? `${Math.max(1, Math.round(durationMs / 1000))} s` : "–"}
      </td>
    </tr>
  );
}

/** Where a review that was not made on the card comes from. */
function originOf({ source, quiz, isAmended, isVoid }: LoggedReview): string | null {
  if (source === "import") return "Imported";
  if (source !== "quiz") return null;
  const since = isVoid ? ", no longer counts" : isAmended ? ", marked anew since" : "";
  return `Answered in ${quiz ?? "a quiz"}${since}`;
}
