import type { Fact, Language } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { withoutNominals } from "./indonesian-words";
import { joined, quoted, tidy } from "./phrases";
import { standsAlone } from "./stands-alone";
import { isContentWord } from "./stems";

const OPENS_WITH_SPEECH: Record<Language, RegExp> = {
  en: /^(?:(?:later|also|publicly|repeatedly|sharply|strongly) )?(?:said|called|described|condemned|praised|warned|compared|blamed|accused|told|wrote|claimed|denounced|defended|welcomed|promised|vowed|criticised|criticized|announced|declared|argued|stated|threatened|demanded|urged|credited|named|rejected|dismissed|admitted|denied|justified|mourned|hailed|likened|designated|expected|reported|asserted|confirmed|revealed|insisted|noted|explained|concluded|alleged|acknowledged|maintained|testified|predicted|pledged|proclaimed|ruled|advocated|called for|apologised|apologized)\b/,
  id: /^(?:mengatakan|menyebut|menyatakan|menegaskan|memperingatkan|mengutuk|mengecam|memuji|menuduh|menggambarkan|menolak|membela|menyambut|menulis|mengumumkan|menuntut|menyerukan|berjanji|mengungkapkan|mengakui|membantah|melaporkan|menjelaskan|memastikan|mengingatkan|menilai|menyampaikan|menambahkan|menekankan|menuturkan|memaparkan|mengusulkan|meminta|menyebutkan|mengklaim|mengaku|menduga|memprediksi|memperkirakan|menyarankan|mendesak|mengimbau|berharap|menyoroti|menuding|mengapresiasi|menyayangkan|mengajak|mengkritik|menerangkan|membenarkan|meyakini|mengungkap|menginstruksikan|menargetkan|menepis|menyambut baik)\b/,
};

/** Whether the fact tells of words rather than of a deed. */
export function isSpeech(fact: Fact): boolean {
  return fact.quote !== null || OPENS_WITH_SPEECH[fact.lang].test(fact.predicate.trim());
}

