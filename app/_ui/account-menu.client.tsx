"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { useId, useRef } from "react";

type AccountMenuProps = {
  name: string;
  /** The form that signs out, or for a guest the way to an account. */
  children: ReactNode;
};

/** The signed-in person's menu: a native popover under their name. */
export function AccountMenu({ name, children }: AccountMenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="account-button flex min-h-11 max-w-[min(11rem,40vw)] min-w-0 items-center gap-1.5 rounded-control px-1 text-ui text-ink hover:text-accent"
      >
        <bdi className="truncate">{name}</bdi>
        <ChevronDown aria-hidden className="size-4 shrink-0" />
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: closes after a link inside was followed, by mouse or key alike */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key that follows a link clicks it */}
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="account-menu"
        onClick={(event) => {
          if ((event.target as Element).closest("a")) menu.current?.hidePopover();
        }}
      >
        <Link href="/settings">Settings</Link>
        {children}
      </div>
    </>
  );
}
