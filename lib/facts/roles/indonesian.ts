import type { Token } from "@/lib/text/document";
import { pronounPerson } from "../coreference/pronoun";
import type { ResolvedPerson } from "../coreference/resolve-person";
import type { FoundFact } from "../found-fact";
import { COUNTRIES } from "../names/countries";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole, personOf } from "./found-role";
import { ROLE_HEADS_ID, ROLE_MODIFIERS_ID } from "./heads-id";
import { isCapitalised, personBefore } from "./person-name";
import { personAtId } from "./person-name-id";
import { TITLES_ID } from "./titles";
import {
  BARE_TITLES_ID,
  BREAKS_ID,
  COPULAS_ID,
  JUDGING_WORDS_ID,
  OFFICE_VERBS_ID,
  PLAIN_RESTS_ID,
  TITLE_RESTS_ID,
} from "./words-id";

/** "Presiden Joko Widodo", "Menteri Luar Negeri Rusia Sergei Lavrov": the title before the name. */
export function titlesBeforeId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const found: FoundFact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (
      !token ||
      !(TITLES_ID.has(token.text) || ROLE_HEADS_ID.has(token.text)) ||
      isQuoted(scene, at)
    )
      continue;
    const to = endOfTitle(tokens, at);
    const person = personAtId(tokens, to);
    if (!person?.full || (to === at + 1 && !BARE_TITLES_ID.has(token.text))) continue;
    if (to > at + 1 && endsOpen(tokens, to)) continue;
    // "Direktur Keuangan Semen Gresik, Cholil Hasan": the name is that of the firm
    if (tokens[person.to]?.text === "," && personAtId(tokens, person.to + 1)?.full) continue;
    const start = startOfTitle(tokens, at);
    // "juru bicara Menteri X": the office of another
    if (/^(?:bicara|jubir|Direktorat|direktorat)$/.test(tokens[start - 1]?.text ?? "")) continue;
    // "calon presiden dan calon wakil presiden X dan Y": whose is whose cannot be told
    if (tokens[start - 1]?.text === "dan") continue;
    const object = wordsOf(scene, start, to);
    const fact = foundRole(scene, {
      holder: person,
      object,
      patternClass: isPlain(tokens, at + 1, to) ? "role/title-id" : "role/title-rest-id",
    });
    if (fact) found.push(fact);
    at = person.to - 1;
  }
  return found;
}

function endOfTitle(tokens: Token[], at: number): number {
  let to = at + 1;
  while (to < at + 9) {
    const word = tokens[to]?.text ?? "";
    const rest =
      TITLE_RESTS_ID.has(word) ||
      TITLES_ID.has(word) ||
      COUNTRIES.has(word) ||
      /^\p{Lu}{2,}$/u.test(word);
    if (!rest) break;
    to++;
  }
  return to;
}

function isPlain(tokens: Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ text }) => COUNTRIES.has(text) || PLAIN_RESTS_ID.has(text));
}

/** "Ketua Umum Partai": the title is not done when its last word still asks of what. */
function endsOpen(tokens: Token[], to: number): boolean {
  return (
    /^(?:Umum|Partai|Bidang|bidang|Wakil|Komisi|Fraksi|Dewan|Tim|Pusat|Kota|Provinsi|Kabupaten|Dan|dan|Menteri|Sekretaris|Kepala|Deputi|Direktur|Anggota|Harian|Ketua|Tinggi|Jenderal|Pakar)$/.test(
      tokens[to - 1]?.text ?? "",
    ) && !/^(?:Jenderal|Jendral)$/.test(tokens[to - 1]?.text ?? "")
  );
}

function startOfTitle(tokens: Token[], at: number): number {
  let start = at;
  while (ROLE_MODIFIERS_ID.has(tokens[start - 1]?.lower ?? "")) start--;
  return start;
}

/** A role phrase in small letters: "menteri luar negeri Iran", up to the mark that closes it. */
function rolePhraseId(tokens: Token[], from: number): { from: number; to: number } | null {
  let head = from;
  while (ROLE_MODIFIERS_ID.has(tokens[head]?.lower ?? "")) head++;
  const word = tokens[head]?.text ?? "";
  if (!ROLE_HEADS_ID.has(word.toLowerCase()) && !/^(?:Perdana|Ketua|Presiden)$/.test(word))
    return null;
  let to = head + 1;
  while (to < head + 14 && continues(tokens, to)) to++;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (words.some((text) => JUDGING_WORDS_ID.has(text))) return null;
  return { from: /^seorang$/i.test(tokens[from]?.text ?? "") ? from + 1 : from, to };
}

