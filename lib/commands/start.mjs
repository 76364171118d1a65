import { spawn } from "node:child_process";
import { fail, installWhatIsMissing } from "./install.mjs";

if (process.argv.length > 2)
  fail("npm start takes no arguments: set PORT, HOST and DATA_DIR instead.");
installWhatIsMissing();

const server = spawn(
  process.execPath,
  ["--import", "tsx", "--conditions=react-server", "lib/commands/serve.ts"],
  { stdio: "inherit", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
