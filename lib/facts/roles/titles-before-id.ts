import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { COUNTRIES } from "../names/countries";
import { wordSet } from "../names/word-set";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { ROLE_HEADS_ID, ROLE_MODIFIERS_ID } from "./heads-id";
import { isCapitalised, type TokenSpan } from "./person-name";
import { personAtId } from "./person-name-id";
import { RANKS_ID } from "./title-words-id";
import { TITLES_ID } from "./titles";
import { BARE_TITLES_ID, PLAIN_RESTS_ID, TITLE_RESTS_ID } from "./words-id";

/** "Presiden Joko Widodo", "Menteri Luar Negeri Rusia Sergei Lavrov": the title before the name. */
export function titlesBeforeId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const found: FoundFact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isTitleHead(tokens[at]) || isQuoted(scene, at)) continue;
    const to = endOfTitle(tokens, at);
    const person = personAtId(tokens, afterCourtesy(tokens, to));
    if (!person?.full || (to === at + 1 && !BARE_TITLES_ID.has(tokens[at]?.text ?? ""))) continue;
    if (to > at + 1 && endsOpen(tokens, to)) continue;
    // "Ketua DPD RI Sultan Baktiar": behind an office it is a name
    if (COURTLY.test(tokens[at]?.text ?? "") && isCapitalised(tokens[at - 1])) continue;
    const start = startOfTitle(tokens, at);
    if (isHolders(tokens, start, person) && isWhole(tokens, { from: at, to }, person)) {
      const fact = foundRole(scene, {
        holder: person,
        object: wordsOf(scene, start, withoutRank(tokens, at, to)),
        patternClass: isPlain(tokens, at + 1, to) ? "role/title-id" : "role/title-rest-id",
      });
      if (fact) found.push(fact);
    }
    at = person.to - 1;
  }
  return found;
}

const COURTLY = /^(?:Sultan|Raja|Ratu|Pangeran|Putri)$/;

function isTitleHead(token: Token | undefined): boolean {
  return token !== undefined && (TITLES_ID.has(token.text) || ROLE_HEADS_ID.has(token.text));
}

/** Whether the title is that of the name behind it, and of no other. */
function isHolders(tokens: Token[], start: number, person: TokenSpan): boolean {
  const before = tokens[start - 1]?.text ?? "";
  // "juru bicara Menteri X": the office of another
  if (/^(?:bicara|jubir|Direktorat|direktorat)$/.test(before)) return false;
  // "menjabat Jaksa Agung", "salah satu direktur X", "Kandidat Panglima": no title of what follows
  if (PREDICATES.test(before)) return false;
  // "calon presiden dan calon wakil presiden X dan Y": whose is whose cannot be told
  if (before === "dan") return false;
  // "Direktur Keuangan Semen Gresik, Cholil Hasan": the name is that of the firm
  const [mark, next, after] = [tokens[person.to], tokens[person.to + 1], tokens[person.to + 2]];
  return !(mark?.text === "," && isCapitalised(next) && isCapitalised(after));
}

/** Whether nothing of the title was read into the name: "Direktur Utama Pefindo X", "Kepala SKK Migas X". */
function isWhole(tokens: Token[], title: TokenSpan, person: TokenSpan): boolean {
  const last = tokens[title.to - 1]?.text ?? "";
  const words = person.to - person.from;
  // "Bupati Ngawi X": the district was
  if (title.to === title.from + 1) return words < 3 || !/^(?:Bupati|Gubernur|Walikota)$/.test(last);
  if (last === "Wapres") return false;
  if (UNKNOWN_LETTERS.test(last)) return BODIES.has(last);
  const asks = /^(?:Utama|Eksekutif|Pelaksana|Jenderal)$/.test(last);
  return !asks || words < 3 || isRank(tokens, title.from);
}

/** "Mayor Jenderal", "Letnan Jenderal": ranks are whole. */
function isRank(tokens: Token[], at: number): boolean {
  return /^(?:Mayor|Letnan|Brigadir|Komisaris|Inspektur|Marsekal|Laksamana)$/.test(
    tokens[at]?.text ?? "",
  );
}

const PREDICATES =
  /^(?:sebagai|menjadi|menjabat|satu|seorang|jabatan|posisi|selaku|Kandidat|kandidat|Calon|calon|bakal|komandan|kepala|wakilnya|Staf|Ahli|Khusus|Ajudan|ajudan|istri|suami|anak|putra|putri)$/;
const UNKNOWN_LETTERS = /^\p{Lu}{2,}$/u;
/** Bodies and parties that are known by their letters, and to which no place or field is added. */
const BODIES = wordSet(`
  DPR MPR DPD DPP DPRD KPK TNI Polri POLRI MK MA KY KPU BI OJK PBB RI AS BUMN BK BPK BNPB BNN BIN BPOM
  PSSI PBNU MUI PKB PKS PAN PPP PDI PDIP PDI-P PSI PBB PKPI NU IDI ICW YLKI LIPI BPPT BKKBN BMKG PMI
  IPCC WHO ASEAN UNESCO UNICEF IMF FIFA UEFA NATO CIA FBI DKPP DKI BEI LPS PPATK LPSK PGRI KONI HMI MDC
`);

/** Learned and religious titles stand between an office and its holder. */
const COURTESY_ID = /^(?:KH|H|Hj|Dr|Drs|Dra|Ir|Prof|Tgk|TGH|Ust)\.?$/;

function afterCourtesy(tokens: Token[], at: number): number {
  let to = at;
  while (COURTESY_ID.test(tokens[to]?.text ?? "") || (to > at && tokens[to]?.text === ".")) to++;
  return to;
}

function endOfTitle(tokens: Token[], at: number): number {
  let to = at + 1;
  while (to < at + 9) {
    const word = tokens[to]?.text ?? "";
    const rest =
      TITLE_RESTS_ID.has(word) ||
      TITLES_ID.has(word) ||
      COUNTRIES.has(word) ||
      (/^\p{Lu}{2,}$/u.test(word) && !COURTESY_ID.test(word));
    if (!rest) break;
    to++;
  }
  return to;
}

/** "Kepala BNN Komjen": the rank behind an office is no part of it. */
function withoutRank(tokens: Token[], at: number, to: number): number {
  let last = to;
  while (last > at + 2 && RANKS_ID.has(tokens[last - 1]?.text ?? "")) last--;
  return last === to || !endsOpen(tokens, last) ? last : to;
}

function isPlain(tokens: Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ text }) => COUNTRIES.has(text) || PLAIN_RESTS_ID.has(text));
}

/** "Ketua Umum Partai": the title is not done when its last word still asks of what. */
function endsOpen(tokens: Token[], to: number): boolean {
  return (
    /^(?:Umum|Partai|Bidang|bidang|Wakil|Komisi|Fraksi|Dewan|Tim|Pusat|Kota|Provinsi|Kabupaten|Dan|dan|Menteri|Sekretaris|Kepala|Deputi|Direktur|Anggota|Harian|Ketua|Tinggi|Jenderal|Pakar|Bupati|Walikota|Camat|Lurah|Gubernur|Daerah|Negara|Laksamana|Inspektur|PT|CV|UD|RS|RSUD|RSUP|SD|SMP|SMA|SMK|PN|PD)$/.test(
      tokens[to - 1]?.text ?? "",
    ) && !/^(?:Jenderal|Jendral)$/.test(tokens[to - 1]?.text ?? "")
  );
}

function startOfTitle(tokens: Token[], at: number): number {
  let start = at;
  while (ROLE_MODIFIERS_ID.has(tokens[start - 1]?.lower ?? "")) start--;
  return start;
}
