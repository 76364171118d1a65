import { COUNTRIES } from "../names/countries";
import { wordSet } from "../names/word-set";
import { ROLE_HEADS_ID } from "./heads-id";
import { NEVER_IN_PERSON_ID } from "./person-name-id";
import { COURTESY, TITLES_ID } from "./titles";
import { TITLE_RESTS_ID } from "./words-id";

/** First words of the names of Indonesian offices and bodies. */
export const BODY_STARTS_ID = wordSet(`
  Badan Dewan Dinas Kantor Kejaksaan Kementerian Kepolisian Komisi Lembaga Mahkamah Majelis Pengadilan
  Polda Polres Polresta Polrestabes Polsek Partai Pemkab Pemkot Pemprov Rumah Universitas Yayasan Asosiasi
  Kabupaten Kecamatan Kelurahan Desa Provinsi Kota Sekolah Fakultas Institut Perusahaan Bank Pusat Satgas
  Satuan Tim Unit Direktorat Inspektorat Kodam Kodim Korem Lapas Rutan Puskesmas Disdik Dinkes Dinsos BPBD
`);

/** Short words of offices that papers put before a name. */
export const OFFICES_ID = wordSet(`
  Kasi Kabid Kasat Kasubdit Kasubbag Kadis Kadispora Kadisdik Kadinkes Kabag Kabagops Kapolsek Kapolres Kapolresta
  Kapolrestabes Kapolda Kapolri Kajari Kajati Kasipenkum Kasintel Kasihumas Kasatreskrim Kanit Dandim Danrem Pangdam
  Kapuspen Kapuspenkum Karopenmas Kadivhumas Kabidhumas Wakapolres Wakapolda Wakil Menteri Menko Wamen Wamendagri
  Wamenkes Wamenkeu Mendikdasmen Mendiktisaintek Mensos Menaker Mentan Menhut Menhub Menag Mensesneg Seskab
  Stafsus Jubir Sekda Sekwan Sekjen Waketum Ketum Plt Pj Pjs Dirut Dirjen Direktur Pakar Legislator Politisi
  Politikus Ekonom Pengamat Founder CEO Owner Manager Wadir Deputi
`);

/** Ranks and courtesies between an office and a name. */
export const RANKS_ID = wordSet(`
  AKP AKBP Kompol Kombes Kombespol Brigjen Brigjend Irjen Komjen Iptu Ipda Aiptu Bripka Briptu Mayjen Letjen Letkol
  Kolonel Mayor Kapten Lettu Letda Serda Praka Brigadir Laksda Marsda Pol Prof Profesor Dr dr Drs Ir Hj H KH TNI Inf Marinir Mar
  Kav Bunda Mbak Mas Pak Bu Ibu Bapak Bang Kang Kiai Ustaz Ustad Gus Habib Syekh Pendeta Romo Uskup Coach Chef
`);

/** Last words of offices. */
const OFFICE_ENDS = wordSet(`
  Humas Hubungan Masyarakat Utama Umum Khusus Pidana Negeri Tinggi Agung Daerah Kota Kabupaten Provinsi
`);

/** Whether a name may begin for certain behind a capitalised word. */
export function endsTitleId(word: string): boolean {
  const sets = [
    OFFICES_ID,
    RANKS_ID,
    OFFICE_ENDS,
    TITLES_ID,
    TITLE_RESTS_ID,
    NEVER_IN_PERSON_ID,
    COURTESY,
    COUNTRIES,
  ];
  return (
    sets.some((set) => set.has(word)) ||
    ROLE_HEADS_ID.has(word.toLowerCase()) ||
    /^\p{Lu}{2,}$/u.test(word)
  );
}
