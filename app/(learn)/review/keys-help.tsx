import { Kbd } from "@/app/_ui/kbd";

const KEYS = [
  { keys: ["Space", "Enter"], what: "Show the answer, then: good" },
  { keys: ["1"], what: "Again: I did not know it" },
  { keys: ["2"], what: "Hard: I knew it, but with doubt" },
  { keys: ["3"], what: "Good: I knew it" },
  { keys: ["4"], what: "Easy: at once" },
  { keys: ["S"], what: "Open or close the source" },
  { keys: ["F"], what: "Flag this card" },
  { keys: ["N"], what: "Write a note on it" },
  { keys: ["R"], what: "Read it aloud, where this device has a voice" },
  { keys: ["I"], what: "How this card has gone" },
  { keys: ["-"], what: "Leave it until tomorrow" },
  { keys: ["@"], what: "Suspend it" },
  { keys: ["Ctrl+Z"], what: "Undo what you did last" },
  { keys: ["?"], what: "Open or close this list" },
];

/** The keys of the review page. A native popover: Escape closes it. */
export function KeysHelp({ id }: { id: string }) {
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-label="Keys"
      className="m-auto w-80 max-w-[calc(100vw-2rem)] rounded-sheet border border-rule bg-sheet p-5 text-ink shadow-sheet"
    >
      <h2 className="mb-3">Keys</h2>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 font-sans text-note">
        {KEYS.map(({ keys, what }) => (
          <div key={what} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 font-sans text-note text-soft">
        Press Hard only for what you knew. Again is for what you did not.
      </p>
    </div>
  );
}
