"use client";

import { useEffect } from "react";
import { forgetSentOfOthers } from "@/app/_review/event-store";
import { OWN_CACHE } from "./cache-names";

const OWNER = "footnote.offline.owner";

/**
 * In every page: starts the service worker, and empties what it keeps of a person as soon as
 * somebody else, or nobody, is signed in on this device.
 */
export function OfflineCopies({ viewerId }: { viewerId: string | null }) {
  useEffect(() => {
    forgetOthers(viewerId ?? "").catch(() => {});
    if ("serviceWorker" in navigator) {
      navigator.serviceWorker.register("/service-worker.js").catch(() => {});
    }
  }, [viewerId]);
  return null;
}

async function forgetOthers(owner: string): Promise<void> {
  if (localStorage.getItem(OWNER) === owner) return;
  await caches.delete(OWN_CACHE);
  await forgetSentOfOthers(owner);
  localStorage.setItem(OWNER, owner);
}
