import { MONTH_NAMES } from "@/lib/domain/month-names";
import { classify } from "./classify";
import { cleanRuns } from "./clean-runs";
import type { Block, Document, DocumentFormat, DocumentHints, DocumentMeta, Run } from "./document";
import { finishBlock } from "./finish-block";
import { readFrontMatter } from "./front-matter";
import { voteLanguage } from "./language";
import type { RawDocument } from "./raw-block";
import { readHtml } from "./read-html";
import { readMarkdown } from "./read-markdown";
import { readPlain } from "./read-plain";

/**
 * A document as the rooms above read it. `original` is the file decoded from UTF-8, unchanged.
 * Never throws; takes time in proportion to the length.
 */
export function readDocument(
  source: string,
  original: string,
  hints: DocumentHints = {},
): Document {
  const { format, raw } = readRaw(source, original);
  const shown = raw.blocks
    .map((block) => ({ ...block, runs: cleanRuns(original, block.pieces) }))
    .map(({ kind, level, runs }) => ({
      kind,
      level,
      runs,
      text: textOf(runs),
    }))
    .filter((block) => block.text !== "");
  const head = classify(shown);
  const meta = completeMeta(raw.meta, head, hints);
  const langs = languagesOf(
    shown.map((block) => block.text),
    hints.lang ?? "auto",
    meta.lang,
  );
  const blocks = shown.map((block, index) => finishBlock(block, index, langs[index] ?? null));
  return { source, original, format, meta, name: nameOf(source, meta, blocks), blocks };
}

/** The text of one run is not copied. */
function textOf(runs: Run[]): string {
  return runs.length === 1 ? (runs[0]?.text ?? "") : runs.map((run) => run.text).join("");
}

function readRaw(source: string, original: string): { format: DocumentFormat; raw: RawDocument } {
  const front = readFrontMatter(original);
  const format = formatOf(source, original, front !== null);
  const from = front?.end ?? 0;
  if (format === "html") return { format, raw: readHtml(original) };
  const raw = format === "markdown" ? readMarkdown(original, from) : readPlain(original);
  return { format, raw: { ...raw, meta: front?.meta ?? {} } };
}

function formatOf(source: string, original: string, hasFrontMatter: boolean): DocumentFormat {
  const head = original.slice(0, 4096);
  if (/^\ufeff?\s*(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<!doctype html)/i.test(head))
    return "html";
  if (/\.x?html?$/i.test(source)) return "html";
  if (hasFrontMatter || /\.(?:md|markdown|mdx)$/i.test(source)) return "markdown";
  if (/\.txt$/i.test(source)) return "text";
  if (/<(?:p|div|article|h[1-6])[\s>]/i.test(head) && /<\/(?:p|div|article|h[1-6])>/i.test(head))
    return "html";
  return /^#{1,6} \S/m.test(head) ? "markdown" : "text";
}

function completeMeta(
  own: Partial<DocumentMeta>,
  head: { author: string | null; published: string | null },
  hints: DocumentHints,
): DocumentMeta {
  const lang = hints.lang === "auto" ? null : (hints.lang ?? null);
  const given = hints.given ?? {};
  return {
    title: given.title ?? own.title ?? hints.title ?? null,
    author: given.author ?? own.author ?? head.author ?? hints.author ?? null,
    outlet: given.outlet ?? own.outlet ?? hints.outlet ?? null,
    published: given.published ?? own.published ?? head.published ?? hints.published ?? null,
    lang: own.lang ?? lang,
    sources: own.sources ?? [],
  };
}

/** Each block's language: forced, else its own vote, else that of most of the document. */
function languagesOf(
  texts: string[],
  forced: NonNullable<DocumentHints["lang"]>,
  declared: DocumentMeta["lang"],
): DocumentMeta["lang"][] {
  if (forced !== "auto") return texts.map(() => forced);
  const votes = texts.map(voteLanguage);
  const words = { en: 0, id: 0 };
  const hits = { en: 0, id: 0 };
  for (const vote of votes) {
    if (vote.lang) words[vote.lang] += vote.words;
    if (!vote.sure) for (const lang of ["en", "id"] as const) hits[lang] += vote.hits[lang];
  }
  // a text of a line or two has the language of the few stop-words it has
  const most = moreOf(words) ?? (votes.some((vote) => vote.sure) ? null : moreOf(hits));
  return votes.map((vote) => (vote.sure ? vote.lang : (declared ?? most)));
}

function moreOf({ en, id }: { en: number; id: number }): "en" | "id" | null {
  return en === id ? null : en > id ? "en" : "id";
}

function nameOf(source: string, meta: DocumentMeta, blocks: Block[]): string {
  if (meta.outlet && meta.published)
    return `${meta.outlet}, ${spellDay(meta.published, meta.lang)}`;
  const heading = blocks.find((block) => block.kind === "title" || block.kind === "heading");
  return meta.title ?? heading?.text ?? source.split(/[\\/]/).at(-1) ?? source;
}

function spellDay(day: string, lang: DocumentMeta["lang"]): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTH_NAMES[lang ?? "en"][Number(month) - 1] ?? month} ${year}`;
}
