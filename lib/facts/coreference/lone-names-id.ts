import type { Block, Token } from "@/lib/text/document";
import { COUNTRIES } from "../names/countries";
import { wordSet } from "../names/word-set";
import { METONYMS, OUTLETS } from "../reactions/bodies";
import { QUOTE_VERBS_ID, SAY_VERBS_ID } from "../reactions/verbs-id";
import { isCapitalised } from "../roles/person-name";
import { NEVER_IN_PERSON_ID } from "../roles/person-name-id";
import { BODY_STARTS_ID, endsTitleId } from "../roles/title-words-id";
import type { CalledPerson } from "./called-id";

/**
 * Indonesians may have one name only: "Kepala Kejati Jatim Kuntadi mengatakan", "ujar Kuntadi". A word that
 * speaks alone is such a name where it stands behind an office or speaks twice, and nowhere beside another
 * part of a name or where a place would stand.
 */
export class LoneNames {
  readonly #places = new Map<string, CalledPerson>();
  readonly #spoken = new Map<string, number>();
  readonly #quoted = new Set<string>();
  readonly #refused = new Set<string>();

  /** Takes note of one place where a sought word stands. */
  read(block: Block, tokens: Token[], at: number): void {
    const token = tokens[at];
    if (!token || this.#refused.has(token.text)) return;
    const before = tokens[at - 1];
    if (isNobody(token.text) || isJoined(tokens, at) || PLACED.has(before?.text ?? "")) {
      this.#refused.add(token.text);
      return;
    }
    const office =
      before?.text === ")" || (isCapitalised(before) && !OPENERS.has(before?.text ?? ""));
    const quoted = QUOTE_VERBS_ID.has(before?.text ?? "");
    const spoken = this.#spoken.get(token.text) ?? 0;
    if (quoted) this.#quoted.add(token.text);
    if (quoted || SAY_VERBS_ID.has(tokens[at + 1]?.text ?? ""))
      this.#spoken.set(token.text, spoken + 1);
    if (office || !this.#places.has(token.text))
      this.#places.set(token.text, {
        name: token.text,
        block,
        start: token.start,
        end: token.end,
      });
    if (office) {
      this.#quoted.add(token.text);
      this.#spoken.set(token.text, spoken + SPOKEN);
    }
  }

  *people(): Generator<[string, CalledPerson]> {
    for (const [word, place] of this.#places) if (this.#isSure(word)) yield [word, place];
  }

  /** Firms announce and explain, but "kata" and "ujar" are people's. */
  #isSure(word: string): boolean {
    return (
      !this.#refused.has(word) && this.#quoted.has(word) && (this.#spoken.get(word) ?? 0) >= SPOKEN
    );
  }
}

/** How often a word must speak where no office stands before it. */
const SPOKEN = 2;

const PLACED = new Set(["di", "ke", "dari", "se"]);

function isNobody(word: string): boolean {
  return [COUNTRIES, METONYMS, OUTLETS, NEVER_IN_PERSON_ID, BODY_STARTS_ID].some((set) =>
    set.has(word),
  );
}

/** Whether a part of the same name stands beside a word: no lone name then, or one that was not read whole. */
function isJoined(tokens: Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isCapitalised(next) || /^[)-]$/.test(next?.text ?? "") || before?.text === "-") return true;
  // "Gus Ipul": who is never called without it
  if (CALLED_WITH.has(before?.text ?? "")) return true;
  const word = before?.text ?? "";
  return isCapitalised(before) && !OPENERS.has(word) && !endsTitleId(word);
}

const CALLED_WITH = wordSet(
  "Gus Bang Cak Kang Mbak Mas Bunda Habib Kiai Ustaz Ustad Syekh Romo Eyang",
);

/** Words that open a sentence, and have their capital from there. */
const OPENERS = wordSet(`
  Menurut Namun Sementara Sebelumnya Kemudian Lalu Sedangkan Tetapi Tapi Adapun Bahkan Lanjut Kata Ujar Jelas
`);
