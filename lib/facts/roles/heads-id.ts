import { wordSet } from "../names/word-set";

/** The nouns that name an office, a rank or a profession in Indonesian; small letters. */
export const ROLE_HEADS_ID = wordSet(`
  presiden wapres menteri menko menlu menhan mendagri menkeu menkes perdana sekretaris sekjen
  gubernur bupati walikota wali camat lurah ketua kepala direktur dirut komisaris manajer panglima
  komandan jenderal laksamana marsekal kolonel mayor kapten letnan sersan brigjen mayjen letjen
  kapolri kapolda kapolres jaksa hakim pengacara advokat anggota senator duta dubes konsul
  juru jubir raja ratu sultan pangeran putri emir syekh imam ayatullah ustaz kiai uskup kardinal
  paus pendeta pastor rektor dekan guru dosen profesor peneliti pengamat analis ahli pakar ilmuwan
  sejarawan ekonom dokter perawat penulis novelis penyair sastrawan wartawan jurnalis redaktur
  editor produser sutradara aktor aktris penyanyi musisi pelukis pematung komponis arsitek
  insinyur pengusaha pendiri pemilik pelatih pemain kapten atlet petinju pembalap politikus politisi
  diplomat utusan penasihat asisten ajudan staf pejabat perwira prajurit pemimpin pembicara kanselir
  deputi bendahara koordinator inspektur aktivis mahasiswa pelajar petani nelayan pedagang
  astronom fisikawan matematikawan biolog filsuf teolog penemu penjelajah astronaut kosmonaut
  komisioner legislator
`);

/** What may stand before a head. */
export const ROLE_MODIFIERS_ID = wordSet(`
  mantan bekas wakil plt pelaksana tugas pjs pj calon eks almarhum seorang sang para
`);
