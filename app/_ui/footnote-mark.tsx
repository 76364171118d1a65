type FootnoteMarkProps = {
  id: string;
  number: number;
  /** The key that opens it, for a page with `pressShortcut`. */
  shortcut?: string;
};

/**
 * The superior figure after an answer. It opens the `SourceNote` with the same
 * `id`, which stands outside the paragraph the figure is in.
 */
export function FootnoteMark({
  id,
  number,
  label = `Source ${number}`,
}: {
  id: string;
  number: number;
  label?: string;
}) {
  return (
    <button type="button" className="footnote-mark" popoverTarget={id} aria-label={label}>
      {number}
    </button>
  );
}
