import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const globals = readFileSync("app/globals.css", "utf8");
const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: `app/${path}`, source: readFileSync(`app/${path}`, "utf8") }));

const names = (space: string) =>
  [...globals.matchAll(new RegExp(`--${space}-([a-z0-9-]+):`, "g"))].map(([, name]) => name);

function usesOf(pattern: RegExp) {
  return sources.flatMap(({ path, source }) =>
    [...source.matchAll(pattern)].map(([found, name]) => ({ path, found, name })),
  );
}

test("pages use the six type sizes and no other", () => {
  const sizes = names("text").filter((name) => !name?.endsWith("--line-height"));
  expect(sizes).toEqual(["note", "ui", "body", "lead", "stem", "title"]);
  expect(usesOf(/\btext-(?:xs|sm|base|lg|xl|\dxl|\[[^\]]+\])(?=[\s"`])/g)).toEqual([]);
});

test("pages name no colour but those of the theme", () => {
  const palette =
    /\b(?:bg|text|border|fill|stroke|outline|ring|from|to)-(?:(?:slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\d+|white|black)\b/g;
  expect(usesOf(palette)).toEqual([]);
  expect(usesOf(/#[0-9a-f]{6}\b/gi).filter(({ path }) => !/layout|manifest/.test(path))).toEqual(
    [],
  );
});

test("the browser's own bars have the colour of the paper", () => {
  const [, light, dark] = globals.match(/--color-paper: light-dark\((\S+), (\S+)\);/) ?? [];
  const written = (path: string) =>
    sources.filter((file) => file.path === path).flatMap(({ source }) => source.match(/#\w{6}/g));
  expect(written("app/layout.tsx")).toEqual([light, dark]);
  expect(written("app/manifest.ts")).toEqual([light, light]);
});

test("every font file that is named is there", () => {
  const urls = [...readFileSync("app/fonts.css", "utf8").matchAll(/url\("\.\.\/([^"]+)"\)/g)];
  expect(urls.length).toBeGreaterThan(0);
  expect(urls.map(([, path = ""]) => path).filter((path) => !existsSync(path))).toEqual([]);
});
