import { spawn } from "node:child_process";
import { fail, installWhatIsMissing } from "./install.mjs";

if (process.argv.length > 2)
  fail("npm start takes no arguments: set PORT, HOST and DATA_DIR instead.");
installWhatIsMissing();

const server = spawn(
  process.execPath,
  [
    "--import",
    "./lib/commands/end-with-parent.mjs",
    "--import",
    "tsx",
    "--conditions=react-server",
    "lib/commands/serve.ts",
  ],
  { stdio: ["inherit", "inherit", "inherit", "ipc"] },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGTERM" ? 0 : 1)));
