import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const OLDEST = [20, 19];

/**
 * Makes the packages of the lockfile stand in node_modules. Plain JavaScript, because
 * nothing is installed yet when it runs. Ends the process with one line if it cannot.
 */
export function installWhatIsMissing() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    fail(`Footnote needs Node ${OLDEST.join(".")} or newer; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;

  process.stderr.write("Installing packages (the first time takes a few minutes) …\n");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) fail("The packages could not be installed: see the lines above.");
}

/** npm keeps a copy of the lockfile of what it installed; optional packages may be absent. */
function isInstalled() {
  const kept = "node_modules/.package-lock.json";
  if (!existsSync(kept)) return false;
  const wanted = packagesOf("package-lock.json");
  const found = packagesOf(kept);
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || found[path]?.version === entry.version,
  );
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}

export function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
