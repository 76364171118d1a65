import { factSentence } from "@/app/_documents/fact-words";
import { SourcePassages } from "@/app/_ui/source-passages";
import { Table } from "@/app/_ui/table";
import { toSourcePassage } from "@/app/_ui/to-source-passage";
import type { PoorFact } from "@/lib/data/class-memory";
import { loadClassMemory, RECENT_DAYS } from "@/lib/data/class-memory";
import { getDb } from "@/lib/data/db";
import type { ClassExamForecast } from "@/lib/domain/class-memory";
import { POORLY_KNOWN } from "@/lib/domain/class-memory";
import { counted } from "@/lib/domain/counted";
import { spellDay } from "@/lib/domain/passage";
import { spellPercent } from "@/lib/domain/spelling";
import { dateOfStudyDay } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";

type MemoryReportProps = { viewer: Viewer; assignmentId: string; now: Date };

/** How a class keeps a study set in memory: who comes back to it, and what slips. */
export async function MemoryReport({ viewer, assignmentId, now }: MemoryReportProps) {
  const asked = { assignmentId, now };
  const { students, facts, exam } = await loadClassMemory(await getDb(), viewer, asked);
  if (students.every(({ recall }) => recall === null)) return null;
  return (
    <>
      {exam && <OnTheDay exam={exam} />}
      <section>
        <h2 className="mb-2">Who comes back to it</h2>
        <Table
          caption="Who comes back to it"
          columns={[
            { key: "student", head: "Student" },
            { key: "days", head: `Days of the last ${RECENT_DAYS}`, numeric: true },
            { key: "recall", head: "Likely to know a card", numeric: true },
          ]}
        >
          {students.map(({ userId, name, days, recall }) => (
            <tr key={userId}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td data-numeric>{days}</td>
              <td data-numeric>{recall === null ? "–" : spellPercent(recall)}</td>
            </tr>
          ))}
        </Table>
      </section>
      <section>
        <h2 className="mb-2">{exam ? "What would slip by the exam" : "What slips"}</h2>
        {facts.length === 0 ? (
          <p className="text-soft">
            Of each fact that was seen, {spellPercent(POORLY_KNOWN)} or more would be known{" "}
            {exam ? "on the day" : "today"}.
          </p>
        ) : (
          <ul className="grid gap-6">
            {facts.map((fact) => (
              <li key={fact.factId}>
                <SlippingFact fact={fact} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

/** What to expect of the class on the day of its exam. */
function OnTheDay({ exam: { day, planned, left } }: { exam: ClassExamForecast }) {
  return (
    <section>
      <h2 className="mb-2">On the exam, {spellDay(dateOfStudyDay(day))}</h2>
      <p>
        About {spellPercent(planned)} of the cards would be known if everybody keeps to the plan,
        and {spellPercent(left)} if nobody opened one again.
      </p>
    </section>
  );
}

function SlippingFact({ fact }: { fact: PoorFact }) {
  const { recall, students, passage, kind, lang } = fact;
  return (
    <>
      <p>
        <span lang={lang} dir="auto">
          {factSentence(fact)}
        </span>
        <span className="block font-sans text-note text-soft">
          {spellPercent(recall)} likely to be known, by {counted(students, "student")} who saw it
        </span>
      </p>
      {passage && (
        <details className="mt-1">
          <summary className="w-fit py-1 font-sans text-note text-accent">Show the source</summary>
          <div className="mt-2">
            <SourcePassages passages={[toSourcePassage(passage, kind)]} />
          </div>
        </details>
      )}
    </>
  );
}
