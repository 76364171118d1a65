import { describe, expect, it } from "vitest";

import { extractFacts } from "@/lib/facts/extract";
import { readDocument } from "@/lib/text/read-document";

const STORY = [
  "Ann Berg, the mayor of Norwick, opened the new harbour on 3 May 1901 before a crowd of children.",
  "The harbour had taken nine years to build, and the town had paid for it with a tax on fish.",
  "Nobody in the town could say that evening how much of the tax was still to be paid for it.",
].map((text) => `<p>${text}</p>`);
const NOISE =
  "<p>Tom Falk, the mayor of Eastwick, said that the ferry would be late again for the whole of the week.</p>";

/** A page as a browser saves it, with something of the site's around the story. */
function page(before: string, after: string): string {
  return `<!doctype html><html lang="en"><head><title>A harbour opens | The Norwick Post</title>
<meta property="og:site_name" content="The Norwick Post"><meta property="article:published_time" content="1901-05-04T08:00:00Z">
<meta name="author" content="Ida Moe"></head><body><header><a href="/">The Norwick Post</a></header>${before}
<div class="story"><h1>A harbour opens</h1>${STORY.join("")}</div>${after}</body></html>`;
}

const told = (html: string) => {
  const { facts } = extractFacts([readDocument("page.html", html)]);
  return [...new Set(facts.map(({ subject }) => subject))];
};

describe("a saved page of a newspaper", () => {
  it("gives its title, author, outlet and day", () => {
    expect(readDocument("page.html", page("", "")).meta).toMatchObject({
      title: "A harbour opens | The Norwick Post",
      author: "Ida Moe",
      outlet: "The Norwick Post",
      published: "1901-05-04",
    });
  });

  it.each([
    ["navigation", `<nav>${NOISE}</nav>`],
    ["a banner about cookies", `<div id="cookie-banner">${NOISE}</div>`],
    ["related stories", `<div class="related-stories">${NOISE}</div>`],
    ["a list of teasers that are links", `<ul><li><a href="/2">${NOISE}</a></li></ul>`],
    ["what is most read", `<section class="most-read">${NOISE}</section>`],
    ["what is hidden", `<div style="display: none">${NOISE}</div>`],
    ["a footer", `<footer>${NOISE}</footer>`],
  ])("tells nothing of %s", (_, part) => {
    expect(told(page(part, ""))).toEqual(["Ann Berg"]);
    expect(told(page("", part))).toEqual(["Ann Berg"]);
  });

  it("tells nothing of what readers wrote, however much it is", () => {
    const talk = `<section class="comments">${NOISE.repeat(20)}</section>`;
    expect(told(page("", talk))).toEqual(["Ann Berg"]);
  });

  it("tells nothing of what stands outside the article", () => {
    const html = page("", NOISE)
      .replace('<div class="story">', "<article>")
      .replace("</div>", "</article>");
    expect(told(html)).toEqual(["Ann Berg"]);
  });

  it("is read where the whole page has the name of a part", () => {
    const html = page('<div class="layout sidebar">', "</div>");
    expect(told(html)).toEqual(["Ann Berg"]);
    expect(told(page('<div id="sharing-the-catch">', "</div>"))).toEqual(["Ann Berg"]);
  });

  it("keeps the place of every passage, entities and all", () => {
    const html = page("", "").replace("Ann Berg", "Ann&nbsp;B&#101;rg").replace("May", "M&#x61;y");
    const { facts } = extractFacts([readDocument("page.html", html)]);
    expect(facts.length).toBeGreaterThan(0);
    for (const { evidence } of facts)
      for (const { start, end, exact } of evidence) expect(html.slice(start, end)).toBe(exact);
  });
});
