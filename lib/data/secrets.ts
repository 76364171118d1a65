import "server-only";

import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SHORTEST_SECRET } from "@/lib/domain/environment";
import { makeDataFolder } from "./open";

/**
 * The secret that signs sessions. `AUTH_SECRET` wins; else one is made on the first
 * start and kept in the data folder, readable by its owner alone.
 */
export function authSecret(place: { DATA_DIR: string; AUTH_SECRET?: string | undefined }): string {
  if (place.AUTH_SECRET) return place.AUTH_SECRET;

  const file = join(place.DATA_DIR, "auth-secret");
  makeDataFolder(place.DATA_DIR);
  if (!existsSync(file)) makeSecret(file);
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length >= SHORTEST_SECRET) return secret;
  throw new Error(`${file}: holds no secret. Remove it, and a new one is made; all sign in again.`);
}

/** Written whole under another name first: a start that is killed here leaves no empty secret behind. */
function makeSecret(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    // another start made one meanwhile: that one holds
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft);
  }
}
