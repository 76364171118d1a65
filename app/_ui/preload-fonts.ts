import { preload } from "react-dom";

// The two files that every page needs; written out because the bundler reads these calls.
const READING = new URL(
  "../../node_modules/@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2",
  import.meta.url,
);
const CONTROLS = new URL(
  "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  import.meta.url,
);

/** Asks for the fonts with the first byte of the page, before its style sheet has named them. */
export function preloadFonts() {
  for (const { href } of [READING, CONTROLS]) {
    preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
}
