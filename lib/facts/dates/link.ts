import type { Language } from "@/lib/domain/fact";
import type { Block, Sentence, Token } from "@/lib/text/document";
import { isAdjunct } from "./adjunct";
import { behindBracket, lower } from "./clause";
import type { Clause } from "./clauses";
import type { TimeExpression } from "./expressions";
import { tenseFits } from "./tense-fits";
import { breaksTie, isBareDate } from "./tie";
import { isAdverb, isLower, UNREAL, UNREAL_ID } from "./verbs";

/** Which way a date stands to the clause that it dates. */
export type LinkKind = "fronted" | "adjunct" | "middle" | "final" | "behind-event" | "bare";
export type Link = {
  clause: Clause;
  time: TimeExpression;
  kind: LinkKind;
  /** The clause was cut behind the date, where "and" goes on to something of another date. */
  cut: boolean;
};

/** The clause that a date dates, where the build of the sentence leaves no doubt. */
export function linkOf(
  sentence: Sentence,
  block: Block,
  clauses: Clause[],
  time: TimeExpression,
  lang: Language,
): Link | null {
  const { tokens } = sentence;
  if (isQuoted(block, tokens[time.core])) return null;
  const link = frontedLink(tokens, clauses, time) ?? innerLink(tokens, clauses, time, lang);
  if (!link || isQuoted(block, tokens[link.clause.verb.from])) return null;
  return holds(tokens, link, lang) ? link : null;
}

/** Whether the clause tells of something that was so: its tense fits the date, nothing denies it. */
export function holds(tokens: Token[], link: Link, lang: Language): boolean {
  return tenseFits(tokens, link) && !isUnreal(tokens, link.clause, lang);
}

/** Whether a token stands between quotation marks. A block may have ten thousand: it halves its way to them. */
export function isQuoted({ quotations }: Block, token: Token | undefined): boolean {
  if (!token) return false;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) < token.end) low = middle + 1;
    else high = middle;
  }
  const quotation = quotations[low];
  return quotation !== undefined && quotation.start <= token.start;
}

/** "On 3 January 2020, X was killed": the date opens the sentence or a clause of it. */
function frontedLink(tokens: Token[], clauses: Clause[], time: TimeExpression): Link | null {
  const clause = clauses.find(
    ({ subject, coordinated }) =>
      !coordinated && subject.from <= time.from && time.to <= subject.to,
  );
  if (!clause) return leadLink(clauses, time);
  // a date without a preposition is the page's rather than the sentence's
  if (time.relation === "none" && !time.value.endsWith("~")) return null;
  const { from } = clause.subject;
  const stray = time.from === 1 && /^\p{Lu}/u.test(tokens[1]?.text ?? "") && isLower(tokens[0]);
  if (time.from === from || stray) return { clause, time, kind: "fronted", cut: false };
  // "Later, in 2015, he …", "However, on 3 May 1999, …"
  const lead = tokens.slice(from, time.from);
  if (
    lead.length <= 2 &&
    lead.every(
      (token) =>
        token.text === "," ||
        isAdverb(token.lower) ||
        /^(?:and|but|then|however|meanwhile|namun|kemudian|dan)$/i.test(token.text),
    )
  )
    return { clause, time, kind: "fronted", cut: false };
  if (isAdjunct(tokens, from, time)) return { clause, time, kind: "adjunct", cut: false };
  // "The Washington Post on 4 January 2020 reported"
  return isBeforeVerb(tokens, clause, time) && time.relation === "at"
    ? { clause, time, kind: "middle", cut: false }
    : null;
}

/** "Lee on 3 May left", "Lee, on 3 May, left" */
function isBeforeVerb(tokens: Token[], { verb }: Clause, { from, to }: TimeExpression): boolean {
  if (to === verb.from) return lower(tokens, from - 1) !== ",";
  return to + 1 === verb.from && lower(tokens, to) === "," && lower(tokens, from - 1) === ",";
}

/** "and in 1665 was sent": the date between "and" and the verb. */
function leadLink(clauses: Clause[], time: TimeExpression): Link | null {
  const clause = clauses.find(
    ({ lead, verb }) => lead !== null && lead <= time.from && time.to <= verb.from,
  );
  return clause ? { clause, time, kind: "fronted", cut: false } : null;
}

