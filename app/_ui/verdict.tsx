import { Check, CircleDot, Equal, Minus, X } from "lucide-react";

const VERDICTS = {
  right: { word: "Right", icon: Check, ink: "text-right-ink" },
  nearly: { word: "Nearly", icon: Equal, ink: "text-nearly-ink" },
  wrong: { word: "Not right", icon: X, ink: "text-wrong-ink" },
  missed: { word: "The answer", icon: CircleDot, ink: "text-right-ink" },
  unanswered: { word: "No answer", icon: Minus, ink: "text-soft" },
} as const;

export type Outcome = keyof typeof VERDICTS;

/** A verdict is a word, an icon and a colour together. `children` replaces the word. */
export function Verdict({ outcome, children }: { outcome: Outcome; children?: string }) {
  const { word, icon: Icon, ink } = VERDICTS[outcome];
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-sans font-semibold ${ink}`}>
      <Icon aria-hidden className="size-[1.1em] shrink-0 self-center" strokeWidth={2.5} />
      {children ?? word}
    </span>
  );
}
