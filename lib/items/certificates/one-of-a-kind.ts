import type { Fact, Language } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";

/**
 * Deeds that the same person or body does again and again, as folded words: to say, to meet, to
 * travel. Only what stands beside them can make one of them the only one.
 */
const AGAIN: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    (
      "spoke said told met visited answered wrote called praised condemned criticised criticized thanked talked asked replied " +
      "reported stated claimed warned vowed urged demanded exchanged travelled traveled went returned attended saw watched " +
      "followed welcomed gave helped supported discussed interviewed appeared testified addressed tweeted posted repeated " +
      "continued used shared played thought knew believed hoped put cited commented described accused blamed defended dismissed " +
      "denied mourned hailed compared threatened promised attacked raided bombed shelled protested gathered marched rallied " +
      "demonstrated prayed debated voted issued sent published showed noted added explained argued insisted admitted revealed " +
      "sought tried wanted read looked heard held took fired shot carried conducted led marked departed arrived sailed docked"
    ).split(" "),
  ),
  id: new Set(
    (
      "mengatakan berkata menyatakan menyebut berbicara bertemu mengunjungi berkunjung menulis menjawab memuji mengutuk " +
      "mengecam memperingatkan meminta menuntut membantu mendukung menghadiri melaporkan menegaskan menuduh menyerang " +
      "menembakkan membom memimpin mengirim mengeluarkan menerbitkan berjanji bersumpah berterima berpidato hadir pergi kembali"
    ).split(" "),
  ),
};

/** Things that there are many of: without more, to make or launch one is no event of its own. */
const MANY: Record<Language, RegExp> = {
  en: /\b(?:raids?|attacks?|(?:air ?)?strikes?|rall(?:y|ies)|protests?|demonstrations?|visits?|speech(?:es)?|meetings?|talks|conferences?|interviews?|statements?|remarks|letters?|tweets?|posts?|missiles?|rockets?|ceremon(?:y|ies)|prayers?|alerts?|warnings?|videos?|comments?|tests?|exercises|offensives?|notices?|days? of mourning)\b/i,
  id: /(?<!\p{L})(?:serangan|unjuk rasa|kunjungan|pidato|pertemuan|wawancara|pernyataan|surat|rudal|roket|upacara|salat|latihan|video)(?!\p{L})/iu,
};

/** What a stem can say to make a deed the only one of its kind. */
const SINGLED_OUT: Record<Language, RegExp> = {
  en: /\b(?:first|second|third|fourth|fifth|last|final|only|largest|biggest|deadliest|longest|independence)\b|\p{Lu}\p{L}+ \d+\b/iu,
  id: /(?<!\p{L})(?:pertama|kedua|ketiga|terakhir|terbesar|satu-satunya|kemerdekaan)(?!\p{L})|\p{Lu}\p{L}+ \d+\b/iu,
};

/** Deeds done once to a thing that is named, whoever did them. */
const ONCE_TO_IT =
  /^(?:shot|killed|captured|conquered|founded|established|destroyed|sank|discovered|signed|ordered|menewaskan|membunuh|merebut|mendirikan|menembak)$/;

/** Subjects of which there are many: "thousands of Iraqis", "two Americans", "a court in Baghdad". */
const ANY_SUBJECT: Record<Language, RegExp> = {
  en: /^(?:an?|some|several|many|most|more|few|hundreds|thousands|tens|dozens|millions|two|three|four|five|six|seven|eight|nine|ten|\d+|\p{Ll}+s)\b/u,
  id: /^(?:seorang|sebuah|beberapa|banyak|ribuan|ratusan|puluhan|jutaan|dua|tiga|empat|lima|para|\d+)(?!\p{L})/u,
};

/** What happens to nobody and nothing twice; of those that can also be done to others, the passive. */
const ONCE_IN_A_LIFE =
  /^(?:(?:was |were |had been )?(?:born|died)|(?:was |were |had been )(?:killed|buried|executed|founded|established|launched)|lahir|tewas|terbunuh|dibunuh|meninggal|wafat|dimakamkan|didirikan|diluncurkan)\b/;

