"use client";

import { Ellipsis } from "lucide-react";
import { useId, useRef } from "react";
import { Kbd } from "@/app/_ui/kbd";
import type { CardMarks } from "./use-card-marks";
import type { Review } from "./use-review";

type CardMenuProps = {
  review: Review;
  marks: CardMarks;
  onFlag: () => void;
  onNote: () => void;
  onInfo: () => void;
  className: string;
};

/** What can be done with the card in hand beside rating it. A native popover, with a key for each. */
export function CardMenu({ review, marks, onFlag, onNote, onInfo, className }: CardMenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const { card, setAside } = review;
  if (!card) return null;
  const entries = [
    { label: marks.flagged ? "Take the flag off" : "Flag", shortcut: "f", act: onFlag },
    { label: marks.note ? "Change my note" : "Write a note", shortcut: "n", act: onNote },
    { label: "How it has gone", shortcut: "i", act: onInfo },
    { label: "Leave until tomorrow", shortcut: "-", act: () => setAside("bury") },
    { label: "Suspend", shortcut: "@", act: () => setAside("suspend") },
  ];
  return (
    <>
      <button
        type="button"
        className={className}
        popoverTarget={id}
        aria-label="This card"
        title="This card"
      >
        <Ellipsis aria-hidden className="size-5" />
      </button>
      <div ref={menu} id={id} popover="auto" className="account-menu">
        {entries.map(({ label, shortcut, act }) => (
          <button
            key={shortcut}
            type="button"
            aria-keyshortcuts={shortcut}
            onClick={() => {
              menu.current?.hidePopover();
              act();
            }}
          >
            <span className="grow pe-6">{label}</span>
            <span aria-hidden className="pointer-coarse:hidden">
              <Kbd>{shortcut.toUpperCase()}</Kbd>
            </span>
          </button>
        ))}
      </div>
    </>
  );
}
