import { spellPercent } from "@/lib/domain/spelling";
import type { CoveredSentence, SentenceState } from "./coverage-of";
import { meanSentenceRecall } from "./coverage-of";

const INK: Record<SentenceState, string> = {
  nothing: "bg-rule",
  fact: "bg-heat-2",
  question: "bg-accent",
};

/** Beside a paragraph: a stretch for each sentence, by what was made of it and how well it is known. */
export function CoverageBar({ sentences }: { sentences: readonly CoveredSentence[] }) {
  const asked = sentences.filter(({ state }) => state === "question").length;
  const recall = meanSentenceRecall([sentences]);
  return (
    <div className="flex flex-col gap-px self-stretch py-1.5">
      <span className="sr-only">
        {asked} of {sentences.length} sentences asked.
        {recall !== null && ` Your classes know ${spellPercent(recall)} of what they were shown.`}
      </span>
      {sentences.map((sentence) => (
        <Stretch key={sentence.start} {...sentence} />
      ))}
    </div>
  );
}

/** One sentence: in the ink of its state, or, once it was shown to a class, filled as far as it is known. */
function Stretch({ length, state, recall }: CoveredSentence) {
  const grow = { flexGrow: length, flexBasis: 0 };
  if (recall === null)
    return <span aria-hidden className={`w-2 rounded-full ${INK[state]}`} style={grow} />;
  return (
    <span
      aria-hidden
      className="flex w-2 flex-col justify-end overflow-hidden rounded-full border border-accent"
      style={grow}
    >
      <span className="bg-accent" style={{ height: `${Math.round(recall * 100)}%` }} />
    </span>
  );
}

type CoverageKeyProps = { counts: Record<SentenceState, number>; recall: number | null };

/** What the bar's colours mean, with how many sentences of the document each has, and how well they are known. */
export function CoverageKey({ counts, recall }: CoverageKeyProps) {
  const words = [
    ["question", `${counts.question} asked`],
    ["fact", `${counts.fact} with a fact, not asked`],
    ["nothing", `${counts.nothing} with nothing`],
  ] as const;
  return (
    <ul
      aria-label="Sentences of this document"
      className="flex flex-wrap gap-x-5 gap-y-1 font-sans text-note text-soft tabular-nums"
    >
      {words.map(([state, text]) => (
        <li key={state} className="flex items-center gap-1.5">
          <span aria-hidden className={`h-4 w-2 rounded-full ${INK[state]}`} />
          {text}
        </li>
      ))}
      {recall !== null && (
        <li className="flex items-center gap-1.5">
          <span
            aria-hidden
            className="flex h-4 w-2 flex-col justify-end overflow-hidden rounded-full border border-accent"
          >
            <span className="h-1/2 bg-accent" />
          </span>
          Filled as far as your classes know it: {spellPercent(recall)} now
        </li>
      )}
    </ul>
  );
}
