import type { Block, Document, Sentence, Token } from "@/lib/text/document";
import { evidenceOf } from "@/lib/text/evidence";
import type { DocumentNames, Name } from "../names/names-of";
import { verbAfter } from "../roles/asides";
import { personAt } from "../roles/person-name";
import { OPENERS_EN } from "../roles/verbs-en";
import { isQuoted, type Scene } from "../scene";
import { mainCharacter } from "./main-character";
import { type ResolvedPerson, resolvePerson } from "./resolve-person";
import { topicOf } from "./topic";

type Biographee = { name: string; first: Name["first"] };

/** How many sentences back the chain may go to the one that names its subject. */
const LONGEST_CHAIN = 12;
/** The share of one pronoun among "he" and "she" that may be the biographee's. */
const MOSTLY = 0.6;

/**
 * Who "he" or "she" is in a life told sentence by sentence: each sentence before it has the same
 * subject, by name or by the same pronoun, back to one that names whom the document is about. A
 * sentence without any person may stand between; one about "her father" may not.
 */
export function chainPerson(scene: Scene, at: number): ResolvedPerson | null {
  const word = pronounAt(scene.tokens, at);
  if (word === null || isQuoted(scene, at)) return null;
  const main = biographee(scene.document, scene.names);
  if (!main || !isMostly(scene.document, word)) return null;
  if (scene.tokens.slice(0, at).some((_, index) => isOther(scene, index, main.name))) return null;
  if (!leadsTo(scene, main.name, word)) return null;
  const { block, start, end } = main.first;
  return { name: main.name, evidence: [evidenceOf(scene.document, block, start, end, "names")] };
}

/** The pronoun at a token; Indonesian has one for both sexes in several words. */
function pronounAt(tokens: Token[], at: number): string | null {
  const lower = tokens[at]?.lower ?? "";
  if (/^(?:ia|dia|beliau)$/.test(lower)) return "ia";
  return /^(?:he|she)$/.test(lower) ? lower : null;
}

/**
 * Whom a surname or given names at the head of a clause mean in a life: the one it tells, unless the text
 * gives somebody else of that surname in full. Null in any other text.
 */
export function bearerOfLife(scene: Scene, written: string): ResolvedPerson | null {
  const main = biographee(scene.document, scene.names);
  if (!main || main.name === written) return null;
  const words = main.name.split(" ");
  // "Carl Eric" is Carl Eric Almgren
  const given = written.includes(" ") && main.name.startsWith(`${written} `);
  if (!given && (words.length < 2 || words.at(-1) !== written)) return null;
  if (sharesSurname(scene.names, main.name)) return null;
  const { block, start, end } = main.first;
  return { name: main.name, evidence: [evidenceOf(scene.document, block, start, end, "names")] };
}

const shared = new WeakMap<DocumentNames, boolean>();

/** Whether the text gives somebody else of the biographee's surname; "Gordon W. McKay" and "Gordon William McKay" are one. */
function sharesSurname(names: DocumentNames, name: string): boolean {
  const before = shared.get(names);
  if (before !== undefined) return before;
  const words = name.split(" ");
  const found = names.names.some(({ canonical, kind }) => {
    const parts = canonical.split(" ");
    const bears = parts.length > 1 && parts.at(-1) === words.at(-1) && kind !== "place";
    return bears && parts[0] !== words[0];
  });
  shared.set(names, found);
  return found;
}

const lives = new WeakMap<Document, Biographee | null>();

/** Whom the document is about: its first sentence says what they are or were. */
function biographee(document: Document, names: DocumentNames): Biographee | null {
  const before = lives.get(document);
  if (before !== undefined) return before;
  const found = findBiographee(document, names);
  lives.set(document, found);
  return found;
}

/** How many blocks a title, a byline and a note may take before the life begins. */
const FIRST_BLOCKS = 6;

function findBiographee(document: Document, names: DocumentNames): Biographee | null {
  const main = mainCharacter(document, names);
  for (const block of document.blocks.slice(0, FIRST_BLOCKS)) {
    const person = block.kind === "paragraph" ? definedIn(block) : null;
    if (!person) continue;
    const { start, end } = person;
    const name = resolvePerson(names, block.text.slice(start, end))?.name;
    return name && (!main || main.name === name) ? { name, first: { block, start, end } } : null;
  }
  const topic = topicOf(names);
  if (topic?.kind !== "person" || (main && main.name !== topic.text)) return null;
  return { name: topic.text, first: topic.place };
}

/** The person of whom a block's first sentence says "is a", "was the". */
function definedIn(block: Block): { start: number; end: number } | null {
  const tokens = block.sentences[0]?.tokens ?? [];
  const from = /^(?:Sir|Dame|Dr|Rev|Lord|Lady)$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  const person = personAt(tokens, from);
  const [first, last] = [tokens[from], tokens[(person?.to ?? 0) - 1]];
  if (!person?.full || !first || !last) return null;
  const verb = verbAfter(tokens, person.to);
  const says = tokens[verb]?.text ?? "";
  const defines =
    /^(?:adalah|merupakan|ialah|lahir)$/.test(says) ||
    (/^(?:is|was)$/.test(says) && /^(?:an?|the|born)$/.test(tokens[verb + 1]?.text ?? ""));
  return defines ? { start: first.start, end: last.end } : null;
}

