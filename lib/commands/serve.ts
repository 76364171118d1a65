import { createServer } from "node:net";
import { authSecret } from "@/lib/data/secrets";
import type { Environment } from "@/lib/domain/environment";
import { parseEnvironment } from "@/lib/domain/environment";
import { VERSION } from "@/lib/domain/version";
import { buildWhatChanged } from "./build";
import { runNext } from "./next";
import { prepareData } from "./prepare";
import { say, stopWith } from "./say";

/** `npm start` once the packages stand: build, migrate, compile, serve. */
async function serve(): Promise<void> {
  const env = parseEnvironment(process.env);
  await checkPort(env);
  await buildWhatChanged();
  await prepareData(env);
  listen(env);
}

/** A taken port is said in one line, before anything is built. */
function checkPort({ PORT, HOST }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(portFault(error.code, { PORT, HOST }))),
    );
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}

function portFault(code: string | undefined, { PORT, HOST }: Pick<Environment, "PORT" | "HOST">) {
  if (code === "EADDRINUSE") {
    return `Port ${PORT} on ${HOST} is taken, perhaps by a Footnote that still runs: stop it, or set PORT to another one.`;
  }
  if (code === "EACCES") return `Port ${PORT} is not for this user: set PORT to one above 1023.`;
  return `HOST ${HOST} is no address of this machine (${code}): set HOST to another one.`;
}

function listen(env: Environment): void {
  const here = `http://${env.loopback ? "localhost" : env.HOST}:${env.PORT}`;
  const where = ["-p", String(env.PORT), "-H", env.HOST];
  const next = runNext(["start", ...where], serverEnvironment(env, here), "pipe");

  next.stdout?.once("data", () => announce(env, here)).resume();
  next.stderr?.pipe(process.stderr);
  let stopped = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stopped = true;
      next.kill(signal);
    });
  }
  next.on("exit", (code) => process.exit(stopped ? 0 : (code ?? 1)));
}

function serverEnvironment(env: Environment, here: string): Record<string, string> {
  const secret = authSecret(env);
  return {
    NODE_ENV: "production",
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: env.PUBLIC_URL ?? here,
  };
}

function announce(env: Environment, here: string): void {
  const address = env.PUBLIC_URL ?? here;
  const data = env.DATABASE_URL ? "PostgreSQL" : env.DATA_DIR;
  say(`Footnote ${VERSION} is ready at ${here}`);
  say(`  Try a quiz   ${address} (no account needed)`);
  say(`  Sign in      ${address}/sign-in, or make an account at ${address}/sign-up`);
  say(`  Data         ${data}`);
  if (!env.loopback && !env.PUBLIC_URL) {
    say("  Others can reach this server: set PUBLIC_URL to the address that they use.");
  }
}

serve().catch(stopWith);