/** Somebody or something that was named before the quotation began, unless the quotation names it itself. */
const SOMEBODY: Record<Language, RegExp> = {
  en: /\b(?:he|she|him|her|his|hers|himself|herself)\b/i,
  id: /\b(?:ia|dia|beliau|dirinya)\b|(?<=\p{L}{3})nya\b/iu,
};
const SEVERAL: Record<Language, RegExp> = {
  en: /\b(?:they|them|their|theirs|those)\b/i,
  id: /\b(?:mereka)\b/i,
};
/** What points at a thing, without a noun behind it that says which. */
const SOMETHING: Record<Language, RegExp> = {
  en: /\b(?:it|its|itself)\b(?! (?:is|was|will be|would be|takes|seems|makes) (?:\S+ ){1,4}(?:that|to|if|when)\b)/i,
  id: /\b(?:hal|itu|ini|tersebut)\b/i,
};
const POINTER =
  /\b(?:this|that|these|those|there|here)(?:['’]s)?\b(?=\s*(?:$|[,.;:?!]|(?:is|was|are|were|has|had|will|would|can|could|may|might|should|do|does|did|isn|wasn|seems|means|happened|works?|and|or)\b))/i;
/** "There was": the word points at nothing. */
export const EXISTENTIAL =
  /\bthere(?:['’]s| (?:is|are|was|were|has|have|had|will|would|can|could|may|might))\b/i;

/** Somebody counted that was named before, or something pointed at behind: "The two men …", "… becoming such". */
const LEADS_ON =
  /^The (?:two|three|four|five|pair|couple|men|man|woman|women|former|latter)\b|\b(?:such|so|one|ones|the same)[.!?]?$/i;

/** A word that may name somebody at the start of a quotation. */
const NAME_AHEAD =
  /^(?!Every|Nobody|There|They|When|What|That|This|These|Those|Until|While|Although|Perhaps|Maybe|Even|Just|Last|Next|After|Before|Since|Such|Some|Many|Most|Your|Their|With|From|Into|Over|Have|Will|Would|Should|Could)\p{Lu}\p{Ll}{3,} /u;

/** The same in Indonesian, and what points at a place or at somebody dead without a name. */
const LEADS_ON_ID =
  /^(?:Keduanya|Hal (?:ini|itu)|(?:Ini|Itu|Mereka|Dia|Ia)(?!\p{L}))|(?<!\p{L})(?:[Dd]i|[Kk]e|[Dd]ari) (?:sini|situ|sana)(?!\p{L})|(?<!\p{L})(?:[Hh]ari ini|[Bb]esok|[Kk]emarin|[Tt]adi)(?!\p{L})|(?<!\p{L})[Aa]lmarhum(?:ah)?(?! \p{Lu})/u;

/**
 * Whether a quotation can be understood without what was said before it: nobody is "he" and nothing
 * "it" that it has not named.
 */
export function speaksAlone(quote: string, lang: Language): boolean {
  const told = lang === "id" ? withoutNominals(quote) : quote;
  const before = (pattern: RegExp): string | null => {
    const match = pattern.exec(told);
    return match ? told.slice(0, match.index) : null;
  };
  const named = (text: string | null) =>
    text === null ||
    (lang === "en" && NAME_AHEAD.test(text)) ||
    /(?<=\S )\p{Lu}\p{L}|\b(?:who|anyone|everyone|somebody|the|a|an|any|[Ww]hoever|siapa)\b/u.test(
      text,
    );
  const counted = (text: string | null) =>
    text === null ||
    /\b(?:\p{L}{3,}s|people|men|women|children|anyone|everyone|who|para|orang)\b/iu.test(text);
  const thing = (text: string | null) =>
    text === null ||
    foldedWords(text).filter((word) => word.length > 3 && isContentWord(word)).length >= 2;
  if (lang === "en" && LEADS_ON.test(quote)) return false;
  const bare = quote.replace(EXISTENTIAL, "");
  if (lang === "id" && LEADS_ON_ID.test(quote)) return false;
  const points =
    lang === "en" &&
    (POINTER.test(bare) ||
      /\bthese (?!days\b)\p{Ll}/u.test(bare) ||
      /\b(?:that|this)['’]s\b/i.test(bare));
  return (
    !points &&
    named(before(SOMEBODY[lang])) &&
    counted(before(SEVERAL[lang])) &&
    thing(before(SOMETHING[lang]))
  );
}

/** Whether a quotation says enough to be remembered: it names somebody or something, or has three weighty words. */
export function saysSomething(quote: string, fewest = 2): boolean {
  const weighty = foldedWords(quote).filter((word) => word.length > 4 && isContentWord(word));
  const named = /(?<=[\p{Ll},;] )(?!I\b)\p{Lu}|\d/u.test(quote);
  return weighty.length >= (named ? fewest : 3);
}

/** A part of a sentence of fewer words says too little. */
const FEWEST_OF_PART = 6;

/** Words that only lead on from what was said before. */
const FILLED =
  /^(?:By the way|You know|I mean|Well|Anyway|Like I said|As I said|In other words|But|And|So|Or|Because|Accordingly|However|Therefore|Thus|Hence|Moreover|Furthermore|Also|Then|Tapi|Jadi|Nah|Kan|Makanya|Dan|Atau|Sehingga|Termasuk juga|Kemudian|Lalu|Terus|Ya|Iya|Memang|Yang|Kalau yang|Katakanlah|Karena itu|Oleh karena itu)\b/;

/** Mended by the one who quotes, or left open at its end. */
const MENDED = /^…|\[(?:he|his|her|she|it|its|they|their|him|them|s|is|was|the)\]|\.\.$/;

/** Whether a quotation can be asked for or stand as an option: a sentence, or a part of one that says enough. */
export function isQuotable(quote: string): boolean {
  if (FILLED.test(quote) || MENDED.test(quote)) return false;
  return (
    isWholeSentence(quote) || (quote.split(" ").length >= FEWEST_OF_PART && saysSomething(quote, 3))
  );
}

/** Whether the quotation is a sentence of its own rather than a phrase out of one. */
export function isWholeSentence(quote: string): boolean {
  return /^[\p{Lu}\d]/u.test(quote.trim()) && quote.trim().split(/\s+/).length >= 5;
}

/** Whether the speaker wrote the words. */
export function wasWritten(fact: Fact): boolean {
  return /\b(?:wrote|writes|tweeted|posted|menulis|mencuit|tulis)/i.test(fact.predicate);
}

/** What the words are about, if that can be named in a stem. */
export function topicOf(fact: Fact): string | null {
  const topic = fact.about === null ? "" : tidy(fact.about);
  if (topic === "" || topic.length > 90 || /[“”"]/.test(topic)) return null;
  return standsAlone(topic, fact.lang) ? topic : null;
}

/**
 * The document's own words around a quotation that is part of a sentence: "called Soleimani “a
 * murderer”". Null where they cannot stand alone or say nothing.
 */
export function toldAround(fact: Fact, quote: string): string | null {
  if (
    !/^(?:called|described|named|labelled|labeled|praised|condemned|dismissed|spoke of|warned of)\b/.test(
      fact.predicate,
    )
  )
    return null;
  const words = joined(fact.predicate, fact.object).replace(/[“”"]/g, "");
  const at = words.indexOf(quote);
  if (at < 0) return null;
  const before = words.slice(0, at).trim();
  const after = tidy(words.slice(at + quote.length));
  if (before.split(" ").length < 2 || !standsAlone(`${before} ${after}`, fact.lang)) return null;
  return joined(before, quoted(quote), after);
}

/** A quotation without the comma or full stop that its sentence put before the closing mark. */
export function withoutStop(quote: string): string {
  return quote
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[.,;]+$/, "");
}

/** How a quotation begins and ends, for options that look alike: "A?", "a". */
export function shapeOfQuote(quote: string): string {
  return `${/^\p{Ll}/u.test(quote) ? "a" : "A"}${/[?!]$/.exec(quote)?.[0] ?? ""}`;
}

/** Words of a quotation that may be shown: whole, and not too long to read in a stem. */
export function stemQuote(fact: Fact): string | null {
  const quote = fact.quote?.trim().replace(/\s+/g, " ") ?? "";
  const words = quote.split(" ").length;
  return words >= 4 && words <= 45 && !/^(?:\.\.\.|…)|(?:\.\.\.|…)$/.test(quote)
    ? withoutStop(quote)
    : null;
}
