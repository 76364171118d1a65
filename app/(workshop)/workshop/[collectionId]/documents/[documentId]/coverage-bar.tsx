import type { CoveredSentence, SentenceState } from "./coverage-of";

const INK: Record<SentenceState, string> = {
  nothing: "bg-rule",
  fact: "bg-heat-2",
  question: "bg-accent",
};

/** Beside a paragraph: a stretch for each sentence, by what was made of it. */
export function CoverageBar({ sentences }: { sentences: readonly CoveredSentence[] }) {
  const asked = sentences.filter(({ state }) => state === "question").length;
  return (
    <div className="flex flex-col gap-px self-stretch py-1.5">
      <span className="sr-only">
        {asked} of {sentences.length} sentences asked.
      </span>
      {sentences.map(({ start, length, state }) => (
        <span
          key={start}
          aria-hidden
          className={`w-1.5 rounded-full ${INK[state]}`}
          style={{ flexGrow: length, flexBasis: 0 }}
        />
      ))}
    </div>
  );
}

/** What the bar's colours mean, with how many sentences of the document each has. */
export function CoverageKey({ counts }: { counts: Record<SentenceState, number> }) {
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
          <span aria-hidden className={`h-4 w-1.5 rounded-full ${INK[state]}`} />
          {text}
        </li>
      ))}
    </ul>
  );
}
