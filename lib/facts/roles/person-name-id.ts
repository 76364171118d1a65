import type { Token } from "@/lib/text/document";
import { wordSet } from "../names/word-set";
import { personAt, type TokenSpan } from "./person-name";

/** Words of offices, prizes and firms that are written with capitals and are in no Indonesian's name. */
export const NEVER_IN_PERSON_ID = wordSet(`
  Dan Asisten Setdaprov Setda Setdako Hak Asasi Manusia Nasional
  Terbaik Baru Orde Ilmu Politik Pengelolaan Utang Semen Pria Wanita Pendukung Pedukung Pajak Islam
  Keuangan Negeri Luar Dalam Pertahanan Perhubungan Perdagangan Perindustrian Pendidikan Kehutanan
  Pertanian Ketenangan Parlemen Masyarakat Utama Umum Anggaran Hukum Sosial Budaya Agama Tenaga
  Kerja Energi Industri Ekonomi Keuangan Pemasaran Operasi Operasional Produksi Riset Teknologi
  Lingkungan Kelautan Perikanan Pariwisata Investasi Koperasi Usaha Undang-Undang Bursa Saham
  Bagian Istimewa Gabungan Humas Inspektur Pembela Research Daerah Migas Komando Negara Konstitusional Bersatu Kehakiman
  Televisi Harian Koran Majalah Indofood Telkom Pertamina Garuda Permai Raya Tbk
  Informatika Perekonomian Kehadiran Petani Aplikasi Meteorologi Humas Penmas Mabes Polda Polri
  Polres Polsek Kapolda Kapolres Karo Kabid Kasubdit Kadis Kapendam Kodam Dirjen Sekjen Irjen Kombes
  Depkeu Depdag Perbendaharaan Bappenas Kalteng Kalbar Kalsel Kaltim Kaltara Jabar Jateng Jatim
  Sulsel Sulut Sulteng Sumut Sumbar Sumsel Dijelaskan Ditambahkan Dikatakan Ditegaskan Diungkapkan
  Mentan Mensos Menaker Menhut Menhub Mendag Menperin Mendikdasmen Mendiktisaintek Wamen Wamenkeu Wamenkes Kapuspenkum
  Menteri Wamendagri Menko Kapuspen Kajari Kajati Kasi Kasat Kapolresta Kejagung Kejari Kejati Ditjen Kemenkeu Minta
  Rutan Mako Brimob Warga Pemeringkat Efek Direksi Massa Mahasiswa Menneg Bidang Cyber Crime Motor Motors Prospect Electronics Kontingen Muhammadiyah Nahdlatul Ulama Tenggara Transportasi Bintang Reformasi Kalapas
`);

/** "Wamendukbangga", whichever deputy minister that is; "Kunjungan Solana", "Pernyataan Boediono": a deed that opens a sentence, before whose it is. */
export const DEED_ID = /^Wamen\p{Ll}+$|^(?:Ke|Pe|Per|Pem|Pen|Peng|Pern|Kun)\p{Ll}{3,}an$/u;

/** Letters at either end of a name are an office's, a body's or an honour's; kings are numbered. */
const LETTERS = /^(?!(?:II|III|IV|VI|VII|VIII|IX|XI|XII)$)\p{Lu}{2,}$/u;

const TWO_NAMES = /^\p{Lu}\p{Ll}{3,}-\p{Lu}\p{Ll}{2,}$/u;

/** The person's name that begins at a token of an Indonesian sentence: "di" ends it, it is no particle. */
export function personAtId(tokens: Token[], from: number): (TokenSpan & { full: boolean }) | null {
  const person = personAt(tokens, from);
  if (!person) return null;
  const words = withoutDegrees(tokens.slice(person.from, person.to).map(({ text }) => text));
  // "Gubernur BI Burhanuddin": letters before a name are an office's
  if (LETTERS.test(words[0] ?? "") || LETTERS.test(words.at(-1) ?? "")) return null;
  // "Presiden Subagio Lestari-Erni Suryana Dewi": two
  if (words.slice(1, -1).some((word) => TWO_NAMES.test(word))) return null;
  if (words.some((word) => NEVER_IN_PERSON_ID.has(word) || DEED_ID.test(word))) return null;
  const place = words.indexOf("di");
  const to = person.from + (place < 0 ? words.length : place);
  return { from, to, full: place < 0 ? person.full && words.length > 1 : place > 1 };
}

/** "Benny Setiadi SpJP(K)": what somebody has studied is no part of the name. */
function withoutDegrees(words: string[]): string[] {
  let to = words.length;
  while (to > 1 && DEGREE.test(words[to - 1] ?? "")) to--;
  return words.slice(0, to);
}

const DEGREE =
  /^(?:Sp\.?\p{Lu}[\p{L}.-]*|M\.?(?:Si|Kes|Hum|Sc|Pd|Ag|Kom|Eng|Ec)|S\.?(?:Pd|Sos|Kom|Ag|Hum|Si|Kep|Farm|Ked)|PhD)\.?$/u;
