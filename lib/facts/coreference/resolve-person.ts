import type { Evidence } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { remembered } from "@/lib/domain/remembered";
import { COUNTRIES } from "../names/countries";
import { DEMONYMS } from "../names/demonyms";
import { type DocumentNames, type Name, namesEvidence } from "../names/names-of";
import { NEVER_IN_PERSON } from "../roles/function-words";
import { isOccupation, isTitleWord } from "../roles/person-name";
import { DEED_ID, NEVER_IN_PERSON_ID } from "../roles/person-name-id";
import { bearerOf, isKin } from "./bearers";

/** Who a written name is, and the passage that gives the full name where the sentence does not. */
export type ResolvedPerson = { name: string; evidence: Evidence[] };

/**
 * The person of a name as it is written. A full name is its own; a lone surname is somebody's only
 * when the document names one person in full who bears it. Else null.
 */
export function resolvePerson(names: DocumentNames, written: string): ResolvedPerson | null {
  const resolved = names.resolve(written);
  const full = written.includes(" ");
  if (!resolved) return full ? { name: written, evidence: [] } : surnameOf(names, written);
  const { canonical } = resolved;
  if (["organisation", "place", "event"].includes(resolved.name.kind)) return null;
  const name = withoutTitles(canonical);
  if (full) return { name: isLonger(name, written) ? name : written, evidence: [] };
  const bears = foldedWords(name).at(-1) === foldedWords(written).at(-1);
  if (!name.includes(" ") || !bears || isKin(resolved.name)) return null;
  // "Menlu Retno": an office and one name are no full name
  if (isNoName(name.split(" ")[0] ?? "")) return null;
  if (opensWithVerb(resolved.name)) return surnameOf(names, written);
  return { name, evidence: namesEvidence(names, written) };
}

/** "Foreseeing Villeroi": what opens a sentence was read into the name. */
function opensWithVerb({ canonical, first: { block, start } }: Name): boolean {
  const opens = block.sentences.some((sentence) => sentence.start === start);
  return opens && /^\p{Lu}\p{Ll}+ing /u.test(canonical);
}

function surnameOf(names: DocumentNames, written: string): ResolvedPerson | null {
  const name = bearerOf(names, written, withoutTitles);
  return name === null || isNoName(name.split(" ")[0] ?? "") ? null : { name, evidence: [] };
}

/** "Pastor Joseph Brown", "Democrat Hillary Clinton": what stands before the name is no part of it. */
export const withoutTitles = remembered(leaveOutTitles, 10_000);

function leaveOutTitles(name: string): string {
  const words = name.split(" ");
  // where every word is in capitals "ANN" is no acronym
  const shouted = name === name.toUpperCase();
  while (words.length > 2 && isNoName(words[0] ?? "") && !(shouted && isAcronym(words[0] ?? "")))
    words.shift();
  while (words.length > 2 && /^(?:MP|MSP|MEP|QC|KC|CBE|OBE|MBE)$/.test(words.at(-1) ?? ""))
    words.pop();
  return words.join(" ");
}

function isNoName(word: string): boolean {
  return (
    [NEVER_IN_PERSON, DEMONYMS].some((set) => set.has(word)) ||
    isTitleWord(word) ||
    isOccupation(word) ||
    COUNTRIES.has(word) ||
    NEVER_IN_PERSON_ID.has(word) ||
    DEED_ID.test(word) ||
    isAcronym(word) ||
    // "Americans Andy Roddick and Mardy Fish"
    (word.endsWith("ns") && DEMONYMS.has(word.slice(0, -1))) ||
    DESCRIBES.test(word) ||
    BEFORE_NAMES.test(word)
  );
}

const BEFORE_NAMES = /^(?:Democrat|Republican|Elections|Families|Marine|Ex-\p{Lu}?\p{Ll}+)$/u;

/** "Billionaire Emil Krantz", "Defiant Emil Krantz": what a sentence opens with before a name. */
const DESCRIBES =
  /^(?:Billionaire|Millionaire|Defiant|Jubilant|Disgraced|Outgoing|Incoming|Embattled|Injured|Retired|Veteran|Fellow|Ousted|Convicted|Jailed|Deposed|Exiled|Delighted|Frustrated|Legendary|Ailing|Teenage|Teenager|Youngster|Skipper|Striker|Midfielder|Defender|Goalkeeper|Winger|Boss|Champion|Rival|Newcomer|Suspended|Sacked|Furious|Disappointed)$/;

function isAcronym(word: string): boolean {
  return ACRONYM.test(word);
}

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** The same name with words more; another spelling of it stays as the passage has it. */
function isLonger(canonical: string, written: string): boolean {
  if (/ (?:di|in|at|of) /.test(canonical)) return false;
  // "Analis Utama Ronald Hertanto": what else stands before a name is whose they are
  const [words, part] = [foldedWords(canonical), foldedWords(written)];
  return words[0] === part[0] && part.every((word) => words.includes(word));
}
