import { wordSet } from "./word-set";

/** First words of countries and of places that titles name: no person's name begins with one. */
export const COUNTRIES = wordSet(`
  Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain
  Bangladesh Belarus Belgium Bolivia Bosnia Brazil Britain Bulgaria Cambodia Cameroon Canada Chile
  China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Ecuador Egypt England Eritrea Estonia
  Ethiopia Europe Finland Gaza Germany Ghana Greece Guatemala Guinea Haiti Honduras Hungary Iceland
  India Indonesia Iran Iraq Ireland Italy Japan Kazakhstan Kenya Korea Kosovo Kuwait Kyrgyzstan
  Laos Latvia Liberia Libya Lithuania Luxembourg Macedonia Malawi Malaysia Mali Mexico Moldova
  Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria
  Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania
  Russia Rwanda Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden
  Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tibet Tunisia Turkey Turkmenistan Uganda
  Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Yugoslavia Zambia Zimbabwe
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Hawaii Idaho Illinois
  Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi
  Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont
  Wisconsin Wyoming
  Kongo Palestin Jordania Libanon Kolombo Canterbury
  Afganistan Aljazair Arab Australia Belanda Belgia Brasil Ceko Cina Denmark Filipina Finlandia
  Hungaria India Inggris Irak Irlandia Israel Italia Jepang Jerman Kamboja Kanada Kolombia Kroasia
  Kuba Lebanon Libya Malaysia Maroko Meksiko Mesir Norwegia Palestina Perancis Prancis Polandia
  Portugal Rumania Rusia Selandia Singapura Skotlandia Spanyol Suriah Swedia Swiss Tiongkok Turki
  Uni Emirat Ukraina Yaman Yunani Yordania Jakarta Jawa Sumatra Sumatera Sulawesi Kalimantan Papua Bali Aceh
  Washington London Paris Tehran Baghdad Moscow Beijing Brussels Berlin Rome Madrid Jerusalem
  Damascus Beirut Geneva Vienna Tokyo Seoul Delhi Ankara Cairo Kabul Teheran Bagdad Moskow Beijing
`);
