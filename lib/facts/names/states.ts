/**
 * One state to a line, its parts between bars: English names, Indonesian names, adjectives, capitals
 * in English and Indonesian. The first name is the one that it is called by. A name that has more
 * than one bearer, or that people bear too, is in `AMBIGUOUS`.
 */
const TABLE = `
United States,U.S.,US,USA,U.S.A.,United States of America,America|Amerika Serikat,AS,Amerika|American|Washington
United Kingdom,U.K.,UK,Britain,Great Britain|Britania Raya,Inggris Raya|British|London
Afghanistan|Afganistan|Afghan|Kabul
Albania||Albanian|Tirana
Algeria|Aljazair|Algerian|Algiers,Aljir
Angola||Angolan|Luanda
Argentina||Argentine,Argentinian|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian|Canberra
Austria||Austrian|Vienna,Wina
Azerbaijan||Azerbaijani|Baku
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Belarus|Belarusia|Belarusian|Minsk
Belgium|Belgia|Belgian|
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia dan Herzegovina|Bosnian|Sarajevo
Brazil|Brasil|Brazilian|Brasilia
Bulgaria||Bulgarian|Sofia
Cambodia|Kamboja|Cambodian|Phnom Penh
Cameroon|Kamerun|Cameroonian|
Canada|Kanada|Canadian|Ottawa
Chile|Chili,Cile|Chilean|
China,People's Republic of China|Tiongkok,Cina,Republik Rakyat Tiongkok|Chinese|Beijing
Colombia|Kolombia|Colombian|Bogotá,Bogota
Croatia|Kroasia|Croatian|Zagreb
Cuba|Kuba|Cuban|Havana
Cyprus|Siprus|Cypriot|Nicosia
Czech Republic,Czechia|Republik Ceko,Ceko|Czech|Prague,Praha
Denmark||Danish|Copenhagen,Kopenhagen
Ecuador|Ekuador|Ecuadorian|Quito
Egypt|Mesir|Egyptian|Cairo,Kairo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Ethiopia|Etiopia|Ethiopian|Addis Ababa
Finland|Finlandia|Finnish|Helsinki
France|Prancis,Perancis|French|Paris
Germany|Jerman|German|Berlin
Ghana||Ghanaian|Accra
Greece|Yunani|Greek|Athens,Athena
Guatemala||Guatemalan|
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hungary|Hungaria|Hungarian|Budapest
Iceland|Islandia|Icelandic|Reykjavik
India||Indian|New Delhi
Indonesia,Republic of Indonesia|Republik Indonesia|Indonesian|Jakarta
Iran,Islamic Republic of Iran|Republik Islam Iran|Iranian|Tehran,Teheran
Iraq|Irak|Iraqi|Baghdad,Bagdad
Ireland|Irlandia|Irish|Dublin
Israel||Israeli|
Italy|Italia|Italian|Rome
Jamaica|Jamaika|Jamaican|
Japan|Jepang|Japanese|Tokyo
Jordan|Yordania|Jordanian|
Kazakhstan||Kazakh|Astana
Kenya||Kenyan|Nairobi
Kuwait||Kuwaiti|
Laos||Laotian|Vientiane
Latvia||Latvian|
Lebanon|Lebanon,Libanon|Lebanese|Beirut
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Lithuania|Lituania|Lithuanian|Vilnius
Malaysia||Malaysian|Kuala Lumpur
Mali||Malian|Bamako
Mexico|Meksiko|Mexican|Mexico City
Mongolia||Mongolian|Ulaanbaatar
Morocco|Maroko|Moroccan|Rabat
Mozambique|Mozambik|Mozambican|Maputo
Myanmar,Burma|Birma|Burmese|
Nepal||Nepalese,Nepali|Kathmandu
Netherlands|Belanda|Dutch|The Hague,Den Haag
New Zealand|Selandia Baru||
Nicaragua|Nikaragua|Nicaraguan|Managua
Nigeria||Nigerian|Abuja
North Korea,Democratic People's Republic of Korea|Korea Utara|North Korean|Pyongyang
Norway|Norwegia|Norwegian|
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Panama||Panamanian|
Peru||Peruvian|
Philippines|Filipina|Filipino,Philippine|Manila
Poland|Polandia|Polish|Warsaw,Warsawa
Portugal||Portuguese|Lisbon,Lisboa
Qatar||Qatari|Doha
Romania|Rumania|Romanian|Bucharest
Russia,Russian Federation|Rusia,Federasi Rusia|Russian|Moscow,Moskow,Moskwa
Rwanda||Rwandan|Kigali
Saudi Arabia,Kingdom of Saudi Arabia|Arab Saudi,Kerajaan Arab Saudi|Saudi|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian|Belgrade,Beograd
Singapore|Singapura|Singaporean|
Slovakia|Slowakia|Slovak|Bratislava
Slovenia||Slovenian|Ljubljana
Somalia||Somali|Mogadishu
South Africa|Afrika Selatan|South African|Pretoria
South Korea,Republic of Korea|Korea Selatan|South Korean|Seoul
Soviet Union,USSR,U.S.S.R.|Uni Soviet|Soviet|
Spain|Spanyol|Spanish|Madrid
Sri Lanka||Sri Lankan|Colombo,Kolombo
Sudan||Sudanese|Khartoum
Sweden|Swedia|Swedish|Stockholm
Switzerland|Swiss|Swiss|Bern
Syria,Syrian Arab Republic|Suriah|Syrian|Damascus,Damaskus
Taiwan||Taiwanese|Taipei
Tanzania||Tanzanian|
Thailand||Thai|Bangkok
Tunisia||Tunisian|Tunis
Turkey,Türkiye|Turki|Turkish|Ankara
Uganda||Ugandan|Kampala
Ukraine|Ukraina|Ukrainian|Kyiv,Kiev
United Arab Emirates,UAE,U.A.E.|Uni Emirat Arab|Emirati|
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Venezuela||Venezuelan|Caracas
Vietnam,Viet Nam||Vietnamese|Hanoi
Yemen|Yaman|Yemeni|Sanaa
Yugoslavia||Yugoslav|
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare`;

