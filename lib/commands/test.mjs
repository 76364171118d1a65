import { spawnSync } from "node:child_process";
import { fail, installWhatIsMissing } from "./install.mjs";

if (process.argv.length > 2) fail("npm test takes no arguments.");
installWhatIsMissing();

const checks = spawnSync(process.execPath, ["--import", "tsx", "lib/commands/check.ts"], {
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
process.exit(checks.status ?? 1);
