import { readFileSync } from "node:fs";

import { decodeText, readText } from "@/lib/content/read-text";
import type { Document, DocumentHints } from "@/lib/text/document";
import { readDocument } from "@/lib/text/read-document";
import { Progress } from "./progress";
import { say } from "./say";

/** A FILE with the options that stood before it. */
export type FileArgument = { path: string; hints: DocumentHints };
export type Arguments = { files: FileArgument[]; flags: Set<string> };

/** A command line that cannot be understood: exit status 2. */
export class UsageError extends Error {}

const HINTS = ["--lang", "--title", "--author", "--outlet", "--published"] as const;

/**
 * Reads `[OPTION]… FILE…`. `--title` and its like hold for the FILEs after them, the flags for all.
 * Throws UsageError.
 */
export function readArguments(argv: string[], allowed: readonly string[]): Arguments {
  const files: FileArgument[] = [];
  const flags = new Set<string>();
  let hints: DocumentHints = {};
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? "";
    const [option = "", glued] = word.startsWith("--") ? splitOption(word) : [word];
    if (HINTS.some((hint) => hint === option)) {
      const value = glued ?? argv[++at];
      if (value === undefined) throw new UsageError(`${option} needs a value.`);
      hints = { ...hints, ...hintOf(option, value) };
    } else if (allowed.includes(word)) flags.add(word);
    else if (word.startsWith("-") && word !== "-")
      throw new UsageError(`${word} is not an option.`);
    else files.push({ path: word, hints });
  }
  if (files.length === 0) throw new UsageError("No FILE was given.");
  if (new Set(files.map((file) => file.path)).size < files.length)
    throw new UsageError("A FILE was given twice.");
  return { files, flags };
}

function splitOption(word: string): [string, string?] {
  const at = word.indexOf("=");
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function hintOf(option: string, value: string): DocumentHints {
  if (option === "--lang") {
    if (value !== "en" && value !== "id" && value !== "auto")
      throw new UsageError("--lang is en, id or auto.");
    return { lang: value };
  }
  if (option === "--published" && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value))
    throw new UsageError("--published is a date like 2020-01-31.");
  return { [option.slice(2)]: value };
}

/** The documents that could be read; of each other one line on standard error, and exit status 1. */
export function readDocuments(files: FileArgument[]): Document[] {
  const progress = new Progress(files.length);
  const documents = files.flatMap(({ path, hints }) => {
    try {
      return [readDocument(path, path === "-" ? readStandardInput() : readText(path), hints)];
    } catch (error) {
      progress.clear();
      say(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
      return [];
    } finally {
      progress.advance();
    }
  });
  progress.clear();
  return documents;
}

function readStandardInput(): string {
  return decodeText("standard input", readFileSync(0));
}

/** One value to a line on standard output. */
export function printLines(values: readonly unknown[]) {
  let lines = "";
  for (const value of values) {
    lines += `${JSON.stringify(value)}\n`;
    if (lines.length < 65_536) continue;
    process.stdout.write(lines);
    lines = "";
  }
  process.stdout.write(lines);
}

/** Runs a command: wrong usage ends it with one line and status 2. */
export function runCommand(usage: string, run: () => void) {
  // a reader that has seen enough closes the pipe: that is no error
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? process.exitCode : 1);
  });
  try {
    run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`${error.message} Usage: ${usage}`);
    process.exitCode = 2;
  }
}
