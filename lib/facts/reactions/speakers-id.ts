import type { Token } from "@/lib/text/document";
import { COUNTRIES } from "../names/countries";
import { nameAt } from "../names/scan";
import { ORGANISATION_WORDS } from "../names/words";
import { personOf } from "../roles/found-role";
import { ROLE_HEADS_ID } from "../roles/heads-id";
import { isCapitalised } from "../roles/person-name";
import { NEVER_IN_PERSON_ID, personAtId } from "../roles/person-name-id";
import { COURTESY, TITLES_ID } from "../roles/titles";
import { BARE_TITLES_ID, TITLE_RESTS_ID } from "../roles/words-id";
import { type Scene, wordsOf } from "../scene";
import { METONYMS, OUTLETS } from "./bodies";
import type { Speaker } from "./found-reaction";

/** `office`: between the title and the name stands what the office is of, and may have run into the name. */
export type SpeakerAtId = { speaker: Speaker; to: number; office: boolean };

/** A person behind titles, or an office: "Menteri Luar Negeri Retno Marsudi", "Kementerian Kesehatan". */
export function speakerAtId(scene: Scene, at: number): SpeakerAtId | null {
  const from = /^(?:pihak|data)$/.test(scene.tokens[at]?.text ?? "") ? at + 1 : at;
  return behindOffice(scene, from) ?? speakerAt(scene, from);
}

