import type { Language } from "@/lib/domain/fact";
import { foldedWords, foldText } from "@/lib/domain/folding";
import { AUXILIARIES, isPastForm } from "./english-verbs";
import { judges } from "./loaded-words";
import { isContentWord } from "./stems";

const NEGATED = /\b(?:not|never|no longer|failed to|refused to|tidak|belum|bukan|tak)\b|n[’']t\b/i;
/** The number of an anniversary and the date of the event give each other away. */
const ANNIVERSARY =
  /\b(?:anniversary|centenary|jubilee|peringatan \p{L}+ tahun)\b|\d(?:st|nd|rd|th) birthday/iu;
const HEDGED =
  /\b(?:reportedly|allegedly|apparently|supposedly|probably|perhaps|possibly|likely|diduga|konon|kabarnya|dikabarkan)\b/i;

/** Forms that follow "had" alone. */
const PARTICIPLE =
  /^had (?:(?:already|also|just|\p{L}+ly) )?(?:begun|become|gone|taken|given|written|seen|done|known|come|run|grown|fallen|broken|chosen|spoken|risen|driven|shown|flown|drawn|sung|sunk|been)\b/u;
/** What somebody is made has to be said in full: "was elected as party leader" of a party that the question does not name. */
const MADE =
  /^(?:(?:was|were) )?(?:elected|re-elected|appointed|named|chosen|made|nominated|promoted|became|succeeded)\b/;
/** What went on for a while has no date of its own. */
const UNDER_WAY = /^(?:was|were|had been) \p{Ll}+ing\b(?! to\b)/u;
/** What happens once to a person or thing needs no more words; all else has to say what. */
const ENOUGH_ALONE =
  /^(?:born|died|dead|killed|retired|abdicated|diagnosed|ordained|knighted|canonized|canonised|beatified|sank|ended|began|started|opened|closed|erupted|lahir|tewas|meninggal|wafat|launched|founded|established|published|completed|signed|ratified|adopted|dissolved|abolished|destroyed|released|discovered|crowned|executed|buried|diluncurkan|didirikan|diterbitkan|ditandatangani|dimulai|berakhir|pecah|runtuh|berdiri)$/;
const DANGLING =
  /\b(?:more|less|fewer|than|least|most|soon|later|that|whether|while|whilst|when|as|to|of|for|with|by|and|or|the|an?|lebih|dari|bahwa|untuk|dan|yang|oleh)$/;

/** "A pair of 44-cent": what costs so much is cut off. */
const CUT_SHORT = /(?<!\p{L})\d+-\p{Ll}+$/u;
/** To have been somewhere, or something, is no event. */
const STAYED = /^(?:was|were) (?:(?:in|at|on|there|here|di|an?) |the (?!first|last|only))/;

/** To graduate, or to be raised, needs to be said from where or to what. */
const FROM_WHERE =
  /^(?:graduated|matriculated|was (?:reinstated|re-elected|promoted))\b(?!.*\b(?:from|at|to|as|of)\b)/;

/** What was, or was made of something, rather than happened. */
const STATED =
  /^(?:(?:was|were) (?:estimated|valued|expected|projected|reported|recorded|ranked|rated|known|considered)|involved|consisted|included|contained|comprised|featured|remained|numbered|amounted|totall?ed|stood|averaged)\b/;
/** Something put out that has no name: nobody knows which. */
const NAMELESS =
  /\b(?:releas|publish|issu|launch|produc|unveil|introduc)(?:ed?|ing) an? (?!.*\p{Lu})/u;
/** "Between forces from Cartago": and whom? */
const HALF_BETWEEN = /\bbetween\b(?!.*\b(?:and|dan)\b)/;

/** "It was revealed that …": not the person whom the words before were about. */
const TOLD_OF =
  /^was (?:revealed|announced|disclosed|alleged|stated|confirmed|decided|agreed|claimed|suggested)$/;

/** A film is released once; of somebody it has to be said from where. */
const PUT_OUT = /^was (?:released|discovered|opened|closed|published)$/;

/** "$1,613,280 of equipment": an exact figure that nobody is taught. */
const EXACT_FIGURE = /\d{1,3}(?:[,.]\d{3}){2,}/;

/** "A second master plan" of nothing that is named: one has to know which was the first. */
const COUNTED_ON = /\b(?:second|third|fourth|fifth|next|further|additional|latest)\b(?! time\b)/;

/** Whether the words after the verb name something, or at least say it in three words. */
function saysEnough(verb: string, rest: string): boolean {
  const words = rest
    .split(" ")
    .filter((word) => /\p{L}/u.test(word) && isContentWord(foldText(word)));
  if (/\p{Lu}|\bfirst\b|\bpertama\b/u.test(rest) || words.length >= 3) return true;
  return [verb, rest.split(" ")[0] ?? ""].some((word) => ENOUGH_ALONE.test(word));
}

/** An office that lists somebody as something does a deed; the word is plainly its own. */
const DESIGNATED = /\bdesignated? .*$/;

/** Whether what was done is denied, hedged, judged or no sentence of its own. */
export function isUnsure(words: string, lang: Language): boolean {
  if (words === "" || NEGATED.test(words) || HEDGED.test(words)) return true;
  return /[“”"«»;:()[\]–—]/.test(words) || judges(foldedWords(words.replace(DESIGNATED, "")), lang);
}

/** Whether what was done, by `subject`, a person or not, says too little or nothing that has a date. */
export function saysTooLittle(
  words: string,
  lang: Language,
  { subject, isPerson }: { subject: string; isPerson: boolean },
): boolean {
  const [verb = "", ...rest] = words.split(" ");
  if (lang === "en" && !AUXILIARIES.has(verb) && !isPastForm(verb)) return true;
  const passive = /^(?:was|were)$/.test(verb) && rest.length === 1;
  const done = (passive || words === "took place") && /\p{Lu}/u.test(subject);
  if (!(done || saysEnough(verb, rest.join(" "))) || DANGLING.test(words)) return true;
  if (CUT_SHORT.test(words) || STAYED.test(words) || STATED.test(words)) return true;
  if (
    EXACT_FIGURE.test(words) ||
    FROM_WHERE.test(words) ||
    HALF_BETWEEN.test(words) ||
    NAMELESS.test(words)
  )
    return true;
  if (lang === "en" && UNDER_WAY.test(words)) return true;
  if ((PUT_OUT.test(words) || TOLD_OF.test(words)) && isPerson) return true;
  if (PARTICIPLE.test(words) || (MADE.test(words) && !/\p{Lu}/u.test(words))) return true;
  if (COUNTED_ON.test(words) && !/\p{Lu}/u.test(rest.join(" "))) return true;
  return rest.length > 24 || ANNIVERSARY.test(words);
}
