import type { Token } from "@/lib/text/document";
import { isGiven } from "../names/given-names";
import { wordSet } from "../names/word-set";
import { DETERMINERS_EN, PAST_VERBS, TIES_EN } from "./function-words";
import { endOfAcronym, endOfChain, isPossessive, NOUNS_IN_ING } from "./noun-chain";
import { isCapitalised, isNameWord, isTitleWord, personAt } from "./person-name";
import { isHead, isJudging } from "./role-head";

/** Kinds of organisation that stand before their own name: "advocacy group Code Pink". */
export const NAMED_KINDS = wordSet(`
  group party company newspaper magazine firm band club network organization organisation agency
  channel station website site unit force university movement charity bank chain studio label team
  podcast blog militia brigade tank think-tank charity city town village state province president minister king queen
`);

/** The end of what the head is tied to: "of the board of …", "for Iran at …"; null when it runs into a name. */
export function endOfTies(tokens: Token[], from: number): number | null {
  let to = from;
  for (let ties = 0; ties < 5; ties++) {
    const tie = tokens[to];
    if (!tie || !TIES_EN.has(tie.text)) break;
    // "the first candidate to bring up": an infinitive is no place
    const next = tokens[to + 1];
    if (
      tie.text === "to" &&
      !isCapitalised(next) &&
      !/^(?:the|an?|his|her|its|their)$/.test(next?.text ?? "")
    )
      break;
    // "in the spring"
    if (
      /^(?:in|on|at|from|for)$/.test(tie.text) &&
      TIME_NOUNS.test(tokens[to + (/^(?:the|an?)$/.test(next?.text ?? "") ? 2 : 1)]?.text ?? "")
    )
      break;
    const end = endOfObject(tokens, to + 1);
    if (end === null) return null;
    if (end === to + 1 || isAdverbial(tokens, to, end)) break;
    // "from Nigeria", but "from the original merger"
    if (tie.text === "from" && !tokens.slice(to + 1, end).some(isCapitalised)) break;
    to = end;
  }
  return to;
}

/** "for eighteen years", "in the gubernatorial election", "with a career spanning": no place of a role. */
function isAdverbial(tokens: Token[], tie: number, end: number): boolean {
  const last = tokens[end - 1]?.text ?? "";
  if (tokens[tie]?.text === "with" && /ing$/.test(last)) return true;
  // "in place of John Grant", "in addition to handling it", "with immediate effect"
  if (
    tokens[tie]?.text === "in" &&
    /^(?:place|addition|early|mid|late)$/.test(tokens[tie + 1]?.text ?? "")
  )
    return true;
  if (tokens[tie]?.text === "with" && last === "effect") return true;
  // "winner of the race with a late attack in the final mile"
  const indefinite = /^an?$/.test(tokens[tie + 1]?.text ?? "");
  if (tokens[tie]?.text === "with" && indefinite && !tokens.slice(tie, end).some(isCapitalised))
    return true;
  if (tokens[tie]?.text === "for")
    return /^(?:term|period|season|year|years|months|weeks|days|decades|terms|seasons|times)$/.test(
      last,
    );
  return (
    /^(?:in|at|on)$/.test(tokens[tie]?.text ?? "") &&
    /^(?:elections?|by-election|referendum|poll|vote|ceremony|reshuffle|landslide|centuries|century|death|birth|retirement|outset|occasions?)$/.test(
      last,
    )
  );
}

const TIME_NOUNS =
  /^(?:couple|number|years|decades|months|several|many|spring|summer|autumn|winter|morning|evening|afternoon|night|past|meantime|beginning|end|time|year|month|week|day|\d+(?:s|th|st|nd|rd)|(?:mid|early|late)-\w+)$/;

/** The end of a tied noun phrase; its own start where there is none, null where a second name follows. */
function endOfObject(tokens: Token[], from: number): number | null {
  const start = /^(?:the|a|an|its|their|his|her)$/u.test(tokens[from]?.text ?? "")
    ? from + 1
    : from;
  const to = withoutParticiple(tokens, start, endOfChain(tokens, start));
  if (to === start || tokens[start]?.kind === "number")
    return start === from && to > start ? from : to === start ? from : to;
  if (runsIntoName(tokens, start, to)) return null;
  // "manager of the recently established laboratory"
  if (/^\p{Ll}{3,}ly$/u.test(tokens[to - 1]?.text ?? "")) return null;
  // "of Little Rock, Arkansas-based Mountaire": the name goes on
  if (tokens[to]?.text === "," && /-based$/.test(tokens[to + 1]?.text ?? "")) return null;
  // "on Falk's other strip": what is possessed is cut off
  const last = tokens[to - 1];
  if (last && isPossessive(last)) return null;
  const bracket = endOfAcronym(tokens, to);
  return tokens[bracket]?.text === "and" ? endOfPair(tokens, bracket) : bracket;
}

/** "the House of Representatives standing as": a participle behind a noun begins something else. */
function withoutParticiple(tokens: Token[], from: number, to: number): number {
  const last = tokens[to - 1]?.text ?? "";
  const goesOn = tokens[to]?.kind === "word";
  const begins = to - from > 1 && goesOn && /^\p{Ll}+(?:ed|ing)$/u.test(last);
  return begins && !NOUNS_IN_ING.test(last) ? to - 1 : to;
}

/** "relations Muhammed Reza": a noun in small letters and then a name of two parts. */
function runsIntoName(tokens: Token[], from: number, to: number): boolean {
  for (let at = from + 1; at + 1 < to; at++) {
    const before = tokens[at - 1];
    if (before?.kind !== "word" || isCapitalised(before) || isPossessive(before)) continue;
    if (NAMED_KINDS.has(before.text)) continue;
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first && second && isNameWord(first) && isNameWord(second) && !isTitleWord(first.text))
      return true;
  }
  return false;
}

const PRESENT_VERBS =
  /^(?:serves|works|lives|teaches|holds|sits|writes|runs|leads|hosts|acts|resides|plays|appears|is|was|has)$/;

const ENDS_PAIR =
  /^(?:[,.;:()]|and|who|whose|which|where|when|while|during|after|before|until|since|under|alongside|by|as)$/u;

/** "of protocol and public relations": the second half belongs to the tie unless it is a role itself. */
function endOfPair(tokens: Token[], at: number): number {
  const start = DETERMINERS_EN.has(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  if (
    /^(?:someone|others|one|somebody|who|concurrently|simultaneously)$/.test(
      tokens[start]?.text ?? "",
    )
  )
    return at;
  const to = withoutParticiple(tokens, start, endOfChain(tokens, start));
  if (to === start || isHead(tokens, to - 1) || runsIntoName(tokens, start, to)) return at;
  // "of the University of California and Dan Gillmor": somebody else
  if (isGiven(tokens[start]?.text ?? "") && personAt(tokens, start)?.full) return at;
  const next = tokens[to];
  const short = to - start < 4 && TIES_EN.has(next?.text ?? "");
  const ends = !next || ENDS_PAIR.test(next.text) || short;
  const words = tokens.slice(start, to);
  const opens = words[0]?.text ?? "";
  if (words.some(({ text }) => isJudging(text)) || /^\p{Ll}+ed$/u.test(opens)) return at;
  // "lecturer at the university and held posts": a verb of its own
  if (PAST_VERBS.has(opens) || PRESENT_VERBS.test(opens)) return at;
  if (!ends) return at;
  const end = endOfAcronym(tokens, to);
  return next?.text === "and" ? endOfPair(tokens, end) : end;
}