/** What stands before this in a phrase says what was done; after it, where, how or by whom. */
const AFTER_OBJECT =
  /(?:^| )(?:of|in|on|at|by|with|under|near|after|to|into|from|for|against|about|di|pada|oleh|dengan|dalam|akibat|ke|untuk) /;

const HAPPENED = /^(?:took place|happened|occurred|terjadi|berlangsung)\b/;

/** Whether a phrase is of a thing that there are many of: "U.S. air strikes in Iraq". */
function isMany(phrase: string, lang: Language): boolean {
  const [thing = ""] = phrase.split(AFTER_OBJECT);
  return MANY[lang].test(thing);
}

/** Whether a thing that is done again and again is told so that it can only be the one meant. */
function isDoneAgain(verb: string, rest: string, lang: Language): boolean {
  if (AGAIN[lang].has(verb)) return true;
  return isMany(rest, lang);
}

/**
 * Whether an event can have happened only once as far as common knowledge goes: nobody's daily deed
 * ("spoke to Congress", "launched a raid") and nothing done by some of many ("two Americans landed"),
 * unless the words single one out ("the first", "Flight 752").
 */
export function isOneOfAKind({ subject, predicate, object, lang }: Fact): boolean {
  const words = `${predicate} ${object}`.replace(/^(?:has|have|juga|telah) /, "");
  const [verb = "", ...others] = words.replace(/^(?:had been|was|were|had) /, "").split(" ");
  const rest = others.join(" ");
  const folded = foldText(verb);
  if (HAPPENED.test(words)) return SINGLED_OUT[lang].test(subject) || !isMany(subject, lang);
  const singled = SINGLED_OUT[lang].test(rest);
  const named = /\p{Lu}/u.test(rest);
  if (ANY_SUBJECT[lang].test(subject)) return ONCE_TO_IT.test(folded) && (singled || named);
  return singled || ONCE_IN_A_LIFE.test(words.trim()) || !isDoneAgain(folded, rest, lang);
}

/** What goes on for longer than the day or month that a document tells it of. */
const GOES_ON =
  /^(?:(?:was|were|had been) )?(?:gave|helped|supported|discussed|continued|used|shared|played|thought|knew|believed|hoped|wanted|sought|tried|read|looked|heard|watched|followed|membantu|mendukung|memimpin)(?!\p{L})/u;

/** Talk between two, without what it was about. */
const MERE_TALK =
  /^(?:answered|called|told|thanked|asked|replied|wrote|phoned|menjawab|menelepon)(?!\p{L})/u;

/** Whether a deed is of the kind that lasts. */
export function goesOn({ predicate }: Fact): boolean {
  return GOES_ON.test(predicate);
}

/** Whether only talk between two is told: its day is not worth asking for. */
export function isMereTalk({ predicate, object }: Fact): boolean {
  return MERE_TALK.test(predicate) && object.split(" ").every((word) => /^\p{Lu}/u.test(word));
}

const BOUND_OF_LIFE =
  /^(?:(?:was|were|had been) )?(?:born|died|killed|buried|lahir|tewas|meninggal|wafat|dimakamkan)\b/;

/** Whether an event begins a life. */
export function isBirth({ predicate }: Fact): boolean {
  return /^(?:(?:was|were|had been) born|lahir)(?!\p{L})/u.test(predicate);
}

/** Whether an event begins or ends a life: beside anything else of that life it needs no knowledge. */
export function boundsLife({ predicate }: Fact): boolean {
  return BOUND_OF_LIFE.test(predicate);
}

/** Firsts, births, deaths, foundings, landings, laws: what a time line of the matter would show. */
const MILESTONE =
  /^(?:(?:was|were|had been) )?(?:born|died|killed|founded|established|launched|landed|stepped|reached|became|elected|appointed|invaded|signed|passed|conquered|captured|discovered|lahir|tewas|meninggal|wafat|diluncurkan|didirikan|mendarat|menjadi|ditandatangani)\b/;

/** Whether an event that happened once is one that a teacher would put on a time line. */
export function isMilestone(fact: Fact): boolean {
  if (!isOneOfAKind(fact)) return false;
  const first = /\bfirst\b|(?<!\p{L})pertama(?!\p{L})/u.test(fact.object);
  return first || MILESTONE.test(fact.predicate.trim());
}
