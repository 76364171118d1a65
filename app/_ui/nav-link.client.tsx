"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** A link of the navigation; it knows whether its part of the house is open. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const pathname = usePathname();
  const here = pathname === href || pathname.startsWith(`${href}/`);
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
