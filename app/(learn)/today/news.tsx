import Link from "next/link";
import { getDb } from "@/lib/data/db";
import { listDisputeAnswers, listMarkChanges } from "@/lib/data/notices";
import { spellMark } from "@/lib/domain/spelling";
import type { Viewer } from "@/lib/domain/viewer";

/** For so long Today says what a teacher changed or answered. */
const NEWS_FOR = 7 * 24 * 60 * 60 * 1000;

/** What teachers changed of the viewer's marks, and what they answered. Nothing where nothing is new. */
export async function News({ viewer, now }: { viewer: Viewer; now: Date }) {
  const db = await getDb();
  const since = new Date(now.getTime() - NEWS_FOR);
  const changes = await listMarkChanges(db, viewer, { since, now });
  const answers = await listDisputeAnswers(db, viewer, since);
  if (changes.length === 0 && answers.length === 0) return null;
  return (
    <section aria-label="News of your marks" className="max-w-(--measure)">
      <ul className="grid gap-2 border-s-4 border-rule ps-4 font-sans text-ui">
        {changes.map(({ id, attemptId, title, before, after }) => (
          <li key={id}>
            <Link href={`/attempts/${attemptId}/results`} dir="auto">
              {title}
            </Link>
            : your mark is now {spellMark(after)}. It was {spellMark(before)}.
          </li>
        ))}
        {answers.map(({ id, attemptId, position, title, upheld }) => (
          <li key={id}>
            <Link href={`/attempts/${attemptId}/results#question-${position + 1}`} dir="auto">
              {title}
            </Link>
            : what you said of question {position + 1} was {upheld ? "upheld" : "answered"}.
          </li>
        ))}
      </ul>
    </section>
  );
}
