import { wordSet } from "../names/word-set";

/** Words that end any noun phrase: they are neither its modifiers nor its head. */
export const BREAKS_EN = wordSet(`
  who whom whose which that this these those there here when where while whereas after before
  since until till because although though unless if whether as than then thus so but or nor yet
  is are was were be been being am has have had having do does did done will would shall should
  can could may might must not n't never no only also even still just already now soon once again
  often always sometimes later earlier ago today yesterday tomorrow tonight meanwhile however
  instead moreover furthermore therefore
  he she it they we you i him her them us me his hers its their our your my himself herself itself
  themselves what why how
  said says saying say told tells tell asked added wrote writes called calls warned announced
  confirmed denied insisted argued claimed stated reported noted replied
  alongside about above across against along amid among around behind below beneath beside besides between
  beyond by despite down during except following inside into like near off onto out outside over
  past per plus regarding through throughout toward towards under underneath unlike up upon via
  within without including
  known named titled founded formed established located headquartered responsible charged
  met meet meets visited invited became become becomes took taken gave given made makes make went
  come came joined left led leads killed died born married won lost
  all both each every any some many much more few several other another such same numerous various
`);

/** Prepositions that tie the place of a role to its head. */
export const TIES_EN = wordSet("of for at to in on with from");

export const DETERMINERS_EN = wordSet("the a an");

export const MONTHS_AND_DAYS = wordSet(`
  January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Januari Februari Maret Mei Juni Juli Agustus Oktober Desember
  Senin Selasa Rabu Kamis Jumat Sabtu Minggu Ahad
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun
`);

/** What may stand inside a person's name in small letters. */
export const PARTICLES = wordSet(
  "al el bin ibn bint ben abu van von der den de del della di da do dos das du la le ter ten zu af av y e i",
);

/** Capitalised words that no person's name holds. */
export const NEVER_IN_PERSON = wordSet(`
  Lanka Calendar Missal Martyrology Breviary Catechism Guide
  Adviser Advisor Category Operations Instruction Course Courses Training Education Welfare Transport
  Transportation Finance Commerce Defense Defence Intelligence Research Development Relations
  Communications Resources Planning Policy Programs Studies Sciences Works Command Squadron Fleet
  Board Panel Section Tournament
  University College School Institute Academy Faculty Department Ministry Bureau Agency Office
  Committee Commission Council Congress Parliament Senate Assembly Court Tribunal Bank Company
  Corporation Inc Ltd Corp Group Association Society Foundation Fund Union League Federation Party
  Movement Front Alliance Coalition Army Navy Force Forces Guard Guards Corps Division Brigade
  Regiment Battalion Police Service Services Administration Authority Airport Station Street Avenue
  Road Square Bridge River Lake Mountain Mount Sea Ocean Gulf Bay Island Islands Peninsula County
  Province State States Kingdom Republic Empire Emirates City Town Village District Region Museum
  Library Hospital Hotel Church Cathedral Temple Mosque Palace Castle Tower House Hall Theatre
  Theater Stadium Arena Park Garden Gardens Zoo Prize Award Medal Cup Championship Championships
  Olympics Games Festival Conference Summit Treaty Agreement Act Bill Law Code Charter Convention
  Declaration Resolution Constitution Revolution War Battle Siege Campaign Operation Crisis Times
  Post Journal Tribune Herald Gazette News Press Magazine Review Radio Television Channel Network
  Agencies Studios Records Books Publishers Pictures Films Entertainment Airlines Motors Systems
  Technologies Affairs Security Council Leader Opposition Project Program Programme Plan Report
  Study Survey Census Memorial Monument Cemetery Center Centre Club Team Orchestra Choir Band
  Staff State Nova Mavericks Surgery Medicine Catholics Christians Muslims Jews Democrats Republicans
  Councilor Brokerage Chapter Chamber Clinic Budget Conference Caucus Primary Task Legion Order Trust Institution Trading
  Day Night Week Month Year Century Age Era Dynasty Series Show Episode Book Novel Film Movie Song
  Album Poem Internet Web Twitter Facebook Telegram Instagram YouTube Google Street-Journal
  Islamic Christian Muslim Jewish Catholic Protestant Buddhist Hindu
  Middle East West North South Eastern Western Northern Southern Central
  Lib Dem Dems Tory Tories Californian Texan
  Republicans Democrats Congressional Democratic Republican Conservative Labour Liberal
  Universitas Kementerian Departemen Badan Lembaga Komisi Dewan Partai Mahkamah Pengadilan
  Kejaksaan Kepolisian Kantor Gedung Jalan Bandara Bandar Stasiun Rumah Sakit Masjid Gereja Istana
  Provinsi Kabupaten Kota Negara Republik Kerajaan Serikat Amerika Perang Tentara Angkatan Pasukan
  Tugas Koordinasi Supervisi Satuan Seksi Bidang Bagian Biro Urusan Penindakan Pencegahan Penyidikan
  Penuntutan Pusat Asosiasi Ikatan Dinas Direktorat Sumber Hubungan Peternakan Pengkajian Perencanaan Pelaporan
  Persatuan Golkar Demokrat Gerindra NasDem Hanura Nomor Penerangan Kabinet Kesehatan Keadilan
  Perjuangan Kebangkitan Demokrasi Pers Militer Polisi Menteri Gubernur Ketua Pemimpin Jendral
  Perekonomian Pidana Terpilih Pembangunan Infrastruktur Tempo Bisnis Demokratik Palestin Jordania Rusia Barat Timur Utara Selatan Tengah
  Angkatan-Darat Organisasi Yayasan Perusahaan Bank Pemerintah Koalisi Fraksi Majelis
  God Lord Bible Quran Koran
`);

