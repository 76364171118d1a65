const WIDTHS = ["w-full", "w-11/12", "w-full", "w-4/5", "w-2/3"];

/** Lines of a page that is on its way: the page's shape, unseen for the first 300 ms. */
export function Skeleton({ lines = 4, title = true }: { lines?: number; title?: boolean }) {
  return (
    <div aria-busy="true" className="max-w-(--measure)">
      <span role="status" className="sr-only">
        Loading
      </span>
      {title && <div className="skeleton mb-7 h-10 w-3/5" />}
      {Array.from({ length: lines }, (_, line) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
          key={line}
          className={`skeleton mb-3 h-4 ${WIDTHS[line % WIDTHS.length]}`}
        />
      ))}
    </div>
  );
}
