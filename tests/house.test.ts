import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ACTIONS } from "./support/access-actions";
import { ROUTES } from "./support/access-routes";

const files = ["app", "lib", "drizzle"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, source: readFileSync(path, "utf8") }));

/** Actions that people call before they have an account. Keep this list short. */
const PUBLIC_ACTIONS =
  /^app\/(\(account\)\/(sign-up|sign-in|sign-in\/class|recover|sign-out)\/actions|actions)\.ts$/;

const where = (matches: (file: { path: string; source: string }) => boolean) =>
  files.filter(matches).map((file) => file.path);

describe("a file's name says where its code runs", () => {
  test("'use client' files, and no others, are called *.client.ts(x)", () => {
    const mislabelled = where(
      ({ path, source }) =>
        /^["']use client["']/.test(source) !== /\.client\.tsx?$/.test(path) &&
        !/\/(error|global-error)\.tsx$/.test(path),
    );
    expect(mislabelled).toEqual([]);
  });

  test("'use server' opens every actions.ts, and appears nowhere else", () => {
    const mislabelled = where(
      ({ path, source }) => /["']use server["']/.test(source) !== path.endsWith("/actions.ts"),
    );
    expect(mislabelled).toEqual([]);
  });

  test("everything in lib/data and lib/auth is server-only, but for what both need", () => {
    const unguarded = where(
      ({ path, source }) =>
        /^lib\/(data|auth)\//.test(path) &&
        !/\/(open|transactor)\.ts$/.test(path) &&
        !source.startsWith('import "server-only";'),
    );
    expect(unguarded).toEqual([]);
  });
});

test("every server action asks who is calling before anything else", () => {
  const unguarded = where(({ path, source }) => {
    if (!path.endsWith("/actions.ts") || PUBLIC_ACTIONS.test(path)) return false;
    const actions = source.split(/^export async function /m).slice(1);
    return actions.some(
      (action) =>
        !/\{\s*(const viewer = )?await (require(Viewer|Account)\(\)|ensureViewer\(.*\));/.test(
          action,
        ),
    );
  });
  expect(unguarded).toEqual([]);
});

/** A folder as it stands in the address. */
const addressOf = (folder: string) =>
  `/${folder
    .split("/")
    .filter((part) => part !== "" && !part.startsWith("("))
    .join("/")}`;

test("who may open each address, and do each server action, stands in one table", () => {
  const addresses = where(({ path }) =>
    /^app\/(?!.*\b_)(?:.*\/)?(?:page|route)\.tsx?$/.test(path),
  ).map((path) => addressOf(path.replace(/^app\//, "").replace(/[^/]*$/, "")));
  expect(Object.keys(ROUTES).sort()).toEqual(addresses.sort());
  const actions = files
    .filter(({ path }) => path.endsWith("/actions.ts"))
    .flatMap(({ path, source }) =>
      [...source.matchAll(/^export async function (\w+)/gm)].map(
        ([, name]) => `${path.replace(/^app\//, "").replace(/\/actions\.ts$/, "")} ${name}`,
      ),
    );
  expect(Object.keys(ACTIONS).sort()).toEqual(actions.sort());
});

test("every route handler that writes checks where the request comes from", () => {
  const unguarded = where(
    ({ path, source }) =>
      path.endsWith("/route.ts") &&
      !path.startsWith("app/api/auth/") &&
      /export async function (POST|PUT|PATCH|DELETE)/.test(source) &&
      !/isOwnOrigin\(/.test(source),
  );
  expect(unguarded).toEqual([]);
});

test("from text to items the same input gives the same bytes on any machine", () => {
  const dependent = where(
    ({ path, source }) =>
      /^lib\/(text|facts|items)\//.test(path) &&
      /\bIntl\.|\.toLocale|localeCompare|new Date\(\)|Date\.now|Math\.random/.test(source),
  );
  expect(dependent).toEqual([]);
});

test("writes stand in transactions: only lib/data knows SQL", () => {
  const strangers = where(
    ({ path, source }) =>
      !/^(lib\/data|drizzle)\//.test(path) && /from "(drizzle-orm|@\/drizzle\/tables)/.test(source),
  );
  expect(strangers).toEqual([]);
});

test("nothing is called utils, helpers, common or types, and nothing only re-exports", () => {
  const drawers = where(
    ({ path, source }) =>
      /\/(utils|helpers|common|types|misc)(\.|\/)/.test(path) || /^export \* from/m.test(source),
  );
  expect(drawers).toEqual([]);
});

test("query code runs on both databases: it is awaited, never run at once", () => {
  const atOnce = where(
    ({ path, source }) =>
      path.startsWith("lib/data/") &&
      !/\/(open|transactor|migrate|backup)\.ts$/.test(path) &&
      /\)\s*\.(get|all|run)\(\)/.test(source),
  );
  expect(atOnce).toEqual([]);
});

test("the lockfile names the packages of every platform, so that npm ci works on all of them", () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: object }> } = JSON.parse(
    readFileSync("package-lock.json", "utf8"),
  );
  const named = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  const missing = Object.values(packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !named.has(name));
  expect(missing).toEqual([]);
});

test("no profile, log or database of a run lies among the sources", () => {
  const left = readdirSync(".").filter((name) =>
    /\.(log|cpuprofile|heap\w+|sqlite|db)$/.test(name),
  );
  expect(left).toEqual([]);
});