/** Capitalised only because they begin a sentence or a title. */
export const SENTENCE_STARTERS = wordSet(`
  The A An In On At By For From With After Before During Since Until When While As If But And Or
  Nor So Yet However Meanwhile Also Although Though Because Under Over Between Among Within Without
  Following According Despite Like Unlike Both Either Neither Some Many Most All Several Few Each
  Every Other Others Another One Two Three Four Five Six Seven Eight Nine Ten This That These Those
  He She It They We You I His Her Its Their Our My Your There Here Where What Who Whom Whose Which
  Why How Is Are Was Were Be Been Has Have Had Do Does Did Will Would Can Could May Might Must
  Should Not No Yes Now Then Today Yesterday Tomorrow Later Earlier Once Only Even Still Just
  Born Raised Educated Elected Appointed Despite Instead Indeed Thus Hence Moreover Furthermore
  Additionally Finally Eventually Initially Originally Previously Recently Currently Formerly
  To Of Off Out Up Down Into Onto Than That Via Per Around Across Along Against About Above Below
  Perhaps Maybe Never Often Always Sometimes Again Asked Speaking Please Thanks Well Oh Hello
  Nobody Someone Everyone Anyone Nothing Something Everything More Less Much Such Same Another
  Half Next Last First Second Third Early Late Mid Part Based Given Including Because
  Mr Mrs Ms Miss Dr Sir Dame Lady Madam Mister
  Pada Di Ke Dari Dan Atau Dengan Untuk Dalam Oleh Setelah Sebelum Ketika Saat Selama Sejak Sampai
  Hingga Namun Tetapi Tapi Karena Jika Bila Menurut Kata Ujar Ia Dia Mereka Kami Kita Saya Ini Itu
  Para Seorang Sebuah Beberapa Semua Banyak Sementara Selain Juga Bahkan Meski Meskipun Walaupun
  Ternyata Orangtua Mulanya Awalnya Selanjutnya Pihak Seandainya Andaikan Bersama Cucunya Anaknya
  Ayahnya Ibunya Suaminya Istrinya Putranya Putrinya Kakaknya Adiknya Akibatnya Sebaliknya Misalnya
  Terakhir Lanjut Nantinya Sebab Padahal Pasalnya Hal Adapun Sedangkan Kemudian Lalu Akhirnya Kini Sekarang Bapak Ibu Pak Bu Tuan Nyonya
`);

/** Verbs in the past that do not end as verbs do. */
export const PAST_VERBS = wordSet(`
  saw hit beat sent put quit let lost got cut paid held brought thought felt heard knew kept read
  found spent sold built shot wed hurt drew began chose fought sworn won wrote taught sought ran led
`);
