import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { authSecret } from "@/lib/data/secrets";
import type { Environment } from "@/lib/domain/environment";
import { parseEnvironment } from "@/lib/domain/environment";
import { VERSION } from "@/lib/domain/version";
import { buildWhatChanged } from "./build";
import { prepareData } from "./prepare";
import { say, stopWith } from "./say";

/** `npm start` once the packages stand: build, migrate, compile, serve. */
async function serve(): Promise<void> {
  const env = parseEnvironment(process.env);
  await checkPort(env);
  buildWhatChanged();
  await prepareData(env);
  listen(env);
}

/** A taken port is said in one line, before anything is built. */
function checkPort({ PORT, HOST }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () =>
      reject(new Error(`Port ${PORT} on ${HOST} cannot be used. Set PORT to another one.`)),
    );
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}

function listen(env: Environment): void {
  const here = `http://${env.loopback ? "localhost" : env.HOST}:${env.PORT}`;
  const next = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-p", String(env.PORT), "-H", env.HOST],
    { stdio: ["ignore", "pipe", "inherit"], env: serverEnvironment(env, here) },
  );

  next.stdout.setEncoding("utf8");
  next.stdout.once("data", () => announce(env, here));
  next.stdout.resume();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => next.kill(signal));
  next.on("exit", (code) => process.exit(code ?? 0));
}

function serverEnvironment(env: Environment, here: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    AUTH_SECRET: authSecret(env),
    NEXTAUTH_SECRET: authSecret(env),
    NEXTAUTH_URL: env.PUBLIC_URL ?? here,
    NEXT_TELEMETRY_DISABLED: "1",
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
