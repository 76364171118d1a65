import "server-only";

import type { Environment } from "@/lib/domain/environment";
import { parseEnvironment } from "@/lib/domain/environment";

let parsed: Environment | undefined;

/** The server's environment, parsed once. */
export function environment(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}