function isMostly(document: Document, word: string): boolean {
  if (word === "ia") return true;
  const counts = pronounsOf(document);
  const other = word === "he" ? counts.she : counts.he;
  const own = word === "he" ? counts.he : counts.she;
  return own / (own + other) >= MOSTLY;
}

const counted = new WeakMap<Document, { he: number; she: number }>();

function pronounsOf(document: Document): { he: number; she: number } {
  const before = counted.get(document);
  if (before) return before;
  const counts = { he: 0, she: 0 };
  for (const block of document.blocks)
    for (const { tokens } of block.sentences)
      for (const { text } of tokens) {
        if (/^(?:he|his|him|himself)$/i.test(text)) counts.he++;
        if (/^(?:she|her|hers|herself)$/i.test(text)) counts.she++;
      }
  counted.set(document, counts);
  return counts;
}

/**
 * Whether the sentences before go back, with one subject all along, to one that names the person, or
 * to the head of a paragraph: one that begins with a pronoun takes up whom the text is about.
 */
function leadsTo(scene: Scene, name: string, word: string): boolean {
  for (let index = scene.index - 1; index >= scene.index - LONGEST_CHAIN; index--) {
    const sentence = scene.block.sentences[index];
    if (!sentence) return scene.block.kind === "paragraph";
    const subject = subjectOf({ ...scene, index, sentence, tokens: sentence.tokens }, name, word);
    if (subject !== "pronoun" && subject !== "nobody") return subject === "named";
    if (subject === "nobody" && index === 0) return false;
  }
  return false;
}

const KIN =
  /^(?:father|mother|parents|brother|sister|son|daughter|wife|husband|uncle|aunt|grandfather|grandmother|cousin|nephew|niece|teacher|successor|predecessor|partner|friend|colleague|boss|ayah|ayahnya|ibu|ibunya|suami|suaminya|istri|istrinya|anak|anaknya|putra|putranya|putri|putrinya|kakak|kakaknya|adik|adiknya|kakek|kakeknya|paman|pamannya)$/;

type Subject = "named" | "pronoun" | "other" | "nobody";

const subjects = new WeakMap<Sentence, Map<string, Subject>>();

/** Who a sentence is about: the person by name, by the pronoun, somebody else, or nobody. */
function subjectOf(scene: Scene, name: string, word: string): Subject {
  const known = subjects.get(scene.sentence) ?? new Map<string, Subject>();
  subjects.set(scene.sentence, known);
  const before = known.get(word);
  if (before) return before;
  const found = readSubject(scene, name, word);
  known.set(word, found);
  return found;
}

function readSubject(scene: Scene, name: string, word: string): Subject {
  const { tokens } = scene;
  const at = startOfClause(tokens);
  const text = tokens[at]?.lower ?? "";
  if (pronounAt(tokens, at) === word) return "pronoun";
  if (/^(?:he|she|they|who|mereka|ia|dia|beliau)$/.test(text)) return "other";
  const from = /^(?:sir|dame|dr|rev|lord|lady)$/.test(text) ? at + 1 : at;
  const person = personAt(tokens, from);
  if (person) return isNamed(scene, from, person.to, name) ? "named" : "other";
  if (tokens.slice(0, at + 6).some((token) => KIN.test(token.text))) return "other";
  return tokens.some((_, index) => isOther(scene, index, name)) ? "other" : "nobody";
}

const OPENERS =
  /^(?:An?|As|Pada|Di|Dalam|Dari|Setelah|Sesudah|Sejak|Sebelum|Ketika|Saat|Selama|Selain|Kemudian|Lalu|Tahun|Kini|Selanjutnya|Akhirnya)$/;

/** The token behind what opens a sentence: "In 1950, she". */
function startOfClause(tokens: Token[]): number {
  const first = tokens[0]?.text ?? "";
  if (!OPENERS_EN.has(first) && !OPENERS.test(first)) return 0;
  for (let at = 1; at < Math.min(tokens.length, 16); at++) {
    const text = tokens[at]?.text ?? "";
    if (pronounAt(tokens, at) !== null) return at;
    if (text === "," && tokens[at + 1]?.kind === "word") return at + 1;
    // "From 1931 Cunningham went"
    if (tokens[at]?.kind === "number" && personAt(tokens, at + 1)) return at + 1;
  }
  return 0;
}

function isNamed(scene: Scene, from: number, to: number, name: string): boolean {
  const [first, last] = [scene.tokens[from], scene.tokens[to - 1]];
  if (!first || !last) return false;
  const written = scene.block.text.slice(first.start, last.end);
  const words = name.split(" ");
  if (written === words[0] || written === words.at(-1)) return true;
  return resolvePerson(scene.names, written)?.name === name;
}

/** Whether the name of somebody else begins at a token; of unclear ones any may be. */
function isOther(scene: Scene, at: number, name: string): boolean {
  const person = personAt(scene.tokens, at);
  if (!person || personAt(scene.tokens, at - 1)) return false;
  const [first, last] = [scene.tokens[at], scene.tokens[person.to - 1]];
  if (!first || !last) return false;
  const written = scene.block.text.slice(first.start, last.end);
  const resolved = scene.names.resolve(written);
  if (resolved && ["organisation", "place", "event"].includes(resolved.name.kind)) return false;
  if (!person.full && !resolved) return false;
  return !isNamed(scene, at, person.to, name);
}
