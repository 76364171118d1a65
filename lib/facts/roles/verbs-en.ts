import { wordSet } from "../names/word-set";

/** Words that may stand between a subject and its verb, or inside the verb, and change nothing. */
export const ADVERBS_EN = wordSet(`
  also then later briefly currently formerly first subsequently eventually previously now once
  initially soon again posthumously long simultaneously concurrently jointly unanimously officially
  formally finally twice recently already still both temporarily
`);
export const COPULAS_EN = wordSet("was is remained remains were are");
/** Verbs that take their role behind "as". */
export const AS_VERBS_EN = wordSet(`
  served serves serving worked works working acted acts acting returned retired resigned continued
  continues reigned ruled trained practiced practised qualified enlisted volunteered lectured
  doubled inaugurated
`);
/** Participles behind "was" or "were" that take their role bare or behind "as" or "to". */
export const APPOINTED_EN = wordSet(`
  appointed named elected re-elected reelected chosen selected installed inaugurated made crowned
  ordained consecrated promoted commissioned reappointed hired enthroned created inaugurated
`);
/** Verbs with the body that somebody is at the head of, or made. */
export const LEADING_EN = wordSet(`
  headed heads led leads commanded commands chaired chairs founded co-founded directed directs
  managed manages edited edits captained
`);
export const SUCCEEDED_EN = wordSet("succeeded replaced succeeds replaces");
/** First words of what may stand before the subject of a main clause. */
export const OPENERS_EN = wordSet(`
  In On At From After Before During Since Until By Between Following Under Throughout Later Then
  Meanwhile Also Soon Subsequently Eventually Initially Originally Previously Today Currently Born
  Educated With Upon Over Around Early Late Prior And But
`);
