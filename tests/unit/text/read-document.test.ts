import { describe, expect, it } from "vitest";

import { readDocument } from "@/lib/text/read-document";

const kinds = (source: string, original: string) =>
  readDocument(source, original).blocks.map(({ kind, text }) => [kind, text]);

describe("what a reader sees of a document", () => {
  it("leaves out citation marks and keeps editorial words", () => {
    const { blocks } = readDocument(
      "a.txt",
      "Ada Byron[19] wrote notes.[note 1][ 2 ] They “honour [his] work”, [t]he editor said.",
    );
    expect(blocks[0]?.text).toBe(
      "Ada Byron wrote notes. They “honour [his] work”, [t]he editor said.",
    );
  });

  it("parts a sentence from the one behind a mark without white space", () => {
    const { blocks } = readDocument("a.txt", "It ended in 1919.[4]Then it began again.");
    expect(blocks[0]?.sentences.map(({ text }) => text)).toEqual([
      "It ended in 1919.",
      "Then it began again.",
    ]);
  });

  it("drops a closing mark that belongs to a sentence left out", () => {
    const { blocks } = readDocument(
      "a.txt",
      '"[7] The strike was long, and she said "it is over now".',
    );
    expect(blocks[0]?.text).toBe('The strike was long, and she said "it is over now".');
    expect(blocks[0]?.orphanQuote).toBe(false);
  });

  it("says that a block ends in a cut-off sentence", () => {
    const cut = (text: string) =>
      readDocument("a.txt", `${text}\n\nAnother line.`).blocks[0]?.truncated;
    expect(cut("The town was held with the help of soldiers and U.S.")).toBe(true);
    expect(cut("They spoke to the candidate Donald J.")).toBe(true);
    expect(cut("They sold it to Smith & Sons Ltd.")).toBe(false);
    expect(cut("The town was held by soldiers.")).toBe(false);
  });

  it("takes front matter, headings, lists and quotations from Markdown", () => {
    const source =
      "---\ntitle: A life\noutlet: The Paper\npublished: 2020-01-02\nlang: en\n---\n\n# A life\n\nShe wrote *a* \\*book\\* &amp; more.\n\n- one item\n\n> a quotation\n";
    expect(kinds("a.md", source)).toEqual([
      ["title", "A life"],
      ["paragraph", "She wrote a *book* & more."],
      ["item", "one item"],
      ["quote", "a quotation"],
    ]);
    expect(readDocument("a.md", source).name).toBe("The Paper, 2 January 2020");
  });

  it("takes text, meta and captions from HTML and drops what the site says", () => {
    const source =
      '<!doctype html><html lang="en"><head><title>Page</title><meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2020-01-02T10:00:00Z"></head><body><nav><p>Home</p></nav><h1>Title</h1><p>Tom &amp; <b>Jerry</b><script>var a = "x";</script> met.</p><figcaption>A face</figcaption></body></html>';
    expect(kinds("page.html", source)).toEqual([
      ["boilerplate", "Home"],
      ["heading", "Title"],
      ["paragraph", "Tom & Jerry met."],
      ["caption", "A face"],
    ]);
    expect(readDocument("page.html", source).name).toBe("The Paper, 2 January 2020");
  });

  it("knows the date of the page, bylines and the site's own words in plain text", () => {
    const source =
      "A long story about something\n\nMary Jones\nThursday 02 January 2020 22:55 GMT\n\nSubscribe to our newsletter today.\n\nThe town was quiet and the people were at home.\n";
    const document = readDocument("a.txt", source);
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      "title",
      "byline",
      "dateline",
      "boilerplate",
      "paragraph",
    ]);
    expect(document.meta).toMatchObject({ published: "2020-01-02", author: "Mary Jones" });
  });

  it("takes what was signed in a town for no words of the site", () => {
    const kindOf = (line: string) =>
      readDocument(
        "a.txt",
        `The town was quiet and the people were at home.\n\n${line}\n`,
      ).blocks.at(-1)?.kind;
    expect(kindOf("The treaty was signed in Oslo in 1690, and the town was glad.")).toBe(
      "paragraph",
    );
    expect(kindOf("You are signed in as Ann. Sign in again to read on.")).toBe("boilerplate");
  });

  it("tells English from Indonesian block by block and leaves the rest", () => {
    const { blocks } = readDocument(
      "a.txt",
      "Ia lahir di desa itu dan tinggal di sana pada tahun yang sama.\nShe was born in the village and lived there for a year.\nElle est née dans le village et y a vécu pendant une année entière.",
    );
    expect(blocks.map(({ lang }) => lang)).toEqual(["id", "en", null]);
  });

  it("knows the language of a paragraph that is names for the most part", () => {
    const { blocks } = readDocument(
      "a.txt",
      "Ann Mary Lee (3 May 1901, Oslo – 8 June 1970, Rome) was a Norwegian Roman Catholic painter.\n\nShe was born in the village and lived there for a year.\n\nAnna Maria Lee (3. Mai 1901, Oslo – 8. Juni 1970, Rom) lebte als Malerin viele Jahre lang bei Rom.",
    );
    expect(blocks.map(({ lang }) => lang)).toEqual(["en", "en", null]);
  });

  it("joins hard-wrapped lines and keeps list lines apart", () => {
    const wrapped =
      "The committee met in the old town hall on the first day\nof the month and spoke about the roof of the school which\nhad been leaking.";
    expect(readDocument("a.txt", wrapped).blocks).toHaveLength(1);
    expect(readDocument("a.txt", "First line.\nSecond line.").blocks).toHaveLength(2);
  });
});

describe("sentences", () => {
  const split = (text: string) =>
    readDocument("a.txt", text).blocks[0]?.sentences.map((sentence) => sentence.text);

  it("do not end at abbreviations, initials or inside brackets and quotations", () => {
    expect(split("It was ordered by U.S. President John F. Kennedy on Jan. 3. He left.")).toEqual([
      "It was ordered by U.S. President John F. Kennedy on Jan. 3.",
      "He left.",
    ]);
    expect(split("It was built by W. A. de Silva of Lindholm. He left.")).toHaveLength(2);
    expect(split('Dr. Smith (b. 1950. In Rome.) said: "Go. Now." They went.')).toEqual([
      'Dr. Smith (b. 1950. In Rome.) said: "Go. Now."',
      "They went.",
    ]);
  });

  it("end at a dotted word when a new sentence plainly begins", () => {
    expect(split("He moved to the U.S. The move was hard.")).toHaveLength(2);
  });

  it("keep a question and the one who asked it together", () => {
    expect(split('"Where is it?" Mary Jones asked. Nobody knew.')).toHaveLength(2);
  });
});
