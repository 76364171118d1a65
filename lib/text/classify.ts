import { readDateline } from "./dateline";
import type { BlockKind } from "./document";

/** The least that tells what kind of block a text is. */
export type Shown = { kind: BlockKind; text: string };

const SHORT = 300;
const SITE =
  /\b(?:newsletters?|subscribe|subscription|subscribers?|sign(?:ed)? up\b|sign in\b|signed in(?=$|[.,!)]| (?:as|to|with|first|before|again)\b)|log(?:ged)? (?:in|out)|for registering|register (?:now|here)|cookies?|privacy policy|terms of (?:use|service)|all rights reserved|your (?:browser|inbox|contribution|donation|support|account)|every contribution|our (?:mission|newsletter|journalism|readers|app|commenting)|support (?:us|our|truly)|journalism without|additional reporting by|read more|see also|click here|follow us|share this|advertisement|commenting forum|their replies|loading|copyright|©|baca juga|berlangganan|daftar sekarang|ikuti kami|hak cipta|simak juga|lihat juga|iklan)\b/i;
const CREDIT =
  /\((?:left|right|centre|center|kiri|kanan)\)|\b(?:photo(?:graph)?(?: credit)?|image|picture|foto|gambar)\s*:|\(?(?:photo|foto) (?:by|oleh)\b|getty images|\/(?:afp|reuters|ap|antara)\b/i;
const BYLINE =
  /^(?:By|BY|Oleh|OLEH|Penulis|Reporter|Words by|Written by)[:\s]\s?(?<names>\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:(?:and|dan|&|de|van|bin|al)\s+)?\p{Lu}[\p{L}.'’-]*){0,8})\.?$/u;
/** Lines of a byline stand at most this many blocks before the date of the page. */
const BYLINE_REACH = 4;

export type Head = { author: string | null; published: string | null };

/** Names what is around the text (bylines, dates of the page, captions, the site's own words) and reads it. */
export function classify(blocks: Shown[]): Head {
  const head: Head = { author: null, published: null };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "boilerplate") continue;
    const short = block.text.length <= SHORT;
    const date = short ? readDateline(block.text) : null;
    const byline = short ? BYLINE.exec(block.text)?.groups?.names : undefined;
    if (date) {
      block.kind = "dateline";
      head.published ??= date.day;
      head.author ??= markByline(blocks, index);
    } else if (byline && block.kind !== "item") {
      block.kind = "byline";
      head.author ??= byline;
    } else if (short && CREDIT.test(block.text)) block.kind = "caption";
    else if (short && SITE.test(block.text) && !isTitle(block.kind)) block.kind = "boilerplate";
  }
  return head;
}

function isTitle(kind: BlockKind): boolean {
  return kind === "title" || kind === "quote" || kind === "byline";
}

/** The short lines right before the date of the page, which name the author and their post. */
function markByline(blocks: Shown[], dateline: number): string | null {
  let author: string | null = null;
  for (let index = dateline - 1; index >= Math.max(1, dateline - BYLINE_REACH); index--) {
    const block = blocks[index];
    if (block?.kind !== "heading" || !/^[,&]?\s?\p{Lu}\S*(?:\s\p{Lu}\S*){0,4}$/u.test(block.text))
      break;
    block.kind = "byline";
    author = block.text.replace(/^[,&\s]+/, "");
  }
  return author;
}
