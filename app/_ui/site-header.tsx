import type { ReactNode } from "react";
import { LinkButton } from "./link-button";
import { NavLink } from "./nav-link.client";
import { Wordmark } from "./wordmark";

const ROOMS = [
  { href: "/today", name: "Today", rooms: [] },
  { href: "/library", name: "Library", rooms: ["/documents", "/study-sets"] },
  { href: "/progress", name: "Progress", rooms: [] },
  { href: "/workshop", name: "Workshop", rooms: [] },
  { href: "/classrooms", name: "Classes", rooms: ["/assignments", "/join"] },
];

/**
 * The head of every page. `account` is the menu of the signed-in person; without
 * it a visitor sees the library and the way in.
 */
export function SiteHeader({ account }: { account?: ReactNode }) {
  return (
    <header className="site-header border-b border-rule">
      <div className="frame flex flex-wrap items-center gap-x-8 py-1">
        <Wordmark />
        <nav
          aria-label="Main"
          className={`flex flex-wrap items-center gap-x-3 sm:gap-x-6 ${account ? "order-last w-full sm:order-none sm:w-auto" : ""}`}
        >
          {(account ? ROOMS : ROOMS.filter(({ href }) => href === "/library")).map((room) => (
            <NavLink key={room.href} href={room.href} rooms={room.rooms}>
              {room.name}
            </NavLink>
          ))}
        </nav>
        <div className="site-account ms-auto flex min-w-0 items-center gap-x-5">
          {account ?? <WayIn />}
        </div>
      </div>
    </header>
  );
}

function WayIn() {
  return (
    <>
      <NavLink href="/sign-in">Sign in</NavLink>
      <LinkButton href="/sign-up" look="secondary" size="small">
        Sign up
      </LinkButton>
    </>
  );
}
