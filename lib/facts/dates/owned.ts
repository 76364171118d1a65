import type { Evidence } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import { nameAt, namesIn, spanOf } from "../names/scan";
import { COUNTRY_WORDS, TITLES } from "../names/words";
import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import type { TimeExpression } from "./expressions";
import { ownerInSentence } from "./owner-in-sentence";
import { resolveSubject } from "./subject";
import { subjectIn } from "./subject-in";

/** An event that a noun names, by whom or of whom: "Ann Lee" and "assassination", "by the rebels". */
export type OwnedEvent = {
  subject: string;
  noun: string;
  rest: string;
  evidence: Evidence[];
  /** How the owner is told: by a whole name, a part of one, a pronoun. */
  owner: "name" | "short" | "pronoun";
};

/** What befalls somebody once, so that the noun says enough. */
const LIFE_EVENT =
  /^(?:assassination|murder|killing|death|birth|execution|abdication|coronation|surrender|retirement|bankruptcy|founding|foundation|establishment|inception|formation|dissolution|premiere|inauguration|independence|ordination|consecration|beatification|canonization|enthronement|demolition)$/;
/** What somebody did, where the words behind the noun say what it was. */
const DEED =
  /^(?:arrest|resignation|appointment|election|re-election|marriage|withdrawal|invasion|annexation|occupation|departure|arrival|return|exile|deportation|expulsion|dismissal|capture|conviction|imprisonment|release|visit|declaration|memorandum|letter|merger|acquisition|independence|accession|induction|promotion|graduation|conversion|discovery|secession|release|debut|publication|creation|opening|closure|launch|construction|transfer|relocation|nomination|enlistment)$/;
/** Writings and deeds of which there are many, unless the date before the noun tells which. */
const WRITING =
  /^(?:memorandum|memo|report|speech|letter|address|decree|visit|trip|testimony|ruling|resolution|raid|attack|strike|offensive|invasion)$/;
const INSIDE =
  /^(?:of|in|on|at|from|against|by|with|near|over|into|to|for|as|the|and|dan|oleh|di|dari|terhadap)$/;
const LONGEST = 12;

/** "his assassination by the rebels in 1950", "Ann Lee's February 1950 letter to the Senate". */
export function ownedEvent(scene: DateScene, time: TimeExpression): OwnedEvent | null {
  const { tokens } = scene.sentence;
  const dated = lower(tokens, time.core - 1);
  if (time.relation === "none" && /^['’]s$|^['’]$/.test(dated)) return datedWriting(scene, time);
  if (time.relation !== "at") return null;
  const noun = deedBefore(tokens, time.from);
  if (noun === null) return null;
  const rest = noun + 1 < time.from ? spanOf(tokens, noun + 1, time.from).text : "";
  return ownerOf(scene, noun, noun, rest);
}

function deedBefore(tokens: Token[], before: number): number | null {
  for (let at = before - 1; at >= Math.max(0, before - LONGEST); at--) {
    const word = lower(tokens, at);
    const complete = LIFE_EVENT.test(word) || (DEED.test(word) && at + 1 < before);
    if (complete && !isCapitalised(tokens[at])) return at;
    const within =
      INSIDE.test(word) ||
      isCapitalised(tokens[at]) ||
      tokens[at]?.kind === "number" ||
      /^(?:nuclear|trade|deal|agreement|accord|treaty|pact|war|president|king|rebels|forces|troops|government)$/.test(
        word,
      );
    if (!within) return null;
  }
  return null;
}

function datedWriting(scene: DateScene, time: TimeExpression): OwnedEvent | null {
  const { tokens } = scene.sentence;
  if (!["month", "day", "season"].includes(time.grain) || !WRITING.test(lower(tokens, time.to)))
    return null;
  const to = time.to + 1;
  if (!/^(?:to|on|in|against|with|of|by|before)$/.test(lower(tokens, to))) return null;
  const article = /^the$/.test(lower(tokens, to + 1)) ? to + 2 : to + 1;
  const name = nameAt(tokens, article);
  if (!name) return null;
  return ownerOf(scene, time.core, time.to, spanOf(tokens, to, name.to).text);
}

