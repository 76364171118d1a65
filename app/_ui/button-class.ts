export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

const LOOKS: Record<ButtonLook, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-deep hover:bg-accent-deep",
  secondary: "border-edge bg-sheet text-ink hover:border-accent hover:text-accent",
  quiet: "border-transparent text-accent hover:bg-wash",
  danger: "border-wrong-ink bg-sheet text-wrong-ink hover:bg-wrong-wash",
};

const SIZES: Record<ButtonSize, string> = {
  normal: "min-h-11 px-5 py-2 text-ui",
  small: "min-h-8 px-3 py-1 text-note",
};

/** The look of everything that is pressed, so that a link and a button are the same height. */
export function buttonClass(look: ButtonLook = "primary", size: ButtonSize = "normal"): string {
  return [
    "inline-flex items-center justify-center justify-self-start gap-2 rounded-control border font-sans font-semibold",
    "text-center no-underline transition-colors hover:no-underline",
    "disabled:cursor-default disabled:border-rule disabled:bg-well disabled:text-soft",
    LOOKS[look],
    SIZES[size],
  ].join(" ");
}
