import { spawn } from "node:child_process";
import { authSecret } from "@/lib/data/secrets";
import { parseEnvironment } from "@/lib/domain/environment";
import { prepareData } from "./prepare";
import { stopWith } from "./say";

/** `npm run dev`: the same data as `npm start`, with the app rebuilt as files change. */
async function develop(): Promise<void> {
  const env = parseEnvironment(process.env);
  await prepareData(env);
  spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "dev", "-p", String(env.PORT), "-H", env.HOST],
    {
      stdio: "inherit",
      env: {
        ...process.env,
        AUTH_SECRET: authSecret(env),
        NEXTAUTH_SECRET: authSecret(env),
        NEXTAUTH_URL: `http://localhost:${env.PORT}`,
        NEXT_TELEMETRY_DISABLED: "1",
      },
    },
  );
}

develop().catch(stopWith);
