import type { Language } from "@/lib/domain/fact";
import type { GivenHead } from "@/lib/domain/given-head";
import type { Word } from "./words";

/**
 * A stretch of a block's text and where it stands in the original. When `text` has the length of
 * the stretch it is that stretch letter by letter; else it stands for the whole of it (an entity,
 * a run of white space). What is between two runs of the original (tags, citation marks) is not shown.
 */
export type Run = {
  /** Where the run begins in the block's text. */
  at: number;
  /** Offsets into the original. */
  start: number;
  end: number;
  text: string;
};

export type TokenKind = "word" | "number" | "mark";

/** A word, a number or one mark. Offsets are into the block's text. */
export type Token = {
  /** What is known of the word itself, some of it again below. */
  readonly word: Word;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` in small letters. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Begins with a small letter. */
  readonly small: boolean;
};

/** Words between quotation marks. `start` and `end` are those of the inside, the marks left out. */
export type Quotation = {
  start: number;
  end: number;
  /** False when no closing mark was found: it then ends with its block. */
  closed: boolean;
};

/** Offsets are into the block's text; so are those of its tokens. */
export type Sentence = {
  start: number;
  end: number;
  text: string;
  readonly tokens: Token[];
  /** It was cut off in the source: what its last words belong to is not known. */
  truncated: boolean;
};

export type BlockKind =
  | "title"
  | "heading"
  | "paragraph"
  | "item"
  | "quote"
  | "caption"
  | "byline"
  | "dateline"
  | "boilerplate";

export type Block = {
  /** Its place among the document's blocks. */
  index: number;
  kind: BlockKind;
  /** Null when it is neither of the languages that facts are found in. */
  lang: Language | null;
  /** 1 to 6, of titles and headings. */
  level?: number;
  runs: Run[];
  /** What a reader sees: no tags, citation marks or invisible characters; entities decoded. */
  text: string;
  /** Its last sentence is cut off. */
  truncated: boolean;
  /** In the order of the text; not nested. */
  quotations: Quotation[];
  /** A quotation mark without its fellow stands in the block: what is inside and outside is a guess. */
  orphanQuote: boolean;
  sentences: Sentence[];
};

/** What shows a block and finds passages in it: plain data, which threads can hand each other. */
export type ShownBlock = Pick<Block, "index" | "kind" | "lang" | "level" | "runs" | "text"> & {
  sentences: Pick<Sentence, "start" | "end">[];
};

export type DocumentFormat = "text" | "markdown" | "html";

/** What is known of a document besides its text; null where nothing is. */
export type DocumentMeta = {
  title: string | null;
  author: string | null;
  outlet: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  lang: Language | null;
  /** The publications that its facts come from. */
  sources: string[];
};

export type Document = {
  /** The path or id, as it was given. */
  source: string;
  /** The file decoded from UTF-8, unchanged: every offset that leaves this room points into it. */
  original: string;
  format: DocumentFormat;
  meta: DocumentMeta;
  /** Its outlet and date, else its title, else its first heading, else its file name. */
  name: string;
  blocks: Block[];
};

/** What a caller knows of a document; its own front matter, `<meta>` and byline come first. */
export type DocumentHints = {
  lang?: Language | "auto";
  title?: string;
  author?: string;
  outlet?: string;
  published?: string;
  /** What a person said of it, which comes before its own. */
  given?: GivenHead | null;
};
