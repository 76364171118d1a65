import { wordSet } from "./word-set";

/** Adjectives of countries, peoples, faiths and parties: they may start a role phrase and end no name. */
export const DEMONYMS = wordSet(`
  Afghan Albanian Algerian American Angolan Arab Argentine Argentinian Armenian Asian Australian
  Austrian Azerbaijani Bahraini Bangladeshi Basque Bavarian Belarusian Belgian Bolivian Bosnian
  Brazilian British Bulgarian Burmese Cambodian Cameroonian Canadian Catalan Chechen Chilean
  Chinese Colombian Congolese Croatian Cuban Cypriot Czech Czechoslovak Danish Dutch Ecuadorian
  Egyptian Emirati English Eritrean Estonian Ethiopian European Filipino Finnish Flemish French
  Gambian Georgian German Ghanaian Greek Guatemalan Guinean Haitian Hawaiian Honduran Hungarian
  Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese
  Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian
  Libyan Lithuanian Macedonian Malawian Malaysian Malian Maltese Mexican Moldovan Mongolian
  Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Norwegian Omani
  Ottoman Pakistani Palestinian Panamanian Paraguayan Persian Peruvian Polish Portuguese Prussian
  Qatari Romanian Russian Rwandan Salvadoran Saudi Scottish Senegalese Serbian Sicilian
  Singaporean Slovak Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik
  Tanzanian Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan
  Vietnamese Welsh Yemeni Yugoslav Zambian Zimbabwean African Western Eastern Northern Southern
  US U.S. UK U.K. UN U.N. EU E.U. USSR
  Catholic Protestant Anglican Orthodox Christian Jewish Muslim Islamic Sunni Shia Shiite Hindu
  Buddhist Sikh Methodist Lutheran Baptist Evangelical
  Democratic Republican Conservative Labour Liberal Communist Socialist Federal National
`);
