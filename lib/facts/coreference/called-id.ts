import { foldText } from "@/lib/domain/folding";
import type { Block, Sentence, Token } from "@/lib/text/document";
import type { DocumentNames } from "../names/names-of";
import { wordSet } from "../names/word-set";
import { QUOTE_VERBS_ID, SAY_VERBS_ID } from "../reactions/verbs-id";
import { MONTHS_AND_DAYS } from "../roles/function-words";
import { isCapitalised, isTitleWord } from "../roles/person-name";
import { personAtId } from "../roles/person-name-id";
import { BODY_STARTS_ID, endsTitleId, RANKS_ID } from "../roles/title-words-id";
import { LoneNames } from "./lone-names-id";

/** Who is called by one word: the whole name, and where it stands. Offsets are into the block's text. */
export type CalledPerson = { name: string; block: Block; start: number; end: number };

/** Who bears each word that speaks alone in a document: null where two do, or nobody is named in full. */
export type Called = ReadonlyMap<string, CalledPerson | null>;

const known = new WeakMap<DocumentNames, Called>();

/**
 * Indonesians are called by one word of their name, mostly the first: "Kepala Dinas Kesehatan Lombok Barat
 * Erni Suryana mengatakan …", then "kata Erni". The word that speaks alone tells where the name begins
 * behind its office. Two passes over an Indonesian document, once.
 */
export function calledId(names: DocumentNames): Called {
  const before = known.get(names);
  if (before) return before;
  const words = speakingWords(names);
  const called = words.size === 0 ? new Map() : namesOfWords(names, words);
  known.set(names, called);
  return called;
}

const RUNNING = wordSet("paragraph item quote");

function* sentencesId({
  document,
}: DocumentNames): Generator<{ block: Block; sentence: Sentence }> {
  for (const block of document.blocks)
    if (block.lang === "id" && RUNNING.has(block.kind))
      for (const sentence of block.sentences) if (!isHeadline(sentence)) yield { block, sentence };
}

/** "Gus Ipul Benahi Data Penerima Bansos": where most words have a capital, none tells a name. */
function isHeadline({ text, tokens }: Sentence): boolean {
  if (/[.!?"”]$/.test(text) || tokens.length < 5) return false;
  return tokens.filter(({ capital }) => capital).length > tokens.length * 0.6;
}

/** Capitalised words that stand alone where somebody speaks: "kata Erni", "Erni mengatakan", "Menurut Erni,". */
function speakingWords(names: DocumentNames): Set<string> {
  const words = new Set<string>();
  for (const { sentence } of sentencesId(names)) {
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || !isNameWord(token) || isCapitalised(tokens[at + 1])) continue;
      const first = beforeCourtesy(tokens, at);
      const before = tokens[first - 1]?.text ?? "";
      const cued = QUOTE_VERBS_ID.has(before) || /^[Mm]enurut$/.test(before);
      const clause = first === 0 || before === ",";
      const next = ADVERBS.has(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
      if (cued || (clause && SAY_VERBS_ID.has(tokens[next]?.text ?? ""))) words.add(token.text);
    }
  }
  return words;
}

const ADVERBS = wordSet("juga kemudian lalu pun telah sudah sempat kembali lantas turut");

/** "kata Prof Erni", "ujar dr. Erni": where what stands politely before a name begins. */
export function beforeCourtesy(tokens: Token[], at: number): number {
  let from = at;
  while (from > 0) {
    const dot = tokens[from - 1]?.text === "." ? from - 2 : from - 1;
    if (!RANKS_ID.has(tokens[dot]?.text.replace(/\.$/, "") ?? "")) break;
    from = dot;
  }
  return from;
}

function isNameWord(token: Token): boolean {
  const { text } = token;
  return (
    isCapitalised(token) &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    text.length > 2 &&
    !isTitleWord(text) &&
    !MONTHS_AND_DAYS.has(text) &&
    !NOBODY.has(text) &&
    !BODY_STARTS_ID.has(text)
  );
}

const NOBODY = wordSet(`
  Dia Ia Beliau Anda Mereka Kami Kita Saya Pihaknya Menurutnya Polisi Pemerintah Warga Korban Pelaku Saksi
  Terdakwa Tersangka Pengacara Keluarga Peneliti Penulis Studi Laporan Data Hasil Artikel Undang-Undang
  Alkitab Quran Presiden Kementerian Namun Selain Sementara Adapun Untuk Dalam Dari Pada Karena
`);

function namesOfWords(names: DocumentNames, words: ReadonlySet<string>): Called {
  const found = new Map<string, CalledPerson | null>();
  const lone = new LoneNames();
  const alone = wordsApart(names, words);
  for (const { block, sentence } of sentencesId(names)) {
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]?.text ?? "";
      if (!words.has(word)) continue;
      lone.read(block, tokens, at);
      if (!isCapitalised(tokens[at + 1])) continue;
      const prefixed = withPrefix(tokens, at);
      const from = beginsName(tokens, prefixed, alone) ? prefixed : behindRank(tokens, prefixed);
      if (from === null) continue;
      const span = personAtId(tokens, from);
      const [first, last] = [tokens[from], tokens[(span?.to ?? 0) - 1]];
      if (!span?.full || !first || !last || span.to <= at + 1) continue;
      const person = {
        name: block.text.slice(first.start, last.end),
        block,
        start: first.start,
        end: last.end,
      };
      found.set(word, oneOf(found.get(word), person));
    }
  }
  for (const [word, person] of lone.people())
    if (!found.has(word)) found.set(word, isMisspelt(word, found) ? null : person);
  return found;
}

