/** Which games or war it was, only the surroundings say. */
export const COMMON_EVENT =
  /^(?:Olimpiade|Olympics|Games|Piala|Perang|War|Liga|Cup|Konferensi|Kongres|(?:Figure|Table|Chapter|Section|Part|Gambar|Tabel|Bab)(?: .*)?)$/;

/** "the Commission": a common word with a capital, which only its surroundings name. */
export const COMMON_BODY =
  /^(?:Academy|Agency|Alliance|Army|Assembly|Association|Authority|Bank|Battalion|Board|Brigade|Bureau|Cabinet|Church|City|Club|College|Commission|Committee|Company|Conference|Congregation|Corporation|Corps|Council|Court|Crown|Department|Division|Duke|Earl|Empire|Federation|Fleet|Foundation|Front|Fund|Government|Group|House|Institute|Institution|Kingdom|League|Library|Ministry|Museum|Navy|Office|Orchestra|Order|Parliament|Party|Police|Province|Regiment|Republic|School|Senate|Service|Society|Squadron|State|States|Station|Team|Theatre|Tribunal|Trust|Union|University|Inc|Ltd|LLC|Co|Corp|Akademi|Badan|Dewan|Gereja|Grup|Kementerian|Kerajaan|Kota|Lembaga|Masjid|Organisasi|Partai|Pemerintah|Perseroan|Perusahaan|Provinsi|Sekolah|Stasiun|Universitas|Yayasan)\.?$/;
