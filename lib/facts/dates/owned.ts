import type { Evidence } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import { nameAt, spanOf } from "../names/scan";
import { COUNTRY_WORDS } from "../names/words";
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
    const owner =
      subjectIn(scene, { from: before - 1, to: before }) ?? ownerInSentence(scene, before - 1);
    return owner && { ...event, subject: owner.text, evidence: owner.evidence, owner: "pronoun" };
  }
  const possessive = /^['’]s?$/.test(last?.text ?? "");
  const end = possessive ? before - 1 : before;
  const from = ownerStart(tokens, end);
  // "the Duchess of Fife's death": whose it is begins further left
  if (from !== null && lower(tokens, from - 1) === "of") return null;
  if (from === null || (!possessive && !isCountry(tokens, from, end))) return null;
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
