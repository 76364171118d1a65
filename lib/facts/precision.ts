/** What was read, one by one, of what a pattern class emits: how many were right, and of what texts. */
type Measured = { right: number; read: number; texts: string };

const KN_TRAIN = "KnowledgeNet train passages";
const FRESH = `${KN_TRAIN}, DocRED, FewRel, WikiNEuRal, Brown, IEER, ABC, GUM`;
const ABSTRACTS = "DocRED, openings of English Wikipedia articles";
const HEROES = "lives of Indonesian heroes";
const INDONESIAN = "IndoNLI, IndoCoref, DEE, CSUI";
const KN_TEST = "KnowledgeNet test passages";
const ARTICLES = "TimeQA articles";
const WHOLE = "whole articles of English Wikipedia";
/** 360 MB of them: of a class with fewer cases they were all read. */
const ANOTHER = "30,000 other articles of English Wikipedia";
const LIVES = `${KN_TEST}, ${ARTICLES}`;
const NEWS = "BBC news of 2004 and 2005, PolNeAR train";
/** Read by somebody who wrote none of the rules. */
const STRANGERS = "English Wikipedia articles, whole, as a stranger reads them";
/** Parts of the same news that no rule was written on. */
const UNREAD_NEWS = "BBC news and PolNeAR train, articles unread before";
const DAILY_ID = "490 articles of an Indonesian daily, 2025";
/** No rule was written on the parts of them that are counted. */
const TWO_DAILIES_ID = "articles of two Indonesian dailies, 2020 and 2025";
const WIDE_ID =
  "NERGrit, NERP, BaPOS, idner, FacQA, IndoNLI, UD GSD, CSUI and PUD, a hoax collection";
const WIDE = `${NEWS}, ABC rural and science, WikiText, RTE, WSJ`;
const INDONESIAN_NEWS = "NERGrit, BaPOS, UD PUD, idner test";

/**
 * The one table of measured precision. A class that nobody has read stands at 0 of 0 and is dropped.
 * Split a class until its good part reaches 0.95; never raise a figure by hand.
 */
