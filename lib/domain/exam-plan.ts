import type { Memory } from "./memory";
import { studyDayOf } from "./study-day";

/** A day by which a study set is to be known. Days are study days of the learner. */
export type Exam = {
  studySetId: string;
  day: number;
  /** From this day to the eve of the exam every card is seen once more. */
  passFrom: number;
};

/** What cards may slip to before the last pass, which brings them all back. */
export const EXAM_RETENTION = 0.8;
/** Cards of a last pass for one day, and the most days that it takes. */
const PASS_A_DAY = 50;
const LONGEST_PASS = 14;

/** The last pass over a study set takes a day for each 50 cards, two weeks at most. */
export function planExam(studySetId: string, day: number, cards: number): Exam {
  const days = Math.min(LONGEST_PASS, Math.max(1, Math.ceil(cards / PASS_A_DAY)));
  return { studySetId, day, passFrom: day - days };
}

type ExamCard = { memory: Memory | null };

/**
 * Of all cards of an exam those that its last pass takes on a study day, whether or not they are
 * due: an even share of what is left. The surest come first, so that the shakiest are seen last.
 */
export function lastPass<Card extends ExamCard>(
  cards: readonly Card[],
  { day, passFrom }: Exam,
  { studyDay, timeZone }: { studyDay: number; timeZone: string },
): Card[] {
  if (studyDay < passFrom || studyDay >= day) return [];
  const seenOn = ({ memory }: Card) => (memory ? studyDayOf(memory.lastReviewedAt, timeZone) : 0);
  const left = cards.filter((card) => card.memory?.state === "review" && seenOn(card) < passFrom);
  const done = cards.filter((card) => seenOn(card) === studyDay).length;
  const share = Math.ceil((left.length + done) / (day - studyDay)) - done;
  return left
    .toSorted((a, b) => (b.memory?.stability ?? 0) - (a.memory?.stability ?? 0))
    .slice(0, Math.max(0, share));
}

/** New cards that a study day takes so that all have been seen before the last pass. */
export function newForExam(unseen: number, { day, passFrom }: Exam, studyDay: number): number {
  if (studyDay >= day) return 0;
  return Math.ceil(unseen / Math.max(1, passFrom - studyDay));
}

/** An exam with the cards that it asks for. */
export type ExamCards<Card> = { exam: Exam; cards: readonly Card[] };

/**
 * What exams ask of a study day: the cards of their last passes, and how many new cards it takes,
 * those counted of which it has `introduced` some already.
 */
export function examLoad<Card extends ExamCard>(
  exams: readonly ExamCards<Card>[],
  day: { studyDay: number; timeZone: string; introduced: number },
): { pass: Card[]; newCards: number } {
  const { studyDay, introduced } = day;
  const pass = exams.flatMap(({ exam, cards }) => lastPass(cards, exam, day));
  const wanted = exams.map(({ exam, cards }) =>
    newForExam(cards.filter((card) => !card.memory).length, exam, studyDay),
  );
  const [soonest] = exams;
  const begun = soonest ? newForExam(introduced, soonest.exam, studyDay) : 0;
  return { pass: [...new Set(pass)], newCards: wanted.reduce((sum, each) => sum + each, begun) };
}
