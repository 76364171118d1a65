import type { Language } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { lower } from "./clause";
import type { Clause } from "./clauses";
import type { TimeExpression } from "./expressions";
import { isLower, isParticiple } from "./verbs";

/**
 * "meninggal dunia tahun 1999", "dirilis di Jakarta tanggal 10 Mei 2011": Indonesian needs no
 * preposition behind a verb or a place; behind another noun the date may be that noun's.
 */
export function isBareDate(
  tokens: Token[],
  clause: Clause | undefined,
  time: TimeExpression,
): boolean {
  if (!clause || time.relation !== "none" || time.from === time.core) return false;
  const before = time.from - 1;
  if (before < clause.verb.to || lower(tokens, before) === "dunia") return true;
  for (let at = before; at > clause.verb.to && /^\p{Lu}/u.test(tokens[at]?.text ?? ""); at--)
    if (/^(?:di|ke)$/.test(lower(tokens, at - 1))) return true;
  return false;
}

const BREAKS: Record<Language, RegExp> = {
  en: /^(?:to|before|after|since|until|till|about|regarding|concerning|following|during|despite|because|than|like|including|not|or|against|anniversary|response|order|designed|scheduled|titled|entitled|named|called|known|of-the|plan|plans|decision|described|dated|prior|upon|ahead|later|earlier|toward|towards|within|amid|—|–|;|:|"|“|”|\()$/,
  id: /^(?:untuk|sebelum|setelah|sesudah|sejak|hingga|sampai|tentang|mengenai|terkait|atas|selama|karena|akibat|yang|peringatan|atau|rencana|keputusan|—|–|;|:|"|“|”|\()$/,
};

/** What stands between a verb and its date and may have that date instead. */
export function breaksTie(
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
