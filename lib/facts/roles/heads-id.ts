import { wordSet } from "../names/word-set";

/** The nouns that name an office, a rank or a profession in Indonesian; small letters. */
export const ROLE_HEADS_ID = wordSet(`
  presiden wapres menteri menko menlu menhan mendagri menkeu menkes perdana sekretaris sekjen
  gubernur bupati walikota wali camat lurah ketua kepala direktur dirut komisaris manajer panglima
  komandan jenderal laksamana marsekal kolonel mayor kapten letnan sersan brigjen mayjen letjen
  kapolri kapolda kapolres jaksa hakim pengacara advokat anggota senator duta dubes konsul
  juru jubir raja ratu sultan pangeran emir syekh imam ayatullah ustaz kiai uskup kardinal
  paus pendeta pastor rektor dekan guru dosen profesor peneliti pengamat analis ahli pakar ilmuwan
  sejarawan ekonom dokter perawat penulis novelis penyair sastrawan wartawan jurnalis redaktur
  editor produser sutradara aktor aktris penyanyi musisi pelukis pematung komponis arsitek
  insinyur pengusaha pendiri pemilik pelatih pemain kapten atlet petinju pembalap politikus politisi
  diplomat utusan penasihat asisten ajudan staf pejabat perwira prajurit pemimpin pembicara kanselir
  deputi bendahara koordinator inspektur aktivis mahasiswa pelajar petani nelayan pedagang
  astronom fisikawan matematikawan biolog filsuf teolog penemu penjelajah astronaut kosmonaut
  komisioner legislator atlet komposer pemusik gitaris drummer vokalis bassis pianis rapper model
  presenter pembawa pelawak komedian animator kartunis fotografer sinematografer koreografer penari
  penerjemah penyunting penerbit kritikus kolumnis blogger dramawan pujangga budayawan negarawan
  pejuang pahlawan-nasional revolusioner ulama cendekiawan akademisi sosiolog antropolog arkeolog
  psikolog psikiater ahli-bedah bidan apoteker kimiawan geolog ahli-botani pilot penerbang pelaut
  pedagang bankir akuntan notaris hakim-agung bangsawan adipati tumenggung patih kaisar permaisuri
  khalifah amir biksu biarawan biarawati teolog misionaris penginjil kapitan residen kontrolir
`);

/** What may stand before a head. */
export const ROLE_MODIFIERS_ID = wordSet(`
  mantan bekas wakil plt pelaksana tugas pjs pj calon eks almarhum seorang sang para
`);
