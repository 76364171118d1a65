import { letterOf } from "../_ui/option-list";
import type { SourcePassage } from "../_ui/source-passages";
import { stemClass } from "../_ui/stem-class";
import { Verdict } from "../_ui/verdict";

/** A question of the shipped bank with its key, as the first page shows it. */
export type AnsweredQuestion = {
  stem: string;
  lang: string;
  /** The options as shown, the key among them. */
  options: readonly string[];
  key: string;
  passages: readonly SourcePassage[];
};

/** The question as on a marked paper: nothing to press but the figure, which leads to its note. */
export function AnsweredQuestionFigure({ question }: { question: AnsweredQuestion }) {
  const { stem, lang, options, key } = question;
  return (
    <section aria-label="A question, answered">
      <p lang={lang} dir="auto" className={`mb-5 text-pretty ${stemClass(stem)}`}>
        {stem}
      </p>
      <ol className="grid gap-1">
        {options.map((option, index) => (
          <li
            key={option}
            className={`grid min-h-11 grid-cols-[1.75rem_minmax(0,1fr)] items-baseline gap-x-3 rounded-control px-3 py-2 -mx-3 ${option === key ? "bg-right-wash" : "text-soft"}`}
          >
            <span className="font-sans text-ui font-semibold">{letterOf(index)}</span>
            <span>
              <span lang={lang} dir="auto">
                {option}
              </span>
              {option === key && (
                <>
                  <a href="#home-source" className="footnote-mark" aria-label="Source 1">
                    1
                  </a>
                  <span className="ms-2 text-ui">
                    <Verdict outcome="right" />
                  </span>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
