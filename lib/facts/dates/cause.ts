import type { Token } from "@/lib/text/document";
import { spanOf } from "../names/scan";
import { COUNTRY_WORDS } from "../names/words";
import { lower } from "./clause";
import type { EventWords } from "./event-words";
import type { Link } from "./link";
import { looksPast } from "./verbs";

const OPENS_CAUSE = /^(?:when|after|as)$/;
/** What is told of some without a name so that it stands alone. */
const HAPPENS =
  /^(?:took place|(?:was|were) held|occurred|happened|broke out|exploded|detonated|crashed|derailed|capsized|collided|sank|erupted|struck|hit|killed|injured|attacked|stormed|bombed|shot|opened fire|hijacked|seized|carried out|rammed|(?:was|were) (?:killed|injured|wounded|executed|hijacked|massacred|signed|concluded|fought)|died|drowned)\b/;
/** Where, or against whom. */
const PLACED =
  /(?:^| )(?:in|at|near|off|across|between|against|outside|on|into|over|by|from|aboard) (?:the |a |an )?(?:\p{Ll}+ )?\p{Lu}\p{L}/u;
/** What a land has few of, and where or for whom it was: "in Norway". */
const VOTES = /(?:elections?|referendum|plebiscite|by-elections?)$/;
const FOR_WHOM =
  /^(?:in|for|across) (?!the (?:North|South|East|West)\b)(?:the )?(?:\p{Ll}+ )?\p{Lu}/u;
const MEETINGS =
  /(?:meetings?|ceremony|ceremonies|conferences?|conventions?|games?|match|races?|rally|series|season|tournaments?|championships?|trials?|festivals?|congress)$/;

/**
 * What befell some without a name, with what tells which they were: "five people were killed | when a
 * bomb went off in Oslo". Null where it would not stand alone.
 */
export function withCause(
  tokens: Token[],
  { clause, time }: Link,
  subject: string,
  { predicate, object }: EventWords,
): string | null {
  if (time.relation !== "at" || !/^(?:day|month)$/.test(time.grain)) return null;
  if (!HAPPENS.test(`${predicate} ${object}`) || MEETINGS.test(subject)) return null;
  if (hasAdjunct(tokens, clause, time)) return null;
  const from = Math.max(clause.to, time.to);
  const opener = [from - 1, from].find((at) => OPENS_CAUSE.test(lower(tokens, at)));
  let cause = "";
  if (opener !== undefined) {
    let to = opener + 1;
    while (to < tokens.length && !ends(tokens, to)) to++;
    // "when activists trying to land, clashed": its verb stands behind the comma
    if (looksPast(lower(tokens, to + 1))) return null;
    cause = spanOf(tokens, opener, to).text;
  }
  const whole = [object, cause].filter((part) => part !== "").join(" ");
  if (LEANS.test(whole)) return null;
  // "between Oslo Rail, Bern Rail and others": the first of a list alone
  if (/^between (?!.* and )/.test(whole)) return null;
  if (NAMES.test(subject)) return / (?:in|for|to|on|against) /.test(subject) ? whole : null;
  if (VOTES.test(subject)) return FOR_WHOM.test(object) ? whole : null;
  return PLACED.test(whole) && !isLandAlone(whole) ? whole : null;
}

/** "On 3 May, during a match in Oslo, a riot broke out": the place stands where it is not looked for. */
function hasAdjunct(tokens: Token[], { subject }: Link["clause"], time: Link["time"]): boolean {
  if (time.from !== subject.from) return false;
  const behind = tokens[time.to]?.text === "," ? time.to + 1 : time.to;
  return tokens.slice(behind, subject.to).some(({ text }) => text === ",");
}

/** Words that only what was told before makes plain. */
const LEANS =
  /\b(?:his|her|its|their|this|these|that|which|who|(?:in|near|outside) the (?:capital|city|town|village|area|region|country))\b/;
const NAMES = /(?:^| )\p{Lu}\p{L}/u;

/** A comma ends it unless a place goes on behind: "in Oslo, Norway". */
function ends(tokens: Token[], at: number): boolean {
  const { text } = tokens[at] ?? { text: "" };
  return text === "," ? !tokens[at + 1]?.capital : /^(?:[.;:()—–]|["“”])$/.test(text);
}

function isLandAlone(object: string): boolean {
  const place = /^(?:in|near|off|across) (?:the )?(.+)$/.exec(object)?.[1];
  return place !== undefined && COUNTRY_WORDS.has(place.toLowerCase());
}
