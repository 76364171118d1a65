type ProgressBarProps = {
  /** What is measured: "Questions answered". */
  label: string;
  value: number;
  max: number;
  /** The figures in words where "3 of 10" does not say it. */
  text?: string;
};

/** How far along, as a thin line and in words. */
export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  const words = text ?? `${value} of ${max}`;
  const share = max > 0 ? Math.min(100, (100 * value) / max) : 0;
  return (
    <div className="font-sans text-note text-soft">
      <div className="mb-1.5 flex justify-between gap-4">
        <span>{label}</span>
        <span className="tabular-nums">{words}</span>
      </div>
      <svg
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={words}
        className="block h-1.5 w-full overflow-hidden rounded-full"
      >
        <rect width="100%" height="100%" className="fill-rule" />
        <rect width={`${share}%`} height="100%" className="fill-accent" />
      </svg>
    </div>
  );
}
