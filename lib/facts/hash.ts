import { hash } from "node:crypto";

/** The first 16 hexadecimal digits of the SHA-256 of a value's JSON: its id. */
export function hashOf(value: unknown): string {
  return hash("sha256", JSON.stringify(value)).slice(0, 16);
}