const MEASURED = {
  "date/life-span": { right: 92, read: 93, texts: `${KN_TRAIN}, IndoNLI test, IndoCoref` },
  "date/life-span-placed": { right: 76, read: 76, texts: `${ABSTRACTS}, IndoCoref, ${HEROES}` },
  "date/life-span-years": { right: 71, read: 72, texts: WHOLE },
  "date/life-span-year": { right: 64, read: 64, texts: WHOLE },
  "date/life-span-another": { right: 37, read: 45, texts: WHOLE },
  "date/fronted": { right: 280, read: 289, texts: `${FRESH}, ${NEWS}` },
  "date/fronted-pronoun": { right: 74, read: 74, texts: ABSTRACTS },
  "date/final": { right: 269, read: 277, texts: `${FRESH}, ${NEWS}` },
  "date/final-pronoun": { right: 102, read: 104, texts: ABSTRACTS },
  "date/state-pronoun": { right: 111, read: 114, texts: STRANGERS },
  "date/placed": { right: 70, read: 71, texts: `${FRESH}, ${NEWS}` },
  "date/happened": { right: 81, read: 84, texts: WHOLE },
  "date/titled": { right: 59, read: 60, texts: STRANGERS },
  "date/phrase": { right: 39, read: 53, texts: FRESH },
  "date/phrase-act": { right: 197, read: 203, texts: WHOLE },
  "date/phrase-named": { right: 57, read: 59, texts: WHOLE },
  "date/bounded": { right: 108, read: 111, texts: `${FRESH}, ${NEWS}` },
  "date/middle": { right: 4, read: 7, texts: FRESH },
  "date/coordinated": { right: 58, read: 59, texts: `${ARTICLES}, ${KN_TRAIN}, ${WHOLE}` },
  "date/coordinated-phrase": { right: 9, read: 12, texts: `${ARTICLES}, ${ABSTRACTS}` },
  "date/behind-event": { right: 14, read: 18, texts: FRESH },
  "date/subordinate": { right: 71, read: 76, texts: FRESH },
  "date/nominal": { right: 52, read: 53, texts: `${FRESH}, WikiText` },
  "date/relative-who": { right: 20, read: 23, texts: FRESH },
  "date/relative-where": { right: 60, read: 60, texts: WHOLE },
  "date/relative-which": { right: 32, read: 46, texts: FRESH },
  "date/cited": { right: 46, read: 52, texts: ANOTHER },
  "date/owned": { right: 80, read: 82, texts: STRANGERS },
  "date/owned-short": { right: 58, read: 59, texts: STRANGERS },
  "date/owned-pronoun": { right: 109, read: 111, texts: STRANGERS },
  "date/cut": {
    right: 108,
    read: 112,
    texts: `${ABSTRACTS}, FewRel, KnowledgeNet, WikiText, GUM, ${WHOLE}`,
  },
  "date/cut-id": { right: 3, read: 4, texts: "IndoCoref" },
  "date/reduced": { right: 74, read: 74, texts: `${ABSTRACTS}, FewRel` },
  "date/bare-id": { right: 10, read: 11, texts: "IndoCoref" },
  "date/described": { right: 75, read: 76, texts: `${ABSTRACTS}, FewRel` },
  "date/described-id": { right: 2, read: 2, texts: "IndoCoref" },
  "date/topic-name": { right: 61, read: 62, texts: `${ABSTRACTS}, GUM` },
  "date/topic-noun": { right: 71, read: 71, texts: ABSTRACTS },
  "date/year-inferred": { right: 93, read: 95, texts: WHOLE },
  "date/event": { right: 102, read: 102, texts: `${WHOLE}, ${ABSTRACTS}` },
  "date/counted": { right: 68, read: 70, texts: WHOLE },
  "date/year-near": { right: 69, read: 69, texts: WHOLE },
  "date/adjunct": { right: 77, read: 80, texts: WHOLE },
  "date/group": { right: 59, read: 60, texts: WHOLE },
  "date/compound": { right: 85, read: 88, texts: WHOLE },
  "date/phrase-day": { right: 103, read: 117, texts: WHOLE },
  "date/year-section": { right: 78, read: 79, texts: WHOLE },
  "date/topic-it": { right: 104, read: 105, texts: ABSTRACTS },
  "date/topic-name-id": { right: 70, read: 72, texts: `IndoCoref, ${HEROES}` },
  "date/topic-noun-id": { right: 4, read: 5, texts: "IndoCoref" },
  "date/gapped": { right: 54, read: 55, texts: `${ARTICLES}, ${KN_TRAIN}, ${WHOLE}` },
  "date/dated-name": { right: 9, read: 9, texts: ARTICLES },
  "date/relative-that": { right: 5, read: 5, texts: "excerpts of public texts" },
  "date/told": { right: 81, read: 82, texts: `${ARTICLES}, ${KN_TRAIN}, ${WHOLE}, GUM` },
  "date/deed-came": { right: 63, read: 64, texts: ANOTHER },
  "date/led-to": { right: 56, read: 57, texts: ANOTHER },
  "date/told-id": { right: 0, read: 0, texts: "" },
  "date/attributed": { right: 36, read: 40, texts: ANOTHER },
  "date/clause-id": { right: 159, read: 165, texts: INDONESIAN },
  "date/clause-short-id": { right: 47, read: 61, texts: INDONESIAN },
  "date/clause-phrase-id": { right: 24, read: 44, texts: INDONESIAN },
  "date/clause-pronoun-id": { right: 75, read: 77, texts: `IndoCoref, ${HEROES}` },
  "role/title": { right: 139, read: 145, texts: NEWS },
  "role/title-indefinite": { right: 2, read: 8, texts: NEWS },
  "role/title-surname": { right: 64, read: 75, texts: `${NEWS}, ${ARTICLES}` },
  "role/apposition": { right: 110, read: 114, texts: NEWS },
  "role/apposition-loose": { right: 76, read: 78, texts: `${NEWS}, Brown, ABC` },
  "role/apposition-before": { right: 90, read: 93, texts: NEWS },
  "role/apposition-before-body": { right: 5, read: 5, texts: `${ANOTHER}, ABC` },
  "role/apposition-before-loose": { right: 53, read: 53, texts: `${NEWS}, Brown, ABC` },
  "role/copula": { right: 206, read: 210, texts: `${LIVES}, ${NEWS}, ${KN_TRAIN}` },
  "role/copula-loose": { right: 59, read: 66, texts: `${NEWS}, ${KN_TRAIN}, DocRED` },
  "role/definition": { right: 196, read: 200, texts: `${KN_TRAIN}, ${KN_TEST}` },
  "role/verb": { right: 166, read: 170, texts: `${LIVES}, ${NEWS}, ${KN_TRAIN}, DocRED` },
  "role/verb-loose": { right: 31, read: 38, texts: `${ARTICLES}, ${KN_TRAIN}` },
  "role/promoted": { right: 72, read: 73, texts: `${ARTICLES}, DocRED, FewRel, ${ANOTHER}` },
  "role/further": { right: 91, read: 93, texts: `${LIVES}, ${NEWS}, ${KN_TRAIN}, DocRED` },
  "role/further-loose": { right: 16, read: 18, texts: LIVES },
  "role/title-short": { right: 96, read: 99, texts: `PolNeAR train, ${ARTICLES}, Brown` },
  "role/apposition-then": { right: 52, read: 53, texts: `${NEWS}, ${ARTICLES}, Brown, WSJ` },
  "role/made": { right: 4, read: 4, texts: `${ARTICLES}, DocRED` },
  "role/made-loose": { right: 3, read: 6, texts: `${ARTICLES}, ${KN_TRAIN}` },
  "role/opening": { right: 24, read: 29, texts: `${NEWS}, ${LIVES}` },
  "role/succession": { right: 86, read: 88, texts: STRANGERS },
  "role/chain": { right: 203, read: 206, texts: LIVES },
  "role/chain-loose": { right: 41, read: 47, texts: `${LIVES}, ${KN_TRAIN}` },
  "role/topic": { right: 180, read: 187, texts: WHOLE },
  "role/topic-loose": { right: 0, read: 0, texts: "" },
  "role/plain": { right: 80, read: 82, texts: WHOLE },
  "role/body": { right: 88, read: 91, texts: `${NEWS}, ABC, Brown, ${LIVES}, ${KN_TRAIN}, DocRED` },
  "role/body-dash": { right: 3, read: 3, texts: ANOTHER },
  "role/body-known": { right: 20, read: 21, texts: ANOTHER },
  "role/belonging": { right: 11, read: 13, texts: `${NEWS}, ABC, DocRED` },
  "role/listed": { right: 5, read: 5, texts: "one list" },
  "role/under": { right: 23, read: 24, texts: ANOTHER },
  "reaction/quote-name-said": { right: 54, read: 55, texts: NEWS },
  "reaction/quote-said-name": { right: 54, read: 54, texts: NEWS },
  "reaction/quote-pronoun": { right: 94, read: 97, texts: NEWS },
  "reaction/said-quote": { right: 55, read: 55, texts: NEWS },
  "reaction/indirect-that": { right: 58, read: 60, texts: NEWS },
  "reaction/indirect-bare": { right: 208, read: 212, texts: `${NEWS}, ${UNREAD_NEWS}` },
  "reaction/indirect-pronoun": { right: 57, read: 59, texts: WIDE },
  "reaction/quote-pronoun-cue": { right: 57, read: 57, texts: WIDE },
  "reaction/indirect-pronoun-cue": { right: 59, read: 59, texts: WIDE },
  "reaction/quote-continued": { right: 60, read: 60, texts: NEWS },
  "reaction/quote-pronoun-chain": { right: 71, read: 72, texts: UNREAD_NEWS },
  "reaction/indirect-pronoun-chain": { right: 63, read: 65, texts: UNREAD_NEWS },
  "reaction/statement-before-short": { right: 7, read: 7, texts: UNREAD_NEWS },
  "reaction/statement-before-pronoun": { right: 52, read: 53, texts: UNREAD_NEWS },
  "reaction/quote-open": { right: 61, read: 63, texts: UNREAD_NEWS },
  "reaction/quote-open-pronoun": { right: 56, read: 57, texts: UNREAD_NEWS },
  "reaction/quote-resumed": { right: 66, read: 66, texts: UNREAD_NEWS },
  "reaction/quote-across": { right: 49, read: 50, texts: UNREAD_NEWS },
  "reaction/quote-thread": { right: 50, read: 50, texts: UNREAD_NEWS },
  "reaction/quote-thread-open": { right: 55, read: 55, texts: UNREAD_NEWS },
  "reaction/quote-thread-pronoun": { right: 76, read: 78, texts: UNREAD_NEWS },
  "reaction/statement-around": { right: 57, read: 59, texts: UNREAD_NEWS },
  "reaction/pronoun-back": { right: 155, read: 158, texts: `${UNREAD_NEWS}, ABC` },
  "reaction/indirect-view": { right: 70, read: 72, texts: UNREAD_NEWS },
  "reaction/indirect-view-pronoun": { right: 0, read: 0, texts: "" },
  "reaction/statement-before": { right: 137, read: 138, texts: WIDE },
  "reaction/statement-according": { right: 82, read: 83, texts: WIDE },
  "reaction/statement-before-body": { right: 60, read: 62, texts: WIDE },
  "reaction/according-to": { right: 134, read: 136, texts: `${WIDE}, ${STRANGERS}` },
  "reaction/according-to-body": { right: 59, read: 61, texts: `${ANOTHER}, PolNeAR train` },
  "reaction/named": { right: 112, read: 113, texts: WIDE },
  "reaction/responded": { right: 92, read: 94, texts: STRANGERS },
  "reaction/responded-loose": { right: 44, read: 56, texts: STRANGERS },
  "reaction/responded-joined": { right: 14, read: 14, texts: `${ANOTHER}, ${NEWS}, ABC` },
  "reaction/persuaded": { right: 50, read: 51, texts: ANOTHER },
  "reaction/responded-listed": { right: 29, read: 33, texts: `${ANOTHER}, ${NEWS}, ABC` },
  "reaction/responded-own": { right: 34, read: 38, texts: `${UNREAD_NEWS}, ${STRANGERS}` },
  "reaction/responded-present": { right: 10, read: 17, texts: STRANGERS },
  "reaction/responded-pronoun": { right: 62, read: 64, texts: `${WIDE}, ${UNREAD_NEWS}` },
  "reaction/responded-pronoun-loose": { right: 0, read: 0, texts: "" },
  "reaction/pronoun-object": { right: 21, read: 24, texts: "PolNeAR train" },
  "reaction/participle": { right: 41, read: 45, texts: WIDE },
  "reaction/participle-loose": { right: 4, read: 9, texts: "PolNeAR train" },
  "reaction/according-to-lone": { right: 0, read: 0, texts: "" },
  "reaction/first-to": { right: 12, read: 12, texts: ANOTHER },
  "reaction/passive": { right: 4, read: 4, texts: `${WHOLE}, BBC news` },
  "reaction/passive-id": { right: 0, read: 3, texts: "NERGrit, BaPOS" },
  "reaction/relative": { right: 12, read: 12, texts: WIDE },
  "reaction/indirect-it": { right: 34, read: 38, texts: `${ANOTHER}, ${NEWS}, ABC` },
  "reaction/indirect-body": {
    right: 194,
    read: 199,
    texts: `${NEWS}, ${STRANGERS}, ${UNREAD_NEWS}`,
  },
  "reaction/quote-outlet": { right: 16, read: 16, texts: WIDE },
  "role/title-id": { right: 58, read: 60, texts: INDONESIAN_NEWS },
  "role/title-rest-id": { right: 143, read: 147, texts: `${INDONESIAN}, ${INDONESIAN_NEWS}` },
  "role/title-called-id": { right: 64, read: 64, texts: DAILY_ID },
  "role/title-comma-id": { right: 76, read: 77, texts: TWO_DAILIES_ID },
  "role/apposition-id": { right: 61, read: 72, texts: `${INDONESIAN}, ${INDONESIAN_NEWS}` },
  "role/verb-id": { right: 7, read: 7, texts: `${INDONESIAN}, ${INDONESIAN_NEWS}` },
  "role/definition-id": { right: 72, read: 73, texts: `${INDONESIAN}, ${INDONESIAN_NEWS}` },
  "role/chain-id": { right: 13, read: 13, texts: INDONESIAN },
  "role/copula-id": { right: 7, read: 12, texts: INDONESIAN },
  "reaction/quote-id": { right: 76, read: 77, texts: WIDE_ID },
  "reaction/quote-called-id": { right: 81, read: 81, texts: DAILY_ID },
  "reaction/quote-pronoun-id": { right: 69, read: 70, texts: DAILY_ID },
  "reaction/indirect-called-id": { right: 91, read: 92, texts: DAILY_ID },
  "reaction/indirect-pronoun-id": { right: 57, read: 58, texts: DAILY_ID },
  "reaction/according-called-id": { right: 53, read: 54, texts: DAILY_ID },
  "reaction/statement-id": { right: 50, read: 50, texts: TWO_DAILIES_ID },
  "reaction/quote-office-id": { right: 2, read: 4, texts: WIDE_ID },
  "reaction/indirect-office-id": { right: 12, read: 16, texts: WIDE_ID },
  "reaction/according-id": { right: 38, read: 41, texts: WIDE_ID },
  "reaction/indirect-id": { right: 112, read: 115, texts: WIDE_ID },
} satisfies Record<string, Measured>;

export type PatternClass = keyof typeof MEASURED;

/** Fewer cases say too little of a class to publish what it finds. */
const ENOUGH_READ = 50;
/** What such a class stands at, at the most: under `PUBLISHED_FROM`. */
const UNPROVEN = 0.94;

/** The chance, 0 to 1, that a fact of the class is right: (right + 1) / (read + 2), from fifty cases on. */
export function precisionOf(patternClass: PatternClass): number {
  const { right, read } = MEASURED[patternClass];
  const measured = (right + 1) / (read + 2);
  return read < ENOUGH_READ ? Math.min(measured, UNPROVEN) : measured;
}
