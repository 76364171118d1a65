import { COUNTRIES } from "./countries";
import { DEMONYMS } from "./demonyms";

function words(list: string): Set<string> {
  return new Set(list.split(" "));
}

/** Words that stand before a name and say what its bearer is, lower case, in both languages. */
export const TITLES = words(
  "mr mrs ms messrs hon brig adm drs dra ir hj kh jend kol miss dr doctor prof professor sir dame lord lady madam rev reverend father sister brother saint pope cardinal bishop archbishop rabbi imam sheikh ayatollah hojatoleslam " +
    "president vice-president premier chancellor minister secretary secretary-general governor mayor senator congressman congresswoman representative rep sen gov councillor speaker ambassador envoy commissioner " +
    "deputy acting former ex-president prime foreign defence defense interior finance justice health education trade vice chief supreme leader chairman chairwoman chairperson chair " +
    "king queen prince princess emperor empress sultan emir duke duchess count countess viscount viscountess baron baroness marquess marchioness archduke archduchess crown " +
    "general gen lieutenant lt colonel col major maj captain capt brigadier admiral commander commodore sergeant sgt corporal marshal inspector superintendent constable officer field rear " +
    "prosecutor prosecutor-general detective sheriff undersecretary under-secretary undersecretary-general attorney-general solicitor-general lawmaker chaplain commandant constable accountant biographer " +
    "judge justice attorney chief-justice director coach manager historian author spokesman spokeswoman spokesperson analyst economist scientist archaeologist astronomer physicist biologist chemist engineer architect philosopher poet novelist composer painter singer actor actress director journalist critic editor reporter correspondent researcher lawyer activist activists martyr candidate " +
    "pelaksana tugas deputi presiden wakil menteri perdana ketua gubernur bupati walikota wali camat lurah kepala jenderal letnan mayor kolonel kapten brigjen mayjen letjen laksamana marsekal raja ratu pangeran sultan haji hajah kyai kiai ustaz ustadz ibu bapak pak bu tuan nyonya profesor juru sekretaris direktur panglima kapolri jaksa hakim komandan mantan pemimpin anggota paus kaisar maharani maharaja pendeta pastor uskup kardinal rektor pangdam kapolda dirut letkol sersan",
);

/** Last (English) or first (Indonesian) words of organisations' names. */
export const ORGANISATION_WORDS = words(
  "international dynamics electric mills agency army administration academy alliance association assembly authority bank battalion board brigade broadcasting bureau cabinet center centre church club college command commission committee company confederation conference congress consortium cooperation corporation corps council court department division directorate federation fleet force forces foundation front fund government group guard guards guild hospital house industries initiative inc institute institution intelligence laboratory laboratories league legion library limited ltd media ministry mission movement museum navy network news newspaper office observatory orchestra organisation organization parliament party police press project regiment republic-guard school secretariat senate service services shipyard society studios symphony syndicate team television theatre theater times tribunal trust union united university volunteers watch works journal post tribune herald gazette telegraph guardian chronicle magazine radio airlines airways motors systems technologies partners holdings records pictures entertainment " +
    "kementerian departemen universitas institut partai badan dewan komisi lembaga majelis mahkamah pengadilan kepolisian polisi tentara bank perusahaan organisasi yayasan akademi sekolah klub persatuan ikatan serikat asosiasi federasi pasukan pemerintah kedutaan komando rumah-sakit perpustakaan",
);

export const PLACE_WORDS = words(
  "airport avenue bay beach bridge canal cape castle cathedral city coast county desert district forest garden gardens governorate gulf harbor harbour heights hill hills island islands lake mount mountain mountains ocean palace park peninsula port province region ridge river road sea square state states station strait street temple territory tower town valley village volcano republic kingdom east west kabupaten kota provinsi pulau gunung sungai danau laut selat teluk bandar bandara jalan desa kecamatan kelurahan stasiun pelabuhan candi",
);

export const EVENT_WORDS = words(
  "war wars revolution uprising revolt rebellion battle siege attack attacks massacre bombing offensive operation invasion crisis crash disaster earthquake eruption tsunami flood fire hurricane treaty accord accords agreement deal pact declaration act conference summit olympics games cup championship championships election elections festival famine plague pandemic coup mutiny incident affair scandal expedition campaign strike strikes protests riots trial trials perang revolusi pertempuran serangan invasi krisis gempa letusan perjanjian konferensi pemilu peristiwa kudeta pemberontakan sumpah proklamasi olimpiade",
);

