import type { ReactNode } from "react";
import { Annotated } from "@/app/_ui/annotated";
import { MarginNote } from "@/app/_ui/margin-note";
import { toSourcePassage } from "@/app/_ui/to-source-passage";
import type { Outcome } from "@/app/_ui/verdict";
import { Verdict } from "@/app/_ui/verdict";
import type { MarkedItemView } from "@/lib/data/marked-items";
import { explanationBeside } from "@/lib/domain/explanation";
import { DisputeForm } from "./dispute-form.client";
import { MarkedAnswer } from "./marked-answer";

type MarkedQuestionProps = {
  item: MarkedItemView;
  /** The reader's own sitting, in which they may say that a question is wrong; null for their teacher. */
  attemptId: string | null;
  /** What stands under it: what came of a dispute, or a teacher's form. */
  children?: ReactNode;
};

/** A question as on a marked paper: verdict, key, why, and its source in the margin. */
export function MarkedQuestion({ item, attemptId, children }: MarkedQuestionProps) {
  const sourceId = `source-${item.position + 1}`;
  const number = item.position + 1;
  const adds = explanationBeside(item.explanation, item.passages);
  return (
    <Annotated className="lg:grid-rows-[auto_1fr]">
      <MarkedAnswer item={item} />
      <div>
        <h2 data-verdict tabIndex={-1} className="inline outline-none">
          <span className="sr-only">Question {number}: </span>
          {item.shows.includes("correct") || !item.given ? (
            <Verdict outcome={outcomeOf(item)}>{wordOf(item)}</Verdict>
          ) : (
            "Answered"
          )}
        </h2>
        {item.passages.length > 0 && (
          <a href={`#${sourceId}`} className="footnote-mark" aria-label={`Source ${number}`}>
            {number}
          </a>
        )}
        {item.note && <p className="mt-1 font-sans text-ui">{item.note}</p>}
        <TeachersWord item={item} />
        {adds && (
          <p lang={item.lang} dir="auto" className="mt-2 text-ui">
            {adds}
          </p>
        )}
        <OtherOptions item={item} />
        {attemptId && (
          <DisputeForm
            attemptId={attemptId}
            position={item.position}
            hasPassage={item.passages.length > 0}
          />
        )}
        {children}
      </div>
      {item.passages.length > 0 && (
        <MarginNote
          id={sourceId}
          number={number}
          passages={item.passages.map((passage) => toSourcePassage(passage, item.kind))}
        />
      )}
    </Annotated>
  );
}

function outcomeOf({ verdict }: MarkedItemView): Outcome {
  if (verdict === null) return "unanswered";
  return verdict === "ambiguous" ? "wrong" : verdict;
}

function wordOf({ verdict, mark, decided }: MarkedItemView): string | undefined {
  if (decided === "void") return "Does not count";
  if (verdict === "ambiguous") return "Could mean two dates";
  if (verdict !== "nearly" || mark === null) return undefined;
  return `Nearly: ${Math.round(mark * 100)}% of the mark`;
}

const DECIDED = {
  hand: "This mark was set by hand.",
  ruling: "A teacher decided how this counts.",
  void: "A teacher took this question out.",
};

/** Where a teacher decided the mark, and what they wrote beside it. */
function TeachersWord({ item: { decided, comment } }: { item: MarkedItemView }) {
  if (!decided && !comment) return null;
  return (
    <div className="mt-2 border-s-4 border-rule ps-4 text-ui">
      {decided && <p className="font-sans">{DECIDED[decided]}</p>}
      {comment && (
        <p dir="auto" className="whitespace-pre-line">
          {comment}
        </p>
      )}
    </div>
  );
}

/** Why each wrong option that was not chosen is wrong. */
function OtherOptions({ item }: { item: MarkedItemView }) {
  const chosen = item.given && "chosen" in item.given ? item.given.chosen : [];
  const others = item.wrong.filter(({ text, why }) => why !== "" && !chosen.includes(text));
  if (others.length === 0 || item.form === "match") return null;
  return (
    <details className="mt-3 font-sans text-note">
      <summary className="w-fit py-1 font-semibold text-accent">Why not the others</summary>
      <dl lang={item.lang} className="mt-1 grid gap-2 border-s border-rule ps-4">
        {others.map(({ text, why }) => (
          <div key={text}>
            <dt dir="auto" className="font-semibold">
              {text}
            </dt>
            <dd dir="auto" className="text-soft">
              {why}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