const EVENT_NOUN =
  /^(?:attacks?|strikes?|airstrikes?|bombings?|killings?|assassinations?|murders?|invasions?|wars?|battles?|deaths?|births?|elections?|accidents?|crash|crashes|disasters?|earthquakes?|floods?|fires?|raids?|operations?|visits?|meetings?|talks|summits?|conferences?|speech|speeches|interviews?|hearings?|trials?|rulings?|verdicts?|reports?|articles?|books?|films?|letters?|memos?|memorandums?|statements?|resolutions?|laws?|acts?|treaty|treaties|deals?|agreements?|accords?|withdrawals?|revolutions?|coups?|protests?|demonstrations?|massacres?|sieges?|offensives?|referendums?|uprisings?|revolts?|rebellions?|festivals?|ceremon(?:y|ies)|anniversar(?:y|ies)|games|olympics|cups?|championships?|expeditions?|journeys?|trips?|flights?|missions?|launch|launches|landings?|events?|incidents?|crisis|pandemic|outbreaks?|seasons?|albums?|songs?|novels?|editions?|serangan|perang|pertempuran|pemilihan|pemilu|kematian|pembunuhan|kecelakaan|gempa|banjir|konferensi|perjanjian|peristiwa|upacara|laporan|surat|pernyataan|film|lagu|album|buku|novel|judul)$/;

/** "X was killed in Baghdad on 3 January 2020": behind the verb, with nothing between that it could date. */
function innerLink(
  tokens: Token[],
  clauses: Clause[],
  time: TimeExpression,
  lang: Language,
): Link | null {
  const clause = clauses.find(({ verb, to }) => verb.to <= time.from && time.to <= to);
  const bare = lang === "id" && isBareDate(tokens, clause, time);
  if (!clause || (time.relation === "none" && !bare && !isBesideVerb(tokens, clause, time)))
    return null;
  if (time.relation === "range" && time.from === time.core && !isBesideVerb(tokens, clause, time))
    return null;
  if (goesOnBehind(tokens, time)) return null;
  let event = false;
  for (let at = clause.verb.to; at < time.from; at++) {
    const behind = behindBracket(tokens, at);
    if (behind > at && behind <= time.from) {
      at = behind - 1;
      continue;
    }
    if (breaksTie(tokens, at, clause, time, lang)) return null;
    const lastNoun = at === time.from - 1 || (at === time.from - 2 && tokens[at + 1]?.text === ",");
    if (lastNoun && EVENT_NOUN.test(lower(tokens, at))) event = true;
  }
  const kind = event ? "behind-event" : bare ? "bare" : "final";
  const cut = time.from > clause.verb.to && goesOn(tokens, time.to, clause);
  return { clause: cut ? { ...clause, to: time.to } : clause, time, kind, cut };
}

/** "died July 8, 1999", "died around 1932": nothing stands between that it could date. */
function isBesideVerb(tokens: Token[], { verb }: Clause, time: TimeExpression): boolean {
  const behind = /^place$/.test(lower(tokens, verb.to)) ? verb.to + 1 : verb.to;
  if (time.from !== behind) return false;
  // "lost around 1500 men"
  const counts = !/^(?:[.,;()]|at|aged|in|from)$/.test(lower(tokens, time.to));
  const days = time.relation === "range" && time.value.length > "2000/2001".length;
  return time.grain === "day" || days || (time.value.endsWith("~") && !counts);
}

/**
 * "was a spiritualist, in 1854 he met": the date is of what follows; "during the 1970's to '90's"
 * and "during 2004 Dhaka attack": it is not whole, or a part of what an event is called.
 */
function goesOnBehind(tokens: Token[], time: TimeExpression): boolean {
  const next = tokens[time.to];
  if (lower(tokens, time.from - 1) === "," && /^(?:he|she|it|they|the)$/.test(next?.text ?? ""))
    return true;
  if (/^['’]s?$/.test(next?.text ?? "") || /^['’]\d/.test(tokens[time.to + 1]?.text ?? ""))
    return true;
  const year = time.grain === "year" && time.from < time.core;
  return year && next !== undefined && (next.capital || EVENT_NOUN.test(next.lower));
}

/** "moved to Paris in 1924 and then to Rome in 1929": what "and" adds has a date of its own, or none. */
function goesOn(tokens: Token[], at: number, { verb, to }: Clause): boolean {
  const next = lower(tokens, at) === "," ? at + 1 : at;
  // "as deputy from 1983 to 2004, as mayor from 1987": a list of like parts
  if (next > at && lower(tokens, next) === "as" && lower(tokens, verb.to) === "as") return true;
  if (next >= to || !/^(?:and|dan)$/.test(lower(tokens, next))) return false;
  return /^(?!again$)\p{L}/u.test(tokens[next + 1]?.text ?? "");
}

function isUnreal(tokens: Token[], clause: Clause, lang: Language): boolean {
  const unreal = lang === "en" ? UNREAL : UNREAL_ID;
  for (let at = clause.subject.from; at < Math.min(clause.to, clause.verb.to + 3); at++)
    if ((isLower(tokens[at]) && unreal.has(lower(tokens, at))) || /n['’]t$/.test(lower(tokens, at)))
      return true;
  return false;
}
