import "server-only";

import type { AttemptChoice } from "@/lib/domain/attempt-choice";
import { chooseSittings } from "@/lib/domain/attempt-choice";
import type { WrongAnswer } from "@/lib/domain/distinct-answers";
import { distinctWrong } from "@/lib/domain/distinct-answers";
import { isBlank } from "@/lib/domain/given";
import type { PinnedItem } from "@/lib/domain/item-view";
import { totalOf } from "@/lib/domain/marks";
import type { Choice, OptionRow } from "@/lib/domain/option-table";
import { guessScore, optionTable } from "@/lib/domain/option-table";
import type { PassageView } from "@/lib/domain/passage";
import type { QuestionStatistics } from "@/lib/domain/quiz-statistics";
import { quizReport } from "@/lib/domain/quiz-statistics";
import type { StoredMark } from "@/lib/domain/stored-marks";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";
import { loadPassages } from "./passages";
import { loadMarkedSittings } from "./quiz-reports";
import { loadAskedSittings } from "./regrade-sittings";
import { findRuledQuestion } from "./ruled-questions";

/** One question of an assigned quiz: how it did, who chose what, and what was given that did not count. */
export type QuestionReport = Pick<
  PinnedItem,
  "itemId" | "versionId" | "form" | "kind" | "lang" | "stem" | "key" | "accept"
> & {
  passages: PassageView[];
  /** Null before anybody handed in. */
  statistics: QuestionStatistics | null;
  /** The mark that guessing brings on average; null where there is no telling. */
  guess: number | null;
  /** Empty where nothing is chosen from options. */
  options: OptionRow[];
  /** What was given and earned less than the full mark, the most frequent first. */
  wrong: WrongAnswer[];
  /** One point for each learner: the mark of the question, and of the rest of the quiz, 0 to 100. */
  points: { mark: number; rest: number }[];
};

type Asked = { assignmentId: string; itemVersionId: string; choice: AttemptChoice };

/** For a teacher of the class; null for anybody else, and for what was not asked there. */
export async function findQuestionReport(
  db: Db,
  viewer: Viewer,
  { assignmentId, itemVersionId, choice }: Asked,
): Promise<QuestionReport | null> {
  const place = { assignmentId, itemVersionId };
  const item = await findRuledQuestion(db, viewer, place);
  if (!item) return null;
  const sittings = await loadMarkedSittings(db, viewer, assignmentId);
  const chosen = chooseSittings(sittings, choice);
  const report = quizReport(chosen.map(({ itemMarks }) => itemMarks));
  const isMeant = new Set(chosen.map(({ attemptId }) => attemptId));
  const asked = (await loadAskedSittings(db, place)).filter(({ attemptId }) =>
    isMeant.has(attemptId),
  );
  const answers = asked.map(({ given, itemMarks }) => ({
    given: given && isBlank(given) ? null : given,
    mark: itemMarks?.find(({ versionId }) => versionId === itemVersionId)?.mark ?? null,
    rest: restOf(itemMarks ?? [], itemVersionId),
  }));
  const texts = optionsOf(item);
  const choices = answers.map(({ given, rest }): Choice => {
    return { chosen: given && "chosen" in given ? given.chosen : [], rest };
  });
  const [passages = []] = await loadPassages(db, [item.evidence]);
  const { itemId, versionId, form, kind, lang, stem, key, accept } = item;
  return {
    ...{ itemId, versionId, form, kind, lang, stem, key, accept, passages },
    statistics: report?.questions.find((each) => each.versionId === versionId) ?? null,
    guess: guessScore(form, texts.length),
    options: optionTable(texts, key, choices),
    wrong: distinctWrong(item, answers),
    points: answers.flatMap(({ mark, rest }) => (mark === null ? [] : [{ mark, rest }])),
  };
}

/** What a sitting reached in its other questions, 0 to 100. */
function restOf(itemMarks: readonly StoredMark[], without: string): number {
  const { mark, maxMark } = totalOf(itemMarks.filter(({ versionId }) => versionId !== without));
  return maxMark > 0 ? (100 * mark) / maxMark : 0;
}

type Optioned = Pick<PinnedItem, "form" | "key" | "distractors">;

function optionsOf({ form, key, distractors }: Optioned): string[] {
  if (form === "truefalse") return ["true", "false"];
  if (form !== "choice" && form !== "multiple") return [];
  return key.concat(distractors.map(({ text }) => text));
}
