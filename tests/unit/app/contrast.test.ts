import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync("app/globals.css", "utf8");
const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** Each `--color-name: light-dark(#light, #dark)` of the theme. */
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string, theme: Theme): number {
  const [light = 0, dark = 0] = [a, b]
    .map((name) => {
      const token = tokens.get(name);
      if (!token) throw new Error(`app/globals.css has no --color-${name}`);
      return luminance(token[theme]);
    })
    .toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ["paper", "sheet", "well", "wash"];
const WASHES = ["right-wash", "nearly-wash", "wrong-wash"];
const MARKERS = ["date", "role", "reaction"];
const KIND_INKS = ["date-ink", "role-ink", "reaction-ink"];
const VERDICTS = ["right", "nearly", "wrong"];

/** What may be read on what. */
const READ: [text: string, surfaces: string[]][] = [
  ["ink", [...SURFACES, ...WASHES, ...MARKERS]],
  ["soft", [...SURFACES, ...WASHES]],
  ["accent", [...SURFACES, ...WASHES, ...MARKERS]],
  ["accent-deep", [...SURFACES, ...WASHES]],
  ["on-accent", ["accent", "accent-deep"]],
  ...KIND_INKS.map((ink): [string, string[]] => [ink, SURFACES]),
  ...VERDICTS.map((verdict): [string, string[]] => [
    `${verdict}-ink`,
    [...SURFACES, `${verdict}-wash`],
  ]),
];

/** What must be seen beside what: borders of controls, focus rings, bars of charts. */
const SEEN: [line: string, surfaces: string[]][] = [
  ["edge", [...SURFACES, ...WASHES]],
  ["heat-4", SURFACES],
];

/** Lines that only divide, and the lower steps of the heat-map, whose figures stand in a table. */
const UNCHECKED = ["rule", "heat-1", "heat-2", "heat-3"];

function tooFaint(pairs: [string, string[]][], least: number) {
  return THEMES.flatMap((theme) =>
    pairs.flatMap(([front, backs]) =>
      backs
        .map((back) => ({ front, back, theme, ratio: contrast(front, back, theme) }))
        .filter(({ ratio }) => ratio < least)
        .map((pair) => `${theme}: ${pair.front} on ${pair.back} is ${pair.ratio.toFixed(2)}`),
    ),
  );
}

test("text has a contrast of at least 4.5 on every surface, in both themes", () => {
  expect(tooFaint(READ, 4.5)).toEqual([]);
});

test("borders of controls and focus rings have at least 3", () => {
  expect(tooFaint(SEEN, 3)).toEqual([]);
});

test("every colour of the theme has both themes and is checked or only divides", () => {
  const declared = [...css.matchAll(/--color-([\w-]+):/g)].map(([, name = ""]) => name);
  expect([...new Set(declared)].toSorted()).toEqual([...tokens.keys()].toSorted());
  const checked = new Set([...READ, ...SEEN].flatMap(([front, backs]) => [front, ...backs]));
  expect([...tokens.keys()].filter((name) => !checked.has(name))).toEqual(UNCHECKED);
});

test("the heat-map grows darker on paper and brighter on charcoal, step by step", () => {
  for (const theme of THEMES) {
    const steps = [1, 2, 3, 4].map((step) => contrast(`heat-${step}`, "paper", theme));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  }
});
