import type { Fact, Language } from "@/lib/domain/fact";
import { joined, quoted, tidy } from "./phrases";
import { standsAlone } from "./stands-alone";

const OPENS_WITH_SPEECH: Record<Language, RegExp> = {
  en: /^(?:(?:later|also|publicly|repeatedly|sharply|strongly) )?(?:said|called|described|condemned|praised|warned|compared|blamed|accused|told|wrote|claimed|denounced|defended|welcomed|promised|vowed|criticised|criticized|announced|declared|argued|stated|threatened|demanded|urged|credited|named|rejected|dismissed|admitted|denied|justified|mourned|hailed|likened|designated|expected|reported)\b/,
  id: /^(?:mengatakan|menyebut|menyatakan|menegaskan|memperingatkan|mengutuk|mengecam|memuji|menuduh|menggambarkan|menolak|membela|menyambut|menulis|mengumumkan|menuntut|menyerukan|berjanji)\b/,
};

/** Whether the fact tells of words rather than of a deed. */
export function isSpeech(fact: Fact): boolean {
  return fact.quote !== null || OPENS_WITH_SPEECH[fact.lang].test(fact.predicate.trim());
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
