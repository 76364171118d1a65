"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;
const ofBrowser = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const unknown = () => "";

/** Sends the browser's time zone with its form. Without scripts it is empty, which counts as UTC. */
export function BrowserTimeZone() {
  const zone = useSyncExternalStore(never, ofBrowser, unknown);
  return <input type="hidden" name="timeZone" value={zone} />;
}