/** "Direktur Utama Barito Pacific, Anton Hudyana kepada pers": the name behind the office and its comma. */
function behindOffice(scene: Scene, from: number): SpeakerAtId | null {
  const { tokens } = scene;
  const first = tokens[from]?.text ?? "";
  if (!TITLES_ID.has(first) && !ROLE_HEADS_ID.has(first.toLowerCase())) return null;
  let comma = from;
  while (comma < from + 14 && (tokens[comma]?.kind === "word" || isBracketed(tokens, comma)))
    comma++;
  const span = tokens[comma]?.text === "," ? personAtId(tokens, comma + 1) : null;
  const next = span ? (tokens[span.to]?.text ?? "") : "";
  const person = span?.full ? personOf(scene, span) : null;
  if (!person || !span || !/^(?:[,.(]|di|kepada|dalam|saat|ketika|usai|pada|)$/.test(next))
    return null;
  return { speaker: { ...person, kind: "person" }, to: span.to, office: false };
}

/** "Menteri Pendidikan (Mendikbud), Nadiem": the letters of an office, and their brackets. */
function isBracketed(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text;
  if (text === "(") return tokens[at + 2]?.text === ")";
  return text === ")" && tokens[at - 2]?.text === "(";
}

function speakerAt(scene: Scene, from: number): SpeakerAtId | null {
  const { tokens } = scene;
  for (let at = from; at < from + 12; at++) {
    // "Jaksa Agung Menahem Mazuz": the title goes on
    const rest = at > from && TITLE_RESTS_ID.has(tokens[at]?.text ?? "");
    const span = rest ? null : personAtId(tokens, at);
    if (span) {
      const person = personOf(scene, span);
      // "Direktur Utama Barito Pacific, …": what the office is of, and the name comes later
      const later =
        at > from && tokens[span.to]?.text === "," && isCapitalised(tokens[span.to + 1]);
      const office = at > from && !endsOffice(tokens[at - 1]?.text ?? "");
      if (person && !later) return { speaker: { ...person, kind: "person" }, to: span.to, office };
      break;
    }
    if (!isTitlePart(tokens, at)) break;
  }
  return bodyAt(scene, from);
}

/** Words of offices behind which more of what they are of may stand: "Ketua Partai Bintang Reformasi". */
const TAKES_NAME =
  /^(?:PT|CV|AJB|CEO|Bupati|Walikota|Camat|Partai|Kota|Provinsi|Kabupaten|kota|provinsi|Komisi|Wilayah|Tim|Divisi|Satuan|Bidang|Dewan|Panitia|Pusat|Cabang|Daerah|Harian|Aceh|Jawa|Sumatera|Sumatra|Kalimantan|Sulawesi|Papua|Maluku|Dan|dan)$/;

/** Whether the name begins for certain behind a word: "Presiden", "Luar Negeri", "Inggris", "BI". */
function endsOffice(word: string): boolean {
  if (TAKES_NAME.test(word)) return false;
  const sure = [BARE_TITLES_ID, COURTESY, COUNTRIES, TITLE_RESTS_ID].some((set) => set.has(word));
  return sure || /^\p{Lu}{2,}$/u.test(word);
}

function isTitlePart(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  return (
    TITLES_ID.has(word) ||
    TITLE_RESTS_ID.has(word) ||
    COURTESY.has(word) ||
    COUNTRIES.has(word) ||
    NEVER_IN_PERSON_ID.has(word) ||
    ROLE_HEADS_ID.has(word.toLowerCase()) ||
    /^\p{Lu}{2,}$/u.test(word)
  );
}

function bodyAt(scene: Scene, from: number): SpeakerAtId | null {
  const { tokens } = scene;
  const name = nameAt(tokens, from);
  const to = name ? name.to : from;
  const written = wordsOf(scene, from, to);
  const words = written.toLowerCase().split(" ");
  // "Kementerian Kesehatan" is a body; a title with a name that we could not tell apart is not
  if (words.some((word) => ROLE_HEADS_ID.has(word))) return null;
  // "Ari Syam SpPD, MMB menegaskan": what he has studied
  const behindName = from > 2 && tokens[from - 1]?.text === "," && isCapitalised(tokens[from - 2]);
  const letters =
    to > from &&
    !behindName &&
    BODY_LETTERS.test(tokens[from]?.text ?? "") &&
    (saysOfBody(tokens, to) || isCued(tokens[from - 1]?.text ?? "")) &&
    scene.names.resolve(written)?.name.kind !== "person";
  const known = letters || METONYMS.has(written) || OUTLETS.has(written) || COUNTRIES.has(written);
  if (!known && !(words.length > 1 && ORGANISATION_WORDS.has(words[0] ?? ""))) return null;
  return { speaker: { name: written, evidence: [], kind: "body" }, to, office: false };
}

/** "KBRI Phnom Penh", "OJK": three letters or more; people may be written by two. */
const BODY_LETTERS =
  /^(?!(?:JPU|ASN|WNI|WNA|PNS|TKI|TKW|PRT|UMKM|DPO|PMI|CEO|CFO|COO|ABK|ABG|PSK|SPG|KTP|HAM|PHK|RUU|KUHP|UUD|APBN|APBD|ART|BBM|LPG|SIM|STNK|SMA|SMK|SMP|MBG|III|VIII|WIB|WITA|BTS|COVID)$)\p{Lu}{3,8}$/u;

/** `"…," jelas pihak KBRI`, "Menurut data BPS": behind these words a body stands. */
function isCued(before: string): boolean {
  return /^(?:pihak|data)$/.test(before);
}

/** A body tells and announces; that it confesses, or hopes, is said of people too. */
function saysOfBody(tokens: Token[], to: number): boolean {
  const at = /^(?:juga|telah|sudah|pun|sebelumnya|kembali)$/.test(tokens[to]?.text ?? "")
    ? to + 1
    : to;
  return /^(?:mengatakan|menyatakan|menegaskan|mengungkapkan|menjelaskan|menambahkan|menyebutkan|menyebut|melaporkan|memaparkan|menilai|memperingatkan|mengumumkan|menyampaikan|memastikan|mengungkap|mengimbau|mengingatkan|membantah|memprediksi|memperkirakan)$/.test(
    tokens[at]?.text ?? "",
  );
}

/** Behind asides and role phrases: "X, juru bicara KPK, mengatakan". */
export function afterAsideId(tokens: Token[], at: number): number {
  if (tokens[at]?.text === "(") {
    const end = tokens.findIndex(({ text }, index) => index > at && text === ")");
    return end > 0 && end < at + 30 ? end + 1 : at;
  }
  if (tokens[at]?.text !== "," || isCapitalised(tokens[at + 1])) return at;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ",");
  return comma > 0 && comma < at + 16 ? comma + 1 : at;
}
