type FootnoteMarkProps = {
  id: string;
  number: number;
  /** What it is called where "Source 1" would stand twice on a page. */
  label?: string;
  /** The key that opens it, for a page with `pressShortcut`. */
  shortcut?: string;
};

/**
 * The superior figure after an answer. It opens the `SourceNote` with the same
 * `id`, which stands outside the paragraph the figure is in.
 */
export function FootnoteMark({ id, number, label, shortcut }: FootnoteMarkProps) {
  return (
    <button
      type="button"
      className="footnote-mark"
      popoverTarget={id}
      aria-label={label ?? `Source ${number}`}
      aria-keyshortcuts={shortcut}
    >
      {number}
    </button>
  );
}
