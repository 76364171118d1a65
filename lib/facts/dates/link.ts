import type { Language } from "@/lib/domain/fact";
import type { Block, Sentence, Token } from "@/lib/text/document";
import { behindBracket, lower, tenseOf } from "./clause";
import type { Clause } from "./clauses";
import type { TimeExpression } from "./expressions";
import { isAdverb, isLower, isParticiple, UNREAL, UNREAL_ID } from "./verbs";

/** Which way a date stands to the clause that it dates. */
export type LinkKind = "fronted" | "middle" | "final" | "behind-event";
export type Link = { clause: Clause; time: TimeExpression; kind: LinkKind };

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
  if (!link || isQuoted(block, tokens[link.clause.verb.from]) || !tenseFits(tokens, link))
    return null;
  return isUnreal(tokens, link.clause, lang) ? null : link;
}

/** The present dates nothing, and "since" needs a perfect: "the second player since 1900 to score". */
function tenseFits(tokens: Token[], { clause, time }: Link): boolean {
  const tense = tenseOf(tokens, clause.verb);
  if (tense === "present") return false;
  // "the only runner from 1900 to return", "forecast sales by 2006"
  const next = lower(tokens, time.to);
  if (time.relation === "since" && next === "to") return false;
  if (
    time.relation === "by" &&
    time.from >= clause.verb.to &&
    tense === "past" &&
    !isPassive(tokens, clause)
  )
    return false;
  const since = /^since$/.test(lower(tokens, time.from));
  return tense === "perfect" ? since || hasHad(tokens, clause) : !since;
}

function isPassive(tokens: Token[], { verb }: Clause): boolean {
  return tokens.slice(verb.from, verb.to).some((token) => /^(?:was|were|been)$/i.test(token.text));
}

function hasHad(tokens: Token[], { verb }: Clause): boolean {
  return tokens.slice(verb.from, verb.to).some((token) => token.lower === "had");
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
  if (!clause) return null;
  // a date without a preposition is the page's rather than the sentence's
  if (time.relation === "none" && !time.value.endsWith("~")) return null;
  const { from } = clause.subject;
  const stray = time.from === 1 && /^\p{Lu}/u.test(tokens[1]?.text ?? "") && isLower(tokens[0]);
  if (time.from === from || stray) return { clause, time, kind: "fronted" };
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
    return { clause, time, kind: "fronted" };
  // "The Washington Post on 4 January 2020 reported"
  return time.to === clause.verb.from && time.relation === "at"
    ? { clause, time, kind: "middle" }
    : null;
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
  if (!clause || !["at", "range", "since", "until", "by"].includes(time.relation)) return null;
  if (time.relation === "range" && time.from === time.core) return null;
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
  return { clause, time, kind: event ? "behind-event" : "final" };
}

const BREAKS: Record<Language, RegExp> = {
  en: /^(?:to|before|after|since|until|about|regarding|concerning|following|during|despite|because|than|like|including|not|or|against|anniversary|response|order|designed|scheduled|titled|entitled|named|called|known|of-the|plan|plans|decision|described|dated|prior|upon|ahead|later|earlier|toward|towards|within|amid|—|–|;|:|"|“|”|\()$/,
  id: /^(?:untuk|sebelum|setelah|sesudah|sejak|hingga|sampai|tentang|mengenai|terkait|atas|selama|karena|akibat|yang|peringatan|atau|rencana|keputusan|—|–|;|:|"|“|”|\()$/,
};

function breaksTie(
  tokens: Token[],
  at: number,
  clause: Clause,
  time: TimeExpression,
  lang: Language,
): boolean {
  const word = lower(tokens, at);
  const next = tokens[at + 1];
  // "to" before a place or a name is a way, before a verb it is another event
  if (word === "to" && (!isLower(next) || /^(?:the|a|an)$/.test(next?.text ?? ""))) return false;
  if (BREAKS[lang].test(word)) return true;
  if (
    lang === "en" &&
    at > clause.verb.to &&
    /^[a-z]{3,}ing$/.test(word) &&
    !/^(?:king|during|building|meeting|hearing|evening|morning|spring|wing|thing|ring|string|training|landing|shooting|bombing|wedding|filming|living|engineering|opening|funding|killing|crossing|beginning|painting|recording|gathering|ruling|sitting|meaning|voting)$/.test(
      word,
    )
  )
    return true;
  // "was a maker founded by Ann Lee in 1904": the date may be the participle's
  if (lang === "en" && at > clause.verb.to && leansOn(tokens, at)) return true;
  if (word !== ",") return false;
  return at + 1 !== time.from && !/^\p{Lu}|^\d/u.test(next?.text ?? "");
}

/** A participle with a phrase of its own behind a noun: "founded by", "based in". */
function leansOn(tokens: Token[], at: number): boolean {
  return (
    isLower(tokens[at]) &&
    isParticiple(lower(tokens, at)) &&
    /^(?:by|in|at|on|from|with|for|as|to|of|near|under|during)$/.test(lower(tokens, at + 1))
  );
}

function isUnreal(tokens: Token[], clause: Clause, lang: Language): boolean {
  const unreal = lang === "en" ? UNREAL : UNREAL_ID;
  for (let at = clause.subject.from; at < Math.min(clause.to, clause.verb.to + 3); at++)
    if ((isLower(tokens[at]) && unreal.has(lower(tokens, at))) || /n['’]t$/.test(lower(tokens, at)))
      return true;
  return false;
}
