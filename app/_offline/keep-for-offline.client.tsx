"use client";

import { useEffect } from "react";
import { OWN_CACHE } from "./cache-names";

const PAGES = ["/review", "/today"];
const CARDS = "/reviews/ahead";
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
  if (await isFresh(await cache.match(CARDS))) return;
  for (const page of PAGES) {
    const response = await fetch(page, { redirect: "error" });
    if (!response.ok) return;
    await cache.put(page, response.clone());
    const files = new Set((await response.text()).match(FILES) ?? []);
    await Promise.all([...files].map((file) => fetch(file)));
  }
  await cache.add(CARDS);
}

async function isFresh(copy: Response | undefined): Promise<boolean> {
  const made = Date.parse(copy?.headers.get("date") ?? "");
  return Date.now() - made < FRESH_MS;
}
