import "server-only";

import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { getDb } from "@/lib/data/db";
import { createGuest } from "@/lib/data/guests";
import { findViewer } from "@/lib/data/users";
import { browserTimeZone } from "@/lib/domain/time-zone";
import type { Viewer } from "@/lib/domain/viewer";
import { beginSession, readSession } from "./session";

/**
 * Who is asking, or null. Checked against the session epoch in the database on every
 * request: a signature alone would let a revoked session in.
 */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const session = await readSession();
  return session ? findViewer(await getDb(), session) : null;
});

/** The viewer, with or without an account; sends everybody else to sign in and back here. */
export async function requireViewer(): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(await signInAddress());
}

/**
 * The viewer, or a guest made for this visitor and remembered by their browser. Only in
 * actions and route handlers. `timeZone` is what the browser says it is, if it was asked.
 */
export async function ensureViewer(timeZone?: unknown): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  const guest = await createGuest(await getDb(), {
    timeZone: browserTimeZone.parse(timeZone),
    now: new Date(),
  });
  await beginSession({ userId: guest.id, epoch: 0 });
  return guest;
}

/** The viewer, who must have an account: guests are asked to make one. */
export async function requireAccount(): Promise<Viewer> {
  const viewer = await requireViewer();
  return viewer.guest ? redirect(await signInAddress()) : viewer;
}

/** `proxy.ts` notes the address that was asked for, because a page cannot see its own. */
async function signInAddress(): Promise<string> {
  const asked = (await headers()).get("x-footnote-address");
  return asked ? `/sign-in?next=${encodeURIComponent(asked)}` : "/sign-in";
}

/** For pages about one thing: not there and not yours are the same. */
export function orNotFound<T>(found: T | null | undefined): T {
  return found ?? notFound();
}
