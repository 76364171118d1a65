import type { Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import { lower } from "./clause";
import type { EventWords } from "./event-words";
import type { Link } from "./link";
import type { Subject } from "./subject";
import { SAYING } from "./verbs";

/**
 * Whether a phrase did one thing, or one was done to it, that its clause tells to the end. A phrase
 * is a subject only as sure as its ends are, so whatever may have moved one of them is left out.
 */
export function isWholeAct(
  tokens: Token[],
  link: Link,
  subject: Subject,
  { object }: EventWords,
): boolean {
  return (
    isAct(tokens, link) &&
    !isInsideObject(tokens, link) &&
    !ENDS_OPEN.test(object) &&
    !UNNAMED_PLACE.test(object) &&
    !goesOnBehindComma(tokens, link) &&
    ENDS_IN_NAME.test(subject.text) &&
    !LOOSE.test(subject.text) &&
    !NOT_ONE_THING.test(subject.text) &&
    !UNTOLD_WHICH.test(subject.text) &&
    !COUNTED.test(subject.text)
  );
}

/** What it was, or had, is a state: of the date perhaps, and of others. */
function isAct(tokens: Token[], { clause: { verb } }: Link): boolean {
  const last = lower(tokens, verb.to - 1);
  return (
    !/^(?:was|were|had|been|featured|contained|titled|entitled|called|named|numbered|totall?ed)$/.test(
      last,
    ) && !SAYING.test(last)
  );
}

/** "designated 22 February as a day", "at the May conference": the date is a word of what was done. */
function isInsideObject(tokens: Token[], { clause: { verb }, time }: Link): boolean {
  if (time.from < verb.to) return false;
  // "at the Summer 1989 Show": the name goes on behind it
  if (time.relation === "none" || isCapitalised(tokens[time.to])) return true;
  return /^(?:the|an?|its|their|his|her)$/.test(lower(tokens, time.from - 1));
}

/** "released (version 2)", "an income of", "embarked in for shakedown", "was unveiled commemorating", "brokered a plan": something is missing. */
const ENDS_OPEN =
  /^(?:\(|also\b|\d+$|an? \p{Ll}+$|from [\d$£€]\S*$)|[^\p{L}\d.!?)"”’%]$| (?:after|before|when|while|until|because) (?!\d+ )|(?:^| )(?:of|in|for|by|from|with|to|at|than|a|an|the|[a-z]+ing|stake|shares?)$|(?:^| )(?:of|in|for|by|from|with|at) (?:of|in|for|by|from|with|at|and|to) /u;

/** "withdrew from the country": which one is told elsewhere. */
const UNNAMED_PLACE =
  /(?:^| )the (?:country|city|town|village|area|region|island|province|state|county|district|nation|kingdom|capital|site|building|church|school|university|station|club|team|band|group|company|party|war|film|series|show|league|tour)(?:$|,| (?:as|by|with|after|to|and|in|on|at|from)\b)/;

/** "reminded consumers, “Don't …”", "ordered a unit, with workers, to build": the rest stands behind a comma. */
function goesOnBehindComma(tokens: Token[], { clause, time }: Link): boolean {
  const from = Math.max(clause.verb.to, time.to);
  for (let at = from; at < tokens.length; at++)
    if (tokens[at]?.text === "," && /^(?:["“‘]|to)$/.test(tokens[at + 1]?.text ?? "")) return true;
  return false;
}

/** "the group Blue Harbour", "Republic Act 10176": which one, the name itself says. */
const ENDS_IN_NAME = /(?:^| )[\p{Lu}\d]\S*(?: \.)?$/u;

/** "the Dutch firm with Ann Lee": what hangs on a preposition may hang on something else. */
const LOOSE =
  / (?:with|to|on|for|by|from|at|near|between|under|over|like|as|that|who|founder|led|outside|[-–—]) /;

/** "Garrett responded to Tales", "]] Bareiro", "Photo.jpg Ann", "FINAL GAME The Bears", "Godsmack's": no subject. */
const NOT_ONE_THING =
  /^And$|[[\]_|]|\.(?:jpe?g|png|svg|gif)\b|^\p{Lu}\p{Ll}+ing |^\P{L}+\p{L}?\P{L}*$|['’]s?$| The |\b(?:January|February|March|April|June|July|August|September|October|November|December) \d|\d (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bin addition\b|\p{Lu}\S* \p{Ll}+ed (?:to|for|with|from|an?|the) /u;

/** "the Queen", "a translation", "the next mission", "Version 2", "6 Tunisians": which one is told elsewhere. */
const UNTOLD_WHICH =
  /^an? |^the (?!US$|UK$|EU$|UN$)\p{Lu}[\p{L}-]+$|^the (?:\p{Ll}+ )*\p{Ll}+['’]s? |\b(?:next|latter|following|resulting|said|aforementioned)\b|^New \p{Ll}+$|^brothers \S+$|^(?:Version|Phase|Part|Stage|Round|Season|Episode|Volume|Section|Article|Chapter|Level|Type) \S+$/u;
const COUNTED =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?) /i;
