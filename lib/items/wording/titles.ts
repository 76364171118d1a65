const TITLES = new Set(
  (
    "shadow home president prime minister secretary leader supreme chief commander commander-in-chief general brigadier major lieutenant " +
    "colonel captain commissioner premier senator representative speaker chairman chairwoman director officer prince admiral spokesman " +
    "spokeswoman deputy special rapporteur governor mayor king queen foreign defense defence interior vice ambassador press " +
    "adviser advisor founder member head historian journalist author senior former acting attorney secretary-general " +
    "financial parliamentary private permanent principal assistant associate executive managing congressman congresswoman " +
    "visiting founder co-founder winner honorary emeritus auxiliary " +
    "undersecretary envoy treasurer minority majority whip ayatollah candidate nominee retired local veteran prominent political military religious chancellor judge professor opposition presiden menteri perdana gubernur jenderal mayor kolonel " +
    "panglima komandan ketua kepala wakil juru bicara pemimpin tertinggi direktur duta besar luar negeri mantan"
  ).split(" "),
);

/** Words that begin a role at the start of a sentence and are never part of a body's name. */
const GENERAL = new Set(
  "retired local veteran prominent political former senior deputy acting interim provisional transitional vice presidential parliamentary municipal federal regional mantan".split(
    " ",
  ),
);

/** Whether a word is a title before a name: "President". */
export function isTitle(word: string | undefined): boolean {
  return word !== undefined && TITLES.has(word.toLowerCase().replace(/[,.]$/, ""));
}

/**
 * A role with its titles in small letters, as in running text: "Prime Minister of Iraq" becomes
 * "prime minister of Iraq". A title before a proper name ("General Assembly") stays.
 */
export function withSmallTitles(role: string): string {
  const words = role.split(" ");
  return words
    .map((word, index) => {
      const next = words[index + 1];
      const last = next === undefined || /^\p{Ll}/u.test(next) || isTitle(next);
      const general = index === 0 && GENERAL.has(word.toLowerCase());
      return general || (isTitle(word) && last) ? word.toLowerCase() : word;
    })
    .join(" ")
    .replace(/\bsecretary of State\b/, "secretary of state")
    .replace(/\b([Cc])hief of Staff\b/, "$1hief of staff")
    .replace(/\bleader of the Opposition\b/, "leader of the opposition");
}

/** Short forms of titles, whose full stop the end of a phrase has lost. */
const SHORT_TITLES: Record<string, string> = {
  Gov: "governor",
  Gen: "general",
  Sen: "senator",
  Rep: "representative",
  Lt: "lieutenant",
  Col: "colonel",
  Maj: "major",
  Capt: "captain",
  Sgt: "sergeant",
};

/** "Former Texas Gov" is the former Texas governor. */
export function titlesInFull(role: string): string {
  return role.replace(
    /(?<!\p{L})(?:Gov|Gen|Sen|Rep|Lt|Col|Maj|Capt|Sgt)(?:\.|(?!\p{L}))/gu,
    (title) => SHORT_TITLES[title.replace(".", "")] ?? title,
  );
}

/** Words that a role may be written with capitals of, and that place it nowhere. */
const PLACELESS = new Set(
  (
    "interim provisional transitional monetary affairs public war colonies first second third fourth communications marketing parliament treasury railway railways maritime fisheries youth welfare works planning development culture defence defense finance trade energy transport tourism agriculture industry sports social economy commerce intelligence security oil presidential vice army navy home majority minority house premier sultan bishop archbishop cardinal pope earl duke count baron lord lady sir fellow " +
    "chairperson coach captain inspector sergeant detective nominee candidate leader gop environment education health finance " +
    "union board council committee assembly society club company department commission tribunal association federation " +
    "foundation institute academy college majelis dewan komite yayasan organisasi rabbi imam pastor reverend priest monk nun " +
    "justice roman catholic anglican orthodox lutheran labour labor shadow state internal affairs uskup paus pangeran raja ratu bupati camat lurah kapten dr prof"
  ).split(" "),
);

/** Offices of which the world knows one: nobody asks of which state. */
const OF_ITSELF =
  /^(?:former |acting )?(?:secretary of state|chancellor of the exchequer|holy roman emperor|pope|first lady|archbishop of canterbury)$/i;

/** Whether a role, its titles small, names a body, a place or a people, or needs none. */
export function isPlaced(role: string): boolean {
  if (OF_ITSELF.test(role)) return true;
  const words = role.split(" ");
  // a lone word is what somebody was, and of nothing: "Congressman", "Photographer"
  if (words.length === 1) return false;
  return words.some(
    (word) =>
      /^[^\p{L}]*\p{Lu}/u.test(word) && !isTitle(word) && !PLACELESS.has(word.toLowerCase()),
  );
}