export type State = {
  /** The name that it is called by. */
  name: string;
  english: string[];
  indonesian: string[];
  adjectives: string[];
  /** The first is the English name; the others are spellings of it. */
  capitals: string[];
};

const STATES: readonly State[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [english = [], indonesian = [], adjectives = [], capitals = []] = line
      .split("|")
      .map((part) => part.split(",").filter((form) => form !== ""));
    return { name: english[0] ?? "", english, indonesian, adjectives, capitals };
  });

/** Names of states that people and other places bear too. */
const AMBIGUOUS = new Set(["Jordan", "Israel", "Chile", "America", "Amerika", "Swiss"]);

type Form = { state: State; form: string; lang: "en" | "id" };

const NAMES = new Map<string, Form[]>();
const ADJECTIVES = new Map<string, State>();
const CAPITALS = new Map<string, State>();
for (const state of STATES) {
  for (const lang of ["en", "id"] as const)
    for (const form of lang === "en" ? state.english : state.indonesian)
      NAMES.set(form, [...(NAMES.get(form) ?? []), { state, form, lang }]);
  for (const form of state.adjectives) if (!ADJECTIVES.has(form)) ADJECTIVES.set(form, state);
  for (const form of state.capitals) CAPITALS.set(form, state);
}

/** The first words of all names and adjectives, and the article that may stand before. */
const FIRST_WORDS = new Set(
  ["The", "the", ...NAMES.keys(), ...ADJECTIVES.keys()].map((form) => form.split(" ")[0]),
);

/** Whether a state's name or adjective can begin with a word, which nearly none does. */
export function beginsState(word: string): boolean {
  return FIRST_WORDS.has(word);
}

/**
 * The state that a name is in a text of a language ("AS" is one in Indonesian alone), written with
 * these very capitals; null for a name that others bear too.
 */
export function stateNamed(name: string, lang: "en" | "id" | null): State | null {
  const bare = name.replace(/^[Tt]he /, "");
  if (AMBIGUOUS.has(bare)) return null;
  const forms = NAMES.get(bare) ?? [];
  const own = forms.find((form) => form.lang === lang);
  if (own) return own.state;
  // two capital letters are a word of the other language as soon as not
  return bare.length > 2 ? (forms[0]?.state ?? null) : null;
}

export function stateOfAdjective(word: string): State | null {
  return ADJECTIVES.get(word) ?? null;
}

export function stateOfCapital(city: string): State | null {
  return CAPITALS.get(city) ?? null;
}
