"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type NavLinkProps = {
  href: string;
  /** Other addresses that belong to the same part of the house. */
  rooms?: readonly string[];
  children: ReactNode;
};

/** A link of the navigation; it knows whether its part of the house is open. */
export function NavLink({ href, rooms = [], children }: NavLinkProps) {
  const pathname = usePathname();
  const here = [href, ...rooms].some(
    (room) => pathname === room || pathname.startsWith(`${room}/`),
  );
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className="inline-flex min-h-11 items-center border-y-2 border-transparent text-ui text-ink no-underline hover:text-accent aria-[current=page]:border-b-accent aria-[current=page]:font-semibold"
    >
      {children}
    </Link>
  );
}
