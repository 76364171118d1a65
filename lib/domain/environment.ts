import { z } from "zod";

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

const flag = z
  .enum(["0", "1", "true", "false"], "is 1 or 0")
  .transform((value) => value === "1" || value === "true");

const PORT_RANGE = "is a whole number from 1 to 65535";
const ADDRESS = "is an address such as https://study.example.org";
/** Characters; fewer could be guessed. */
export const SHORTEST_SECRET = 32;

const variables = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, PORT_RANGE)
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, PORT_RANGE)
      .default(3000),
    HOST: z.string().min(1).default("127.0.0.1"),
    DATA_DIR: z.string().min(1).default("data"),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, "begins with postgres://")
      .refine((url) => URL.canParse(url), "is no address such as postgres://footnote@host/footnote")
      .optional(),
    AUTH_SECRET: z
      .string()
      .min(SHORTEST_SECRET, `needs at least ${SHORTEST_SECRET} characters`)
      .optional(),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: ADDRESS, abort: true })
      .refine(
        (url) => `${new URL(url).origin}/` === new URL(url).href,
        `${ADDRESS}, without a path`,
      )
      .transform((url) => new URL(url).origin)
      .optional(),
    TRUST_PROXY: flag.default(false),
    REGISTRATION: z.enum(["open", "closed"], "is open or closed").default("open"),
    OIDC_ISSUER: z.url({ protocol: /^https?$/, error: ADDRESS }).optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_NAME: z.string().min(1).max(40).default("your school account"),
  })
  .superRefine((env, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (env.DATABASE_URL && !env.AUTH_SECRET) {
      missing("AUTH_SECRET", "is required with DATABASE_URL, the same on every machine");
    }
    const provider = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;
    const given = provider.find((name) => env[name]);
    for (const name of provider) {
      if (given && !env[name]) missing(name, `is required with ${given}`);
    }
  });

/** What the operator may set. Everything has a default but what only they can know. */
export type Environment = z.infer<typeof variables> & {
  /** The server answers this machine alone. */
  loopback: boolean;
};

/**
 * Reads the environment once, at start.
 * An empty variable counts as absent. Throws one line that names each wrong variable.
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = variables.safeParse(set);
  if (parsed.success) return { ...parsed.data, loopback: LOOPBACK.includes(parsed.data.HOST) };

  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(`The environment is wrong: ${faults.join("; ")}.`);
}
