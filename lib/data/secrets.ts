import "server-only";

import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDataFolder } from "./open";

/**
 * The secret that signs sessions. `AUTH_SECRET` wins; else one is made on the first
 * start and kept in the data folder, readable by its owner alone.
 */
export function authSecret(place: { DATA_DIR: string; AUTH_SECRET?: string | undefined }): string {
  if (place.AUTH_SECRET) return place.AUTH_SECRET;

  const file = join(place.DATA_DIR, "auth-secret");
  makeDataFolder(place.DATA_DIR);
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8").trim();
}
