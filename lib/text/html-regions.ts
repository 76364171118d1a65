import type { Token } from "parse5";

import type { RawBlock } from "./raw-block";

/** Where a block of a page stands: in which part of the site's, in which article; all of it a link. */
export type PagePlace = {
  site: number | null;
  talk: number | null;
  article: number | null;
  linked: boolean;
};

/** What holds parts of a page, and is closed where it ends. */
const HOLDERS = new Set("div section ul ol".split(" "));
/** What sites call the parts of a page that are not its text, alone or as a part of a class. */
const SITE_WORDS =
  "ads?|adverts?|advertisements?|breadcrumbs?|carousel|consent|footer|gallery|gdpr|legends|masthead|menu|nav|navbar|navigation|newsletter|pagination|popular|popup|promos?|recirc|recommend(?:ed|ations?)?|related|share|sidebar|slideshow|social|sponsored|stream|subscribe|subscription|teasers?|toolbar|trending|widgets?|more-(?:stories|news|from)|(?:most|also)-(?:read|viewed)|read-(?:more|next)|(?:author|about)-(?:bio|box|info|author)|bio|terkait|terpopuler";
const SITE_CLASS = new RegExp(`(?:^|[\\s_-])(?:${SITE_WORDS})(?:$|[\\s_-])`, "i");
/** An id is as often made of the words of a heading: only a whole one tells. */
const SITE_ID = new RegExp(`^(?:${SITE_WORDS})$`, "i");
/** What readers write, and what asks for their leave: never the text, however much of it there is. */
const TALK =
  /(?:^|\s)(?:comments?|comment-?list|comments?-(?:area|section|thread|wrapper)|disqus_thread|replies|komentar|cookies?-(?:banner|bar|consent|notice))(?:$|\s)/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** UTF-16 units from which a block is running text rather than a line of a list. */
const RUNNING = 80;

type RegionKind = "site" | "talk" | "article";
type Region = { tag: string; depth: number; kind: RegionKind; id: number };

/** The parts of a page that are open at a place, by their tags, classes and ids. */
export class Regions {
  private readonly open: Region[] = [];
  private count = 0;

  /** Takes a start tag and how many of its name are now open. */
  enter(tag: Token.TagToken, depth: number) {
    const kind = kindOf(tag);
    // one of a kind at a time: the parts of a part are its own
    if (kind === null || this.open.some((region) => region.kind === kind)) return;
    this.count += 1;
    this.open.push({ tag: tag.tagName, depth, kind, id: this.count });
  }

  /** Takes the name of an end tag and how many of it are still open. */
  leave(tag: string, depth: number) {
    const at = this.open.findIndex((region) => region.tag === tag && region.depth > depth);
    if (at >= 0) this.open.length = at;
  }

  /** The part of a kind that is open, or null. */
  of(kind: RegionKind): number | null {
    return this.open.find((region) => region.kind === kind)?.id ?? null;
  }
}

function kindOf({ tagName, attrs }: Token.TagToken): RegionKind | null {
  if (tagName === "article") return "article";
  if (!HOLDERS.has(tagName)) return null;
  let kind: RegionKind | null = null;
  for (const { name, value } of attrs) {
    const named = (name === "class" || name === "id") && value.length < 500;
    if (named && TALK.test(value)) return "talk";
    if (
      (named && (name === "id" ? SITE_ID : SITE_CLASS).test(value)) ||
      name === "hidden" ||
      (name === "aria-hidden" && value === "true") ||
      (name === "style" && HIDDEN.test(value))
    )
      kind = "site";
  }
  return kind;
}

/**
 * Marks what stands around the text of a page: parts that are called so, blocks that are links and
 * nothing else, and what is outside the article that holds most of the text. A part in which more
 * than half of the text stands is the text, whatever it is called.
 */
export function markSiteParts(blocks: RawBlock[], places: PagePlace[]) {
  for (const [at, block] of blocks.entries())
    if (places[at]?.talk !== null) block.kind = "boilerplate";
  const inSite = mostOf(blocks, places, (place) => place.site);
  const linked = mostOf(blocks, places, (place) => (place.linked ? 1 : null));
  for (const [at, block] of blocks.entries()) {
    const place = places[at];
    if (!place) continue;
    if (place.site !== null && place.site !== inSite) block.kind = "boilerplate";
    if (place.linked && linked === null && block.kind !== "heading") block.kind = "boilerplate";
  }
  const article = mostOf(blocks, places, (place) => place.article);
  if (article === null) return;
  const first = places.findIndex((place) => place.article === article);
  for (const [at, block] of blocks.entries()) {
    if (places[at]?.article === article) continue;
    // the title, the author and the date may stand before it
    if (at > first || lengthOf(block) >= RUNNING) block.kind = "boilerplate";
  }
}

/** The part that holds more than half of the running text, or null. */
function mostOf(
  blocks: RawBlock[],
  places: PagePlace[],
  partOf: (place: PagePlace) => number | null,
): number | null {
  const lengths = new Map<number, number>();
  let all = 0;
  for (const [at, block] of blocks.entries()) {
    const length = lengthOf(block);
    const place = places[at];
    if (!place || block.kind === "boilerplate" || length < RUNNING) continue;
    all += length;
    const part = partOf(place);
    if (part !== null) lengths.set(part, (lengths.get(part) ?? 0) + length);
  }
  for (const [part, length] of lengths) if (length * 2 > all) return part;
  return null;
}

function lengthOf({ pieces }: RawBlock): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}
