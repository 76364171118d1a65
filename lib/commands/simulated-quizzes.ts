import type { Verdict } from "@/lib/domain/grading";
import type { ItemForm } from "@/lib/domain/item";
import type { Memory } from "@/lib/domain/memory";
import { applyReview, retrievability } from "@/lib/domain/memory";
import type { LoggedRecall } from "@/lib/domain/memory-replay";
import { isCounted } from "@/lib/domain/memory-replay";
import { mean } from "@/lib/domain/moments";
import { evidenceOf } from "@/lib/domain/quiz-evidence";
import type { Weights } from "@/lib/domain/scheduling";
import { DEFAULT_WEIGHTS } from "@/lib/domain/scheduling";
import type { Draw } from "@/lib/domain/seeded";
import { seeded, shuffled } from "@/lib/domain/seeded";
import { DAY, studyDayOf } from "@/lib/domain/study-day";

const CARDS = 60;
const DAYS = 120;
const FIRST_DAY = 20_000;
const NEW_CARDS = 4;
/** A quiz a week, on a quarter of the facts. */
const QUIZ_EVERY = 7;
const ASKED = 15;
const ZONE = "UTC";
const HOUR = 3_600_000;
const FIRST_FORGOTTEN = 0.24;
const MOST_SHOWINGS = 6;

/** How a quiz asks, and the chance that a guess is right. */
const FORMS: [ItemForm, number][] = [
  ["short", 0],
  ["choice", 1 / 4],
  ["truefalse", 1 / 2],
];

/** What a memory takes of answers in quizzes: as the program does, nothing, or each right one for whole. */
const TAKINGS = ["discounted", "nothing", "whole"] as const;
export type Taking = (typeof TAKINGS)[number];

/** What each memory said of a card before it was shown on a later day, and whether it was known. */
export type Prediction = Record<Taking, number> & { known: boolean };

/** Showings of cards, the mean share that the learner truly knew on a day, and all predictions. */
export type Term = { showings: number; recall: number; predictions: Prediction[] };

type Pupil = { cardId: string; truth: Memory | null; believed: Record<Taking, Memory | null> };

/** A learner with a memory of their own who reviews by one of the memories, and sits a quiz a week. */
export function simulateTerm(
  seed: string,
  { by, retention, truth }: { by: Taking; retention: number; truth: Weights },
): Term {
  const draw = seeded(`${seed} ${by}`);
  const pupils = Array.from({ length: CARDS }, (_, index): Pupil => {
    const cardId = `${seed} ${String(index).padStart(12, "0")}`;
    return { cardId, truth: null, believed: { discounted: null, nothing: null, whole: null } };
  });
  const term: Term = { showings: 0, recall: 0, predictions: [] };
  for (let day = FIRST_DAY; day < FIRST_DAY + DAYS; day += 1) {
    if (day % QUIZ_EVERY === 0) {
      const met = pupils.filter((pupil) => pupil.truth);
      const asked = shuffled(met, `${seed} ${day}`).slice(0, ASKED);
      for (const [place, pupil] of asked.entries()) answer(pupil, { place, day, truth, draw });
    }
    const now = new Date(day * DAY + 12 * HOUR);
    const due = pupils.filter(({ believed }) => (believed[by]?.dueAt ?? NEVER) <= now);
    const fresh = pupils.filter(({ believed }) => !believed[by]).slice(0, NEW_CARDS);
    for (const pupil of [...due, ...fresh]) {
      term.showings += show(pupil, { by, retention, truth, now, draw, term });
    }
    term.recall += mean(pupils.map((pupil) => truly(pupil, now, truth))) / DAYS;
  }
  return term;
}

const NEVER = new Date(8.64e15);

function truly({ truth }: Pupil, now: Date, weights: Weights): number {
  return truth ? retrievability(truth, now, ZONE, weights) : 0;
}

type Answering = { place: number; day: number; truth: Weights; draw: Draw };

/** One answer in a quiz, whose verdict is seen: it moves the true memory, and those that heed it. */
function answer(pupil: Pupil, { place, day, truth, draw }: Answering): void {
  const reviewedAt = new Date(day * DAY + 10 * HOUR);
  const [form, guessed] = FORMS[place % FORMS.length] ?? ["short", 0];
  const known = draw() < truly(pupil, reviewedAt, truth);
  const verdict: Verdict = known || draw() < guessed ? "right" : "wrong";
  const said = evidenceOf(form, verdict);
  const recall = { id: "", reviewedAt, timeZone: ZONE };
  learn(pupil, { ...recall, rating: known ? "good" : "again" }, truth);
  if (!said) return;
  believe(pupil, "discounted", { ...recall, ...said });
  believe(pupil, "whole", { ...recall, rating: said.rating });
}

type Showing = {
  by: Taking;
  retention: number;
  truth: Weights;
  now: Date;
  draw: Draw;
  term: Term;
};

/** Shows a card until it leaves its steps; how often that was. */
function show(pupil: Pupil, { by, retention, truth, now, draw, term }: Showing): number {
  for (let showing = 1; ; showing += 1) {
    const reviewedAt = new Date(now.getTime() + showing * (HOUR / 4));
    const chance = pupil.truth ? truly(pupil, reviewedAt, truth) : 1 - FIRST_FORGOTTEN;
    const known = draw() < chance;
    if (showing === 1) predict(pupil, { now, known, term });
    const rating = known ? ("good" as const) : ("again" as const);
    const recall = { id: "", rating, reviewedAt, timeZone: ZONE };
    learn(pupil, recall, truth);
    for (const taking of TAKINGS) believe(pupil, taking, recall, retention);
    if (pupil.believed[by]?.state === "review" || showing === MOST_SHOWINGS) return showing;
  }
}

/** Of cards last shown on an earlier day. */
function predict(
  pupil: Pupil,
  { now, known, term }: Pick<Showing, "now" | "term"> & { known: boolean },
) {
  const last = pupil.believed.nothing?.lastReviewedAt;
  if (!last || studyDayOf(last, ZONE) === studyDayOf(now, ZONE)) return;
  const said = (taking: Taking) => {
    const memory = pupil.believed[taking];
    return memory ? retrievability(memory, now, ZONE) : 0;
  };
  term.predictions.push({
    discounted: said("discounted"),
    nothing: said("nothing"),
    whole: said("whole"),
    known,
  });
}

function learn(pupil: Pupil, recall: LoggedRecall, weights: Weights): void {
  pupil.truth = applyReview(pupil.cardId, pupil.truth, recall, { retention: 0.9, weights });
}

function believe(pupil: Pupil, taking: Taking, recall: LoggedRecall, retention = 0.9): void {
  const memory = pupil.believed[taking];
  if (!isCounted(recall, memory)) return;
  const scheduling = { retention, weights: DEFAULT_WEIGHTS };
  pupil.believed[taking] = applyReview(pupil.cardId, memory, recall, scheduling);
}