function continues(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word")
    return (
      /^[()]$/.test(token?.text ?? "") &&
      /^\p{Lu}{2,}$/u.test(tokens[at + (token?.text === "(" ? 1 : -1)]?.text ?? "")
    );
  return !BREAKS_ID.has(token.text);
}

/** "Javad Zarif, menteri luar negeri Iran,": the role behind the name. */
export function rolesAfterNameId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  return tokens.flatMap((token, at) => {
    if (token.text !== "," || isQuoted(scene, at)) return [];
    const person = personBefore(tokens, at);
    const phrase = person && rolePhraseId(tokens, at + 1);
    if (!person || !phrase || isCapitalised(tokens[at + 1])) return [];
    if (!/^[,.;)]?$/.test(tokens[phrase.to]?.text ?? "") && tokens[phrase.to]?.text !== "yang")
      return [];
    if (runsIntoName(tokens, phrase)) return [];
    const object = wordsOf(scene, phrase.from, phrase.to);
    const fact = foundRole(scene, { holder: person, object, patternClass: "role/apposition-id" });
    return fact ? [fact] : [];
  });
}

/** "Heine, pakar teologi Friedrich Schleiermacher": the next of a list, unless a title stands between. */
function runsIntoName(tokens: Token[], { from, to }: { from: number; to: number }): boolean {
  const name = personBefore(tokens, to);
  return (
    name?.full === true && name.from > from && !TITLES_ID.has(tokens[name.from - 1]?.text ?? "")
  );
}

/** "X adalah ketua …", "X menjabat sebagai …", "X terpilih menjadi …". */
export function rolesFromVerbsId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  if (tokens.at(-1)?.text === "?") return [];
  const found: FoundFact[] = [];
  for (let at = 0; at < Math.min(tokens.length, 14); at++) {
    if (isQuoted(scene, at)) continue;
    const subject = subjectAt(scene, at);
    if (!subject) continue;
    const verb = verbEnd(tokens, subject.to);
    const phrase = verb === null ? null : rolePhraseId(tokens, verb);
    if (verb !== null && phrase) {
      const fact = foundRole(scene, {
        holder: subject.person,
        verb: wordsOf(scene, subject.to, verb),
        object: wordsOf(scene, phrase.from, phrase.to),
        patternClass: subject.pronoun ? "role/pronoun-id" : "role/verb-id",
      });
      if (fact) found.push(fact);
    }
    at = subject.to - 1;
  }
  return found;
}

function subjectAt(
  scene: Scene,
  at: number,
): { person: ResolvedPerson; to: number; pronoun: boolean } | null {
  if (/^(?:ia|dia)$/i.test(scene.tokens[at]?.text ?? "")) {
    const person = pronounPerson(scene, at);
    return person && { person, to: at + 1, pronoun: true };
  }
  const before = scene.tokens[at - 1]?.text ?? ",";
  const span = personAtId(scene.tokens, at);
  if (!span || (at > 0 && before !== "," && !TITLES_ID.has(before))) return null;
  const person = personOf(scene, span);
  return person && { person, to: afterBracket(scene.tokens, span.to), pronoun: false };
}

function afterBracket(tokens: Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  const end = tokens.findIndex(({ text }, index) => index > at && text === ")");
  return end > 0 && end < at + 60 ? end + 1 : at;
}

/** The token behind the verb of an office, its "sebagai" or "menjadi" included. */
function verbEnd(tokens: Token[], from: number): number | null {
  let at = from;
  while (
    /^(?:pernah|juga|kini|kemudian|lalu|sempat|telah|sudah|masih|kembali|resmi)$/.test(
      tokens[at]?.text ?? "",
    )
  )
    at++;
  const word = tokens[at]?.text ?? "";
  if (COPULAS_ID.has(word)) return at + 1;
  if (!OFFICE_VERBS_ID.has(word)) return null;
  const diri = tokens[at + 1]?.text === "diri" ? at + 2 : at + 1;
  const tie = /^(?:sebagai|menjadi|dari)$/.test(tokens[diri]?.text ?? "");
  return tie ? diri + 1 : word === "menjabat" ? diri : null;
}
