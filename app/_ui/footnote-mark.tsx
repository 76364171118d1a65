/**
 * The superior figure after an answer. It opens the `SourceNote` with the same
 * `id`, which stands outside the paragraph the figure is in.
 */
export function FootnoteMark({ id, number }: { id: string; number: number }) {
  return (
    <button
      type="button"
      className="footnote-mark"
      popoverTarget={id}
      aria-label={`Source ${number}`}
    >
      {number}
    </button>
  );
}