/** "Nanato" beside "Nonato Da Purificacao": one letter apart, or two changed places, is the same man misspelt. */
function isMisspelt(word: string, found: Called): boolean {
  for (const known of found.keys()) {
    if (known === word || known.length !== word.length) continue;
    const other = [...known].flatMap((letter, at) => (letter === word[at] ? [] : [at]));
    const [a = 0, b = 0] = other;
    if (other.length === 1 || (other.length === 2 && known[a] === word[b] && known[b] === word[a]))
      return true;
  }
  return false;
}

/** The longer of two forms of one name; null for two names. */
function oneOf(before: CalledPerson | null | undefined, now: CalledPerson): CalledPerson | null {
  if (before === undefined) return now;
  if (before === null) return null;
  const [a, b] = [foldText(before.name), foldText(now.name)];
  if (a === b || a.startsWith(`${b} `)) return before;
  return b.startsWith(`${a} `) ? now : null;
}

/** "I Nyoman Giri", "Muhammad Iqbal": what often stands before the word by which somebody is called. */
const PREFIXES = wordSet(`
  I Ni Gede Gusti Made Nyoman Wayan Ketut Kadek Komang Putu Ida Bagus Anak Agung Ngurah Dewa Cokorda Muhammad
  Mohammad Muhamad Mohamad Muchammad Mochamad Moch Moh Mokhamad Ahmad Achmad Abdul Andi Teuku Cut Sri Siti Nur
  Raden Tubagus Teungku Said Syarif Sayid Muh Ali Agus Dwi Tri Eko
`);

function withPrefix(tokens: Token[], at: number): number {
  let from = at;
  while (from > 0 && PREFIXES.has(tokens[from - 1]?.text ?? "")) from--;
  return from;
}

/** In words: what may stand in a name before the one by which somebody is called. */
const LONGEST_START = 2;

/** "Prof KH Asrorun Ni'am Sholeh", called Ni'am: where the name begins that stands behind a rank or a comma. */
function behindRank(tokens: Token[], at: number): number | null {
  for (let from = at - 1; from > 0 && from >= at - LONGEST_START; from--) {
    const word = tokens[from]?.text ?? "";
    if (!isCapitalised(tokens[from]) || endsTitleId(word)) return null;
    const before = tokens[from - 1]?.text ?? "";
    if (before === "," || RANKS_ID.has(before)) return from;
  }
  return null;
}

/** Whether a name begins at a token: behind small letters, a mark, an office, or a word that is also elsewhere. */
function beginsName(tokens: Token[], at: number, apart: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  if (!before || !isCapitalised(before)) return before?.text !== "-";
  return endsTitleId(before.text) || apart.has(before.text);
}

/** The capitalised words right before the sought ones that the document also writes apart from them: places, bodies. */
function wordsApart(names: DocumentNames, words: ReadonlySet<string>): Set<string> {
  const before = new Set<string>();
  const apart = new Set<string>();
  const all: [string, string][] = [];
  for (const { sentence } of sentencesId(names))
    for (const [at, token] of sentence.tokens.entries()) {
      if (!token.capital) continue;
      const next = sentence.tokens[at + 1]?.text ?? "";
      if (words.has(next)) before.add(token.text);
      else all.push([token.text, next]);
    }
  for (const [text, next] of all) if (before.has(text) && !PREFIXES.has(next)) apart.add(text);
  return apart;
}
