function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

export const WEEKDAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday senin selasa rabu kamis jumat sabtu minggu",
);

/** EDTF season codes. */
export const SEASONS = new Map([
  ["spring", "21"],
  ["summer", "22"],
  ["autumn", "23"],
  ["fall", "23"],
  ["winter", "24"],
]);

export const INDONESIAN_SEASONS = new Map([
  ["semi", "21"],
  ["panas", "22"],
  ["gugur", "23"],
  ["dingin", "24"],
]);

/** Words before a date that leave it as fine as it is written, but no finer. */
export const PART_WORDS = words("early mid late awal pertengahan akhir");
export const ABOUT_WORDS = words(
  "c. ca circa around about approximately roughly sekitar kira-kira c ca.",
);
export const BEFORE_CHRIST = words("bc bce b.c. b.c.e. sm");

/** Prepositions that say an event happened at the date. */
export const AT_DATE = words("on in at pada di");
export const DASHES = words("– - — to until through sampai hingga s.d. till");

/** What may stand right behind a bare year that is a year. */
export const AFTER_YEAR = words(
  "till and or but the a an he she it they his her its their with as when after before by to in at on for from that which who while where because until during under over against was were is had has did would following despite although though if since however then there this these both two three also through into within without near along alongside between among upon about not only " +
    "dan atau tetapi namun dengan ketika saat setelah sebelum oleh di ke dari pada untuk yang karena hingga sampai selama sebagai serta bersama dalam ia dia mereka bahwa akibat para sebuah seorang terjadi adalah menjadi lalu yakni yaitu",
);

/** What is counted by a number that only looks like a year. */
export const COUNTED = words(
  "gmt utc bst est cet wib people men women soldiers troops years days hours minutes seconds km kilometres kilometers miles metres meters feet tonnes tons kilograms dollars euros pounds rupiah percent copies votes cases deaths students members words pages units orang tahun hari meter kilometer ton persen kali buah unit",
);
