"use client";

import { useEffect } from "react";
import { CARDS_AHEAD, OFFLINE_PAGES, OWN_CACHE } from "./cache-names";

/** Files of the build that a page names. */
const FILES = /\/_next\/static\/[\w./~%-]+/g;

/** Copies younger than this are good enough. */
const FRESH_MS = 10 * 60_000;

/** On the pages of daily review: keeps them, their files and the cards of the days to come on this device. */
export function KeepForOffline() {
  useEffect(() => {
    const keep = () => navigator.onLine && keepCopies().catch(() => {});
    // behind everything that the learner waits for
    const timer = setTimeout(keep, 1500);
    return () => clearTimeout(timer);
  }, []);
  return null;
}

async function keepCopies(): Promise<void> {
  if (!("caches" in window)) return;
  await navigator.serviceWorker.ready;
  const cache = await caches.open(OWN_CACHE);
  if (await isFresh(await cache.match(CARDS_AHEAD))) return;
  for (const page of OFFLINE_PAGES) {
    const response = await fetch(page, { redirect: "error" });
    if (!response.ok) return;
    await cache.put(page, response.clone());
    const files = new Set((await response.text()).match(FILES) ?? []);
    await Promise.all([...files].map((file) => fetch(file)));
  }
  await cache.add(CARDS_AHEAD);
}

async function isFresh(copy: Response | undefined): Promise<boolean> {
  const made = Date.parse(copy?.headers.get("date") ?? "");
  return Date.now() - made < FRESH_MS;
}
