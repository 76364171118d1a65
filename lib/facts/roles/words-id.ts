import { wordSet } from "../names/word-set";

/** What may stand between a title and a name in Indonesian: the rest of the title. */
export const TITLE_RESTS_ID = wordSet(`
  Luar Negeri Dalam Pertahanan Keuangan Agama Kesehatan Pendidikan Kebudayaan Hukum HAM Dan dan
  Perdagangan Perindustrian Pertanian Kehutanan Kelautan Perikanan Perhubungan Sosial Tenaga Kerja
  Ketenagakerjaan Pariwisata Riset Teknologi Komunikasi Informatika Energi Sumber Daya Mineral
  Lingkungan Hidup Pemuda Olahraga Negara BUMN Koordinator Bidang Politik Keamanan Perekonomian
  Kemaritiman Investasi Umum Tinggi Agung Besar Utama Muda Madya Pertama Udara Laut Darat Harian
  Eksekutif Jenderal Pelaksana Wakil Menteri Perdana Republik Indonesia RI Amerika Serikat AS Arab
  Saudi Inggris Rusia Iran Irak Israel Suriah Turki Mesir Cina Tiongkok Jepang Malaysia Singapura
  Australia Jerman Prancis Perancis India Belanda Korea Selatan Utara Ukraina Palestina Lebanon
  Yordania Qatar Kuwait Yaman Afganistan Pakistan Filipina Thailand Vietnam Myanmar Brunei
  Penerangan Kabinet Hubungan Lapangan Transmigrasi Perempuan Perlindungan Anak Imigrasi
  Golkar Demokrat NasDem Nasdem Gerindra Hanura Perjuangan Kebangkitan Bangsa Keadilan Sejahtera
  Persatuan Pembangunan Amanat Nasional Demokrasi Rakyat PDI PKB PPP PAN PKS PBB PSI Perindo
  Jawa Barat Tengah Timur Sumatera Sumatra Kalimantan Sulawesi Bali Banten Aceh Papua Maluku Riau
  Jambi Lampung Yogyakarta DKI Jakarta Bandung Surabaya Medan Semarang Solo Bogor Bekasi Depok
  Tangerang Makassar Kongo Kenya Nigeria Sierra Leone Palestin Jordania Yunani Swedia Norwegia
  Dewan Perwakilan Majelis Permusyawaratan Mahkamah Konstitusi Garda Revolusi Pasukan Persatuan
  Bangsa-Bangsa PBB Tim Divisi Satuan Panitia Pusat Daerah Wilayah Cabang DPP DPD DPW DPC BK
  Komisi Fraksi Partai Kota Provinsi Kabupaten terpilih Terpilih sementara kota provinsi
`);

/** The rests of a title that leave no doubt where the name begins. */
export const PLAIN_RESTS_ID = wordSet(`
  Luar Negeri Dalam Pertahanan Keuangan Agama Kesehatan Pendidikan dan Kebudayaan RI Republik
  Indonesia terpilih Terpilih Menteri Perdana Presiden Wakil Amerika Serikat AS Agung
`);

/** Titles that may stand right before a name; others say nothing without what they are of. */
export const BARE_TITLES_ID = wordSet(`
  Presiden Wapres Jenderal Jendral Laksamana Marsekal Kolonel Mayor Kapten Letnan Sersan Brigjen Mayjen
  Letjen Komjen Irjen Kombes Kapolri Raja Ratu Sultan Pangeran Putri Emir Syekh Ayatullah Paus
  Kardinal Uskup Senator Kanselir Menlu Menhan Mendagri Menkeu Menkes aktor aktris
  penyanyi sutradara sejarawan ekonom pengamat politikus politisi penulis novelis penyair aktivis
  pengusaha wartawan jurnalis fisikawan astronom arsitek pelukis musisi Politikus Politisi Aktivis
  Pengamat Sejarawan Ekonom Sutradara Aktor Aktris Penyanyi Gubernur Bupati
`);

export const COPULAS_ID = wordSet("adalah merupakan ialah");
/** "menjabat sebagai", "diangkat menjadi": the verb, and the word that ties the role to it. */
export const OFFICE_VERBS_ID = wordSet(`
  menjabat terpilih diangkat ditunjuk dilantik dipilih bekerja bertugas dikenal mengundurkan pensiun
  dipromosikan ditetapkan dinobatkan dikukuhkan dinaikkan kembali pernah
`);
/** Words that end a role phrase in Indonesian. */
export const BREAKS_ID = wordSet(`
  yang dan atau serta tetapi namun karena sebab jika bila ketika saat sejak hingga sampai selama
  setelah sesudah sebelum sementara dengan oleh untuk pada dalam dari di ke ia dia mereka adalah
  merupakan ialah akan telah sudah sedang tidak bukan mengatakan menyatakan kata ujar bahwa agar
  kepada menegaskan mengungkapkan menjadi sebagai itu ini tersebut juga tewas meninggal
`);
export const JUDGING_WORDS_ID = wordSet(`
  paling terbaik terburuk terbesar terkuat pahlawan teroris martir terkenal ternama terkemuka
  berpengaruh kontroversial brutal kejam hebat legendaris ditakuti dalang otak diduga konon mungkin
`);