/** Lower-case words inside names of persons: Khalid bin Salman, Ludwig van Beethoven. */
export const PERSON_PARTICLES = words(
  "bin ibn bint binti ben abu al el wa ould ole van von der den de del della da dos du la le ter ten af av zu y e ul",
);

/** Words of time, which are capitalised and no part of a name of anybody. */
export const TIME_WORDS = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday " +
    "januari februari maret mei juni juli agustus oktober nopember desember senin selasa rabu kamis jumat sabtu minggu christmas easter ramadan gmt utc bce ce bc ad wib wita wit sm masehi",
);

/** Short forms of states, and adjectives that begin the names of bodies. */
const NO_DEMONYM =
  /^(?:u\.?s\.?|u\.?k\.?|u\.?n\.?|e\.?u\.?|ussr|democratic|republican|conservative|labour|liberal|communist|socialist|federal|national)$/;

/** Adjectives of nations, regions and faiths, lower case. */
export const DEMONYM_WORDS: ReadonlySet<string> = new Set(
  [...DEMONYMS]
    .map((word) => word.toLowerCase())
    .filter((word) => !NO_DEMONYM.test(word))
    .concat("middle", "central", "south", "north", "east", "west", "latin", "anglo"),
);

/** Countries and other places that every reader knows, lower case. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  [...COUNTRIES]
    .map((word) => word.toLowerCase())
    .concat(
      "islandia",
      "america",
      "amerika",
      "korea",
      "afrika",
      "asia",
      "eropa",
      "africa",
      "antarctica",
      "u.s.",
      "u.k.",
      "us",
      "uk",
      "usa",
    ),
);

/** Lower-case words that join the words of an organisation's or event's name. */
export const JOINING_WORDS = words("of for on");

/** A capitalised word that is none of a name: function words and words that begin sentences. */
export const NO_NAME = words(
  "the a an and or but nor so yet if in on at by for from with of to as into onto over under about after before during since until till through throughout between among against within without because while when where who whom whose which what why how that this these those there here then now thus hence " +
    "i we you he she it they me him her us them my your his its our their mine is are was were be been being has have had do does did will would shall should can could may might must not no yes all any both each every few many more most much neither none one other several some such two three four five six seven eight nine ten first second third last next another same own only even also just too very still again once ever never always often " +
    "however moreover furthermore meanwhile nevertheless nonetheless therefore although though despite instead indeed additionally finally later earlier early following according subsequently consequently similarly initially eventually ultimately originally recently today yesterday tomorrow currently soon afterwards afterward previously together perhaps maybe unlike like upon born died known based given including born retired located founded established built named called born " +
    "whether whilst whereas presumably otherwise likewise apparently arguably certainly clearly evidently formerly fortunately unfortunately generally historically importantly interestingly ironically lastly mainly mostly naturally notably notwithstanding obviously occasionally officially overall owing partly possibly presently probably rather regardless regarding rarely reportedly seemingly significantly simultaneously sometimes specifically supposedly surprisingly thereafter secondly thirdly traditionally typically undoubtedly usually nor " +
    "part based early late mid approximately around nearly almost about within beyond near above below inside outside along across behind beside besides toward towards via " +
    "yang dan atau tetapi tapi namun di ke dari pada untuk dengan dalam oleh ini itu ia dia mereka kami kita saya anda adalah ialah merupakan menjadi tidak bukan akan telah sudah sedang masih belum juga serta bahwa karena sebab jika bila kalau ketika saat sejak sampai hingga selama setelah sesudah sebelum sementara meski meskipun walaupun para sebuah seorang suatu semua setiap beberapa banyak salah satu dua tiga empat lima menurut selain antara kemudian lalu akhirnya sehingga maka hal ada tahun tanggal bulan hari pukul jenazah kematian pembunuhan pemakaman keluarga istri suami anak putra putri ayah ayahanda ibunda saudara kakak adik karier kehidupan pesaing lawan nama kisah ucapan pidato pernyataan ekspor impor produksi pinjaman penangkapan pengangkatan penunjukan survei jumlah jenis ahli geologis astronot astronom wartawan sosok teman rekan pendukung pengikut warga penduduk korban tersangka pelaku keputusan rencana usulan permintaan tuntutan tuduhan kecaman kritik reaksi tanggapan berita kabar laporan hasil data harga nilai kasus adapun kedua ketiga kata ujar usai guna agar demi atas bagi seperti secara sebagai terhadap melalui tersebut kini mulanya awalnya sedangkan selanjutnya pencarian tengkorak makam",
);
