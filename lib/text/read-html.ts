import { type Token, Tokenizer, TokenizerMode } from "parse5";

import type { BlockKind, DocumentMeta } from "./document";
import { addPieces } from "./html-entities";
import { markSiteParts, type PagePlace, Regions } from "./html-regions";
import type { Piece, RawBlock, RawDocument } from "./raw-block";

const BLOCK_TAGS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Their content is nothing that a reader of the text sees. */
const UNSEEN = new Set(
  "script style noscript template svg math select option head iframe object canvas audio video".split(
    " ",
  ),
);
/** Their content belongs to the site, not to the text. */
const SITE = new Set("nav footer form button aside".split(" "));
const KINDS: Record<string, BlockKind> = {
  li: "item",
  dd: "item",
  dt: "item",
  blockquote: "quote",
  figcaption: "caption",
  caption: "caption",
};
const RAW_TEXT = new Set(["style", "iframe", "noembed", "noframes", "xmp"]);

/**
 * Blocks of HTML by parse5's tokenizer, which unlike its tree builder takes linear time however
 * deep the tags are nested. Entities are decoded; every piece keeps its place in the original.
 */
export function readHtml(original: string): RawDocument {
  const reader = new HtmlReader(original);
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, reader);
  reader.enterText = (mode) => {
    tokenizer.state = mode;
  };
  tokenizer.write(original, true);
  return reader.finish();
}

class HtmlReader {
  enterText: (mode: Tokenizer["state"]) => void = () => {};
  private readonly blocks: RawBlock[] = [];
  private readonly meta: Partial<DocumentMeta> = {};
  private readonly depth = new Map<string, number>();
  private readonly regions = new Regions();
  private readonly places: PagePlace[] = [];
  private pieces: Piece[] = [];
  private inLink = false;
  /** All that the block shows so far is a link. */
  private linked = true;
  private kind: BlockKind = "paragraph";
  private level: number | undefined;
  private title: string | null = null;
  /** Where the text began that no tag has ended yet: entities make the ends of its tokens unsure. */
  private textFrom: number | null = null;

  constructor(private readonly original: string) {}

  onStartTag(tag: Token.TagToken) {
    const name = tag.tagName;
    this.endText(tag.location);
    if (name === "meta") this.readMeta(tag);
    if (name === "html") this.readLang(attribute(tag, "lang"));
    if (name === "br" && tag.location)
      this.pieces.push({
        start: tag.location.startOffset,
        end: tag.location.endOffset,
        shown: " ",
      });
    if (BLOCK_TAGS.has(name)) this.openBlock(name);
    if (name === "body") this.depth.set("head", 0);
    if (name === "a") this.inLink = attribute(tag, "href") !== null;
    if (!tag.selfClosing) this.depth.set(name, (this.depth.get(name) ?? 0) + 1);
    this.regions.enter(tag, this.depth.get(name) ?? 0);
    if (name === "title" || name === "textarea") this.enterText(TokenizerMode.RCDATA);
    else if (RAW_TEXT.has(name)) this.enterText(TokenizerMode.RAWTEXT);
    else if (name === "script") this.enterText(TokenizerMode.SCRIPT_DATA);
  }

  onEndTag(tag: Token.TagToken) {
    const name = tag.tagName;
    this.endText(tag.location);
    this.depth.set(name, Math.max(0, (this.depth.get(name) ?? 0) - 1));
    if (name === "a") this.inLink = false;
    if (BLOCK_TAGS.has(name)) this.closeBlock();
    this.regions.leave(name, this.depth.get(name) ?? 0);
    if (name === "title" && this.title)
      this.meta.title ??= this.title.replace(/\s+/g, " ").trim() || null;
  }

  onCharacter(token: Token.CharacterToken) {
    this.characters(token);
  }

  onWhitespaceCharacter(token: Token.CharacterToken) {
    this.characters(token);
  }

  onNullCharacter() {}

  onComment(token: Token.CommentToken) {
    this.endText(token.location);
  }

  onDoctype(token: Token.DoctypeToken) {
    this.endText(token.location);
  }

  onEof() {}

  finish(): RawDocument {
    this.endText({ startOffset: this.original.length });
    this.closeBlock();
    markSiteParts(this.blocks, this.places);
    return { meta: this.meta, blocks: this.blocks };
  }

  private characters({ location }: Token.CharacterToken) {
    if (location) this.textFrom ??= location.startOffset;
  }

  private endText(location: { startOffset: number } | null) {
    const from = this.textFrom;
    this.textFrom = null;
    if (from === null || !location) return;
    const pieces: Piece[] = [];
    addPieces(pieces, this.original, from, location.startOffset);
    if (this.within("title")) this.title = (this.title ?? "") + shownText(this.original, pieces);
    if (this.within("title") || this.within("textarea")) return;
    for (const tag of UNSEEN) if (this.within(tag)) return;
    for (const piece of pieces) this.pieces.push(piece);
    if (!this.inLink && shownText(this.original, pieces).trim() !== "") this.linked = false;
  }

  private within(tag: string): boolean {
    return (this.depth.get(tag) ?? 0) > 0;
  }

  private openBlock(name: string) {
    this.closeBlock();
    const heading = /^h([1-6])$/.exec(name)?.[1];
    this.level = heading ? Number(heading) : undefined;
    this.kind = heading ? "heading" : this.kindWithin(name);
  }

  private kindWithin(name: string): BlockKind {
    const own = KINDS[name];
    if (own) return own;
    for (const [tag, kind] of Object.entries(KINDS)) if (this.within(tag)) return kind;
    return "paragraph";
  }

  private closeBlock() {
    if (this.pieces.length > 0) {
      const site = [...SITE].some((tag) => this.within(tag));
      const kind = site ? "boilerplate" : this.kind;
      this.blocks.push({ kind, ...(this.level ? { level: this.level } : {}), pieces: this.pieces });
      this.places.push({
        site: this.regions.of("site"),
        talk: this.regions.of("talk"),
        article: this.regions.of("article"),
        linked: this.linked,
      });
    }
    this.pieces = [];
    this.linked = true;
    this.kind = this.kindWithin("");
    this.level = undefined;
  }

  private readLang(lang: string | null) {
    const code = lang?.slice(0, 2).toLowerCase();
    if (code === "en" || code === "id") this.meta.lang = code;
  }

  private readMeta(tag: Token.TagToken) {
    const key = (attribute(tag, "property") ?? attribute(tag, "name") ?? "").toLowerCase();
    const content = attribute(tag, "content")?.trim();
    if (!content) return;
    if (key === "og:title") this.meta.title = content;
    else if (key === "og:site_name") this.meta.outlet = content;
    else if (key === "author" || key === "article:author") this.meta.author ??= content;
    else if (/^(?:article:published_time|date|dc\.date|datepublished|pubdate)$/.test(key))
      this.meta.published ??= /^\d{4}-\d{2}-\d{2}/.exec(content)?.[0] ?? null;
  }
}

function attribute(tag: Token.TagToken, name: string): string | null {
  return tag.attrs.find((attr) => attr.name === name)?.value ?? null;
}

function shownText(original: string, pieces: Piece[]): string {
  return pieces.map(({ start, end, shown }) => shown ?? original.slice(start, end)).join("");
}
