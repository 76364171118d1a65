import type { ComponentProps } from "react";
import type { Option } from "./option-list";
import { Verdict } from "./verdict";

type OptionRowProps = Omit<ComponentProps<"input">, "value" | "className"> & {
  letter: string;
  option: Option;
};

const ROW =
  "grid min-h-12 grid-cols-[1.75rem_minmax(0,1fr)] items-baseline gap-x-3 rounded-control border px-3 py-2.5 " +
  "font-serif text-body transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent";

const OPEN =
  "border-rule bg-sheet has-enabled:hover:border-accent has-checked:border-accent has-checked:bg-wash";

const OUTCOMES = {
  right: "border-right-ink bg-right-wash",
  wrong: "border-wrong-ink bg-wrong-wash",
  missed: "border-right-ink border-dashed bg-sheet",
} as const;

const LETTER =
  "grid size-7 place-items-center self-start rounded-full border border-edge font-sans text-note font-semibold " +
  "peer-checked:border-accent peer-checked:bg-accent peer-checked:text-on-accent";

/** One lettered option; the whole row is its label. */
export function OptionRow({ letter, option, ...input }: OptionRowProps) {
  const { outcome } = option;
  return (
    <li>
      <label className={`${ROW} ${outcome ? OUTCOMES[outcome] : OPEN}`}>
        <input {...input} value={option.value} className="peer sr-only" />
        <span className={LETTER}>{letter}</span>
        <span>
          <span lang={option.lang} dir="auto">
            {option.text}
          </span>
          {outcome && (
            <span className="block text-ui">
              <Verdict outcome={outcome} />
              {option.why && <span className="block">{option.why}</span>}
            </span>
          )}
        </span>
      </label>
    </li>
  );
}
