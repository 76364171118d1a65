import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCollections } from "@/lib/content/read-collections";

const GOOD = { id: "tides", title: "Tides", about: "Of the sea.", documents: ["moon.md"] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "footnote-content-"));
  mkdirSync(join(folder, "tides"));
  write("collection.json", JSON.stringify(GOOD));
  write("moon.md", "# The Moon\n\nIt pulls.\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, bytes: string | Uint8Array) =>
  writeFileSync(join(folder, "tides", file), bytes);

describe("readCollections", () => {
  test("reads each document unchanged, byte order mark and all", () => {
    write("moon.md", "\uFEFF# The Moon\r\n");
    expect(readCollections(folder)[0]?.documents).toEqual([
      { file: "moon.md", original: "\uFEFF# The Moon\r\n" },
    ]);
  });

  test.each([
    ["is not JSON", "{"],
    ["documents", JSON.stringify({ ...GOOD, documents: [] })],
    ["title", JSON.stringify({ ...GOOD, title: 7 })],
    ["Unrecognized key", JSON.stringify({ ...GOOD, subtitle: "x" })],
    ["is not the folder's name", JSON.stringify({ ...GOOD, id: "waves" })],
    ["is a file name", JSON.stringify({ ...GOOD, documents: ["../../etc/passwd"] })],
    ["names a file twice", JSON.stringify({ ...GOOD, documents: ["moon.md", "moon.md"] })],
  ])("says in one line, naming file and field, that collection.json %s", (words, json) => {
    write("collection.json", json);
    expect(() => readCollections(folder)).toThrow(
      new RegExp(`^[^\\n]*collection.json[^\\n]*${words}[^\\n]*$`),
    );
  });

  test.each([
    ["is empty", " \n"],
    ["is not a text file", "a\0b"],
    ["is not encoded as UTF-8", new Uint8Array([0x41, 0xe9, 0x42])],
  ])("refuses a document that %s", (words, bytes) => {
    write("moon.md", bytes);
    expect(() => readCollections(folder)).toThrow(`moon.md: ${words}.`);
  });

  test.each([
    ["its front matter has no closing ---", "title: The Moon"],
    ["its front matter is not YAML", "title: [The Moon\n---\n"],
    ["title", "author: Ada\n---\n"],
    ["title is not text", "title: 7\n---\n"],
    ["published is not a day", "title: The Moon\npublished: 2024-13-09\n---\n"],
    ["lang is neither", "title: The Moon\nlang: english\n---\n"],
    ["sources is not a list", "title: The Moon\nsources: NASA\n---\n"],
    ["sources.1 is not text", "title: The Moon\nsources: [NASA, 7]\n---\n"],
    ["publised", "title: The Moon\npublised: 2024-03-09\n---\n"],
  ])("says in one line, naming file and field, that %s", (fault, head) => {
    write("moon.md", `---\n${head}\nIt pulls.\n`);
    expect(() => readCollections(folder)).toThrow(
      new RegExp(`^[^\\n]*moon\\.md: [^\\n]*${fault}[^\\n]*$`),
    );
  });

  test("takes a head that is right, with Windows line ends and a byte order mark", () => {
    const original = "\uFEFF---\r\ntitle: The Moon\r\nlang: en\r\n---\r\nIt pulls.\r\n";
    write("moon.md", original);
    expect(readCollections(folder)[0]?.documents[0]?.original).toBe(original);
  });

  test("refuses a document that is missing", () => {
    rmSync(join(folder, "tides", "moon.md"));
    expect(() => readCollections(folder)).toThrow("moon.md: does not exist.");
  });
});
