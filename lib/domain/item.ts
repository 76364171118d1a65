import type { Evidence, Fact, Language } from "./fact";

/** How an item is answered. */
export const ITEM_FORMS = [
  "choice",
  "multiple",
  "truefalse",
  "short",
  "cloze",
  "order",
  "match",
] as const;
export type ItemForm = (typeof ITEM_FORMS)[number];

/** Why an option is certainly wrong: only one value can be true, or it was said of another. */
export type Certificate = { kind: "only-one" | "said-of-another"; facts: Fact["id"][] };

export type Distractor = { text: string; why: string; certificate: Certificate };

/** Which checker re-derived the key from the passages. */
export type Proof = { rule: string; checked: true };

/** One item as `items` prints it: the exact words of one version, and the lasting item it belongs to. */
export type Item = {
  /** The item version: a hash of what the learner sees. */
  id: string;
  /** The lasting item: a hash of the fact's kind, subject and value, `asks`, form and language. */
  item: string;
  /** The version of the rules that made it. */
  rules: string;
  form: ItemForm;
  /** What is asked: `when`, `who-role`, `which-role`, `who-succeeded`, `who-said`, `what-said`, … */
  asks: string;
  lang: Language;
  stem: string;
  key: string[];
  /** Typed answers that also count. */
  accept: string[];
  /** The EDTF value of a date key. */
  value: string | null;
  distractors: Distractor[];
  explanation: string;
  facts: Fact["id"][];
  /** 0 to 1: the expected share of wrong first answers. */
  difficulty: number;
  /** Its stem can be answered without options. */
  card: boolean;
  evidence: Evidence[];
  proof: Proof;
  /** Present on items of parked facts, which only the workshop shows. */
  parked?: true;
};
