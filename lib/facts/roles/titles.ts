import { wordSet } from "../names/word-set";

/**
 * Titles as they stand before a name in capitals, whole or abbreviated. Words that are as often
 * given names or surnames (Dean, Earl, Baker) are left out.
 */
export const TITLES_EN = wordSet(`
  President Vice-President Premier Chancellor Minister Secretary Undersecretary Governor Mayor
  Senator Congressman Congresswoman Representative Ambassador Speaker Commissioner Chairman
  Chairwoman Chairperson Director Commander General Admiral Commodore Marshal Colonel Major Captain
  Lieutenant Sergeant Corporal Brigadier Chief Leader Spokesman Spokeswoman Archbishop Bishop
  Cardinal Pope Patriarch Imam Ayatollah Rabbi Pastor Justice Judge Prosecutor Attorney Sheriff
  Inspector Detective Queen Prince Princess Emperor Empress Sultan Emir Shah Professor Councilman
  Officer Councilwoman Councillor Assemblyman Assemblywoman Lawmaker Superintendent Coach Historian
  Manager Constable Engineer Regent Emeritus Counsel Whip Editor Alderman Archdeacon Commandant
  Undersecretary-General Accountant Archaeologist Biographer Critic Screenwriter Businessman
  Rector Provost Economist Analyst Journalist Author Correspondent CEO CFO COO CTO Commander-in-Chief Editor-in-Chief
  Major-General Lieutenant-General Secretary-General President-elect Sheikh
  MP MSP MEP MPs DJ VJ
  Gov Sen Rep Gen Lt Col Maj Sgt Capt Adm Brig Cmdr Prof
`);

/** Whether a word is a title before a name, written out or with its dot: "Governor", "Gov.". */
export function isTitle(text: string | undefined): boolean {
  if (text === undefined) return false;
  return TITLES_EN.has(text.endsWith(".") ? text.slice(0, -1) : text);
}

/** Courtesy, not a role. */
export const COURTESY = wordSet(`
  Mr Mrs Ms Miss Dr Sir Dame Lady Lord Madam Hon Rev Reverend Father Sister Brother Doctor Friar Monsignor Bapak Ibu Pak Bu Bung Mas Mbak Tuan Nyonya H Hj Ir Drs
  Mr. Mrs. Ms. Dr.
`);

/** Words of rank that stand in capitals before a title. */
export const TITLE_MODIFIERS_EN = wordSet(`
  Former Acting Deputy Vice Assistant Associate Senior Prime Foreign Interior Finance Defence
  Defense Home First Second Chief Crown Supreme Grand Major Brigadier Lieutenant Rear Attorney
  Secretary Director Inspector Surgeon Solicitor Consul Retired Late Then Ex Interim Opposition
  Majority Minority House Senate State Federal National Special Executive Managing General
  Justice Trade Energy Health Education Environment Agriculture Transport Labor Labour Treasury
  Police Army Navy Military Intelligence Security Campaign Press
  Senators Representatives Governors Ministers Presidents Generals Congressmen Ambassadors Mayors
`);

/** Titles in Indonesian, before a name in capitals. */
export const TITLES_ID = wordSet(`
  Presiden Wapres Menteri Menko Menlu Menhan Mendagri Menkeu Menkes Menag Mendikbud Menristek
  Menpora Mensesneg Gubernur Bupati Walikota Wali Camat Lurah Ketua Kepala Direktur Dirut Komisaris
  Manajer Panglima Komandan Jenderal Laksamana Marsekal Kolonel Mayor Kapten Letnan Sersan Brigjen
  Mayjen Letjen Brigadir Kombes Irjen Komjen Kapolri Kapolda Kapolres Jaksa Hakim Pengacara Senator
  Sekretaris Sekjen Perdana PM Raja Ratu Sultan Pangeran Putri Emir Syekh Imam Ayatullah Uskup
  Kardinal Paus Rektor Dekan Profesor Prof Pengamat Peneliti Politikus Politisi Juru Jubir Deputi
  Kanselir Sejarawan Ekonom Wakil Duta Dubes Penasihat Anggota Mantan Plt Menteri-Luar Sutradara
  Aktor Aktris Penyanyi Pelatih Aktivis Analis Pakar Bendahara Koordinator Wasekjen Waketum Ketum
`);