/** Whose event it is: what stands before "'s", a pronoun, or a country before the noun. */
function ownerOf(scene: DateScene, before: number, noun: number, rest: string): OwnedEvent | null {
  const { tokens } = scene.sentence;
  const last = tokens[before - 1];
  const event = { noun: tokens[noun]?.text ?? "", rest };
  if (/^(?:his|her|its)$/i.test(last?.text ?? "")) {
    if (isDoneTo(tokens, before - 1)) return null;
    const owner =
      subjectIn(scene, { from: before - 1, to: before }) ?? ownerInSentence(scene, before - 1);
    if (!owner || isAnothers(scene, before - 1, owner.text)) return null;
    return { ...event, subject: owner.text, evidence: owner.evidence, owner: "pronoun" };
  }
  const possessive = /^['’]s?$/.test(last?.text ?? "");
  const end = possessive ? before - 1 : before;
  const from = ownerStart(tokens, end);
  if (from === null || (!possessive && !isCountrys(tokens, from, end, event.noun))) return null;
  if (isHalfOfName(tokens, from, end) || (before === noun && isDoneTo(tokens, from))) return null;
  const subject = resolveSubject(scene.names, tokens, { from, to: end });
  if (!subject) return null;
  const whole = subject.kind !== "short" && (end - from > 1 || isCountry(tokens, from, end));
  return {
    ...event,
    subject: subject.text,
    evidence: subject.evidence,
    owner: whole ? "name" : "short",
  };
}

/** "Finland has played bandy since its independence": of what else the sentence names, in a text on bandy. */
function isAnothers({ names, sentence: { tokens } }: DateScene, at: number, owner: string) {
  if (!/^its$/i.test(tokens[at]?.text ?? "")) return false;
  return namesIn(tokens.slice(0, at)).some(
    ({ text }) => !owner.endsWith(names.resolve(text)?.canonical ?? text),
  );
}

/** "U.S. withdrawal" is the country's own; "its U.S. premiere" is somebody else's, there. */
function isCountrys(tokens: Token[], from: number, end: number, noun: string): boolean {
  const there =
    /^(?:premiere|debut|release|publication|launch|opening|visit|return|arrival|promotion|nomination|conversion)$/;
  return !there.test(noun) && isCountry(tokens, from, end);
}

/**
 * "the Duchess of Fife's death", "Charles the Bold's death": whose it is begins further left;
 * "the Prime Minister's visit" does not say whose it is.
 */
function isHalfOfName(tokens: Token[], from: number, end: number): boolean {
  if (lower(tokens, from - 1) === "of") return true;
  const article = lower(tokens, from) === "the";
  if (article && isCapitalised(tokens[from - 1]) && !OPENER.test(lower(tokens, from - 1)))
    return true;
  return tokens.slice(article ? from + 1 : from, end).every((token) => TITLES.has(token.lower));
}

/**
 * "recognised Angola's independence in 1976", "to seek the party's nomination in 2020", "announced
 * his retirement in December": the date may be that of the verb before the owner.
 */
function isDoneTo(tokens: Token[], from: number): boolean {
  const word = lower(tokens, from - 1);
  if (/^(?:made|making|marked|being|during|following|including|regarding|concerning)$/.test(word))
    return false;
  const verb =
    /^\p{Ll}{2,}(?:ed|ing|izes?|ises?)$|^(?:saw|knew|sought|brought|heard|says|sees|knows|seeks|met)$/u;
  if (verb.test(tokens[from - 1]?.text ?? "")) return true;
  return (
    /^(?:to|will|would|could|can|may|might|should)$/.test(lower(tokens, from - 2)) &&
    !BEHIND.test(word)
  );
}

const BEHIND = /^(?:after|at|upon|on|before|until|till|by|with|in|from|for|to|of|and|the)$/;

/** The capitalised words before `end`, with "the" and, inside, a lower-case noun such as "administration". */
function ownerStart(tokens: Token[], end: number): number | null {
  let from = end;
  if (/^(?:administration|government|army|forces|ministry)$/.test(lower(tokens, from - 1))) from--;
  while (from > 0 && isCapitalised(tokens[from - 1]) && !OPENER.test(lower(tokens, from - 1)))
    from--;
  if (from === end || !isCapitalised(tokens[from])) return null;
  return lower(tokens, from - 1) === "the" ? from - 1 : from;
}

/** At the head of a sentence these have a capital without being part of the name. */
const OPENER =
  /^(?:the|after|following|since|at|upon|before|until|during|by|with|in|from|despite|on|under|for|to|when|while|although|though|because|but|and|as|if|both)$/;

function isCountry(tokens: Token[], from: number, to: number): boolean {
  const first = lower(tokens, from) === "the" ? from + 1 : from;
  const words = tokens.slice(first, to).map(({ text }) => text);
  const whole = words.join(" ").toLowerCase();
  return /^(?:U\.S\.?|US|UK|U\.K\.?|EU|UN|NATO)$/.test(words.join("")) || COUNTRY_WORDS.has(whole);
}
