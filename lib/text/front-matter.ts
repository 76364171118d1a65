import { parse } from "yaml";

import type { DocumentMeta } from "./document";

export type FrontMatter = { meta: Partial<DocumentMeta>; end: number };

/** Front matter longer than this is text. */
const LONGEST = 65_536;
const FENCED = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** What stands between `---` lines at the head of a document, or null where nothing readable does. */
export function readFrontMatter(original: string): FrontMatter | null {
  const match = FENCED.exec(original.slice(0, LONGEST));
  if (!match) return null;
  const fields = parseFields(match[1] ?? "");
  if (fields === null) return null;
  const lang = text(fields.lang);
  const published = text(fields.published)?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  const meta: Partial<DocumentMeta> = {
    title: text(fields.title),
    author: text(fields.author),
    outlet: text(fields.outlet),
    published: published ?? null,
    lang: lang === "en" || lang === "id" ? lang : null,
    sources: Array.isArray(fields.sources) ? fields.sources.flatMap((one) => text(one) ?? []) : [],
  };
  return { meta, end: match[0].length };
}

function parseFields(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(source);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
