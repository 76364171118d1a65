import { authSecret } from "@/lib/data/secrets";
import { parseEnvironment } from "@/lib/domain/environment";
import { runNext } from "./next";
import { prepareData } from "./prepare";
import { stopWith } from "./say";

/** `npm run dev`: the same data as `npm start`, with the app rebuilt as files change. */
async function develop(): Promise<void> {
  const env = parseEnvironment(process.env);
  await prepareData(env);
  const secret = authSecret(env);
  const secrets = { AUTH_SECRET: secret, NEXTAUTH_SECRET: secret };
  const where = ["-p", String(env.PORT), "-H", env.HOST];
  const next = runNext(
    ["dev", ...where],
    { ...secrets, NEXTAUTH_URL: `http://localhost:${env.PORT}` },
    "inherit",
  );
  next.on("exit", (code) => process.exit(code ?? 1));
}

develop().catch(stopWith);
