import { foldedWords, foldText } from "@/lib/domain/folding";
import { rightOf } from "@/lib/domain/item-view";
import { remembered } from "@/lib/domain/remembered";
import { spelledAlike } from "@/lib/facts/names/spelling";
import type { Collection } from "../collection";
import { areOfLikeLength } from "../distractors/like-length";
import type { Draft } from "../draft";
import { GAP } from "../wording/gap";
import { isContentWord } from "../wording/stems";

/** The letters that several words of a phrase begin with, "PMF" of "Popular Mobilization Forces"; of two none. */
const acronym = remembered((phrase: string) => {
  const initials = [...phrase.matchAll(INITIAL)].map(([letter]) => letter);
  return initials.length >= 3 ? initials.join("") : "";
});
const INITIAL = /(?<![\p{L}-])\p{Lu}/gu;

/** Whether the stem holds the key, a form of the key's name, or its acronym. */
function givesKeyAway(draft: Draft, collection: Collection): boolean {
  if (draft.form === "truefalse") return false;
  const forms = draft.key
    .flatMap((key) => [key, ...collection.named(key).forms])
    .concat(draft.accept);
  const stem = ` ${foldText(draft.stem)} `;
  const folded = forms.map(foldText).filter((form) => form !== "");
  if (folded.some((form) => stem.includes(` ${form} `))) return true;
  const short = draft.key.map(acronym).filter((letters) => letters !== "");
  return short.some(
    (letters) =>
      draft.stem.includes(letters) &&
      new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, "u").test(draft.stem),
  );
}

/** Whether a name that is the key shares a telling word with the stem. */
function sharesName(draft: Draft): boolean {
  if (draft.asks !== "who-role" && draft.asks !== "who-said" && draft.asks !== "who-succeeded")
    return false;
  const stem = new Set(foldedWords(draft.stem));
  return draft.key.some((key) =>
    foldedWords(key).some((word) => word.length > 3 && stem.has(word)),
  );
}

/** Whether options are the same after folding, or one holds another. */
function hasTwins(options: readonly string[]): boolean {
  const spaced = options.map((option) => ` ${foldText(option)} `);
  return spaced.some((option, index) =>
    spaced
      .slice(0, index)
      .some(
        (other, place) =>
          other.includes(option) ||
          option.includes(other) ||
          spelledAlike(options[index] ?? "", options[place] ?? ""),
      ),
  );
}

/** Whether the key repeats words of the stem that no other option repeats. */
function echoesStem(draft: Draft): boolean {
  if (draft.asks !== "which-role" && draft.asks !== "what-said" && draft.asks !== "event-on-date")
    return false;
  const stem = new Set(foldedWords(draft.stem).filter(isContentWord));
  const shared = (text: string) => foldedWords(text).filter((word) => stem.has(word)).length;
  const key = shared(draft.key[0] ?? "");
  return key > 0 && draft.distractors.every(({ text }) => shared(text) < key);
}

function isBroken(stem: string): boolean {
  return (
    stem.length > 400 ||
    /\s[,.;?]|\s{2}|\(\s|,,|\?\?|[,;:]\?$|\b(?:the the|a a|an an|of of|in in|on on|pada pada|di di|(?:by|in|of|to|from|with) the (?:into|to|in|on|at|by|from|for|and|or|of|was|were))\b/.test(
      stem,
    ) ||
    /\b(?:on|in|at|of|by|to|from|for|with|and|or|the|a|an|as|that|pada|di|oleh|dari|dan|yang)\?$/.test(
      stem,
    ) ||
    /[\p{Cc}\ufffd]/u.test(stem)
  );
}

/** What is wrong with a draft, as short names; nothing for one that may be asked. */
export function lintDraft(draft: Draft, collection: Collection): string[] {
  const options = [...draft.key, ...draft.distractors.map(({ text }) => text)];
  const faults: string[] = [];
  if (givesKeyAway(draft, collection)) faults.push("stem holds the key");
  if (sharesName(draft)) faults.push("stem shares the key's name");
  if (isBroken(draft.stem)) faults.push("broken stem");
  if (draft.form === "choice") {
    if (draft.distractors.length < 2 || draft.distractors.length > 3)
      faults.push("number of options");
    if (hasTwins(options)) faults.push("options alike");
    if (!areOfLikeLength(options)) faults.push("odd length");
    if (echoesStem(draft)) faults.push("key echoes the stem");
  }
  if (draft.form === "multiple") {
    if (draft.key.length < 2 || draft.distractors.length < 2) faults.push("number of options");
    if (hasTwins(options)) faults.push("options alike");
  }
  if (draft.form === "order" || draft.form === "match") {
    const shown = draft.form === "match" ? options.map(rightOf) : options;
    if (draft.key.length < 3 || draft.key.length > 5) faults.push("number of options");
    if (hasTwins(shown)) faults.push("options alike");
    if (draft.form === "match" && !areOfLikeLength(shown)) faults.push("odd length");
  }
  if (draft.form === "cloze" && draft.stem.split(GAP).length !== draft.key.length + 1)
    faults.push("gaps");
  if (draft.explanation === "") faults.push("no explanation");
  return faults;
}
