type Random = () => number;

/** Numbers from 0 to 1 that are the same for one seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const GIVEN =
  "Emil Ingrid Tomas Greta Pavel Nadia Oskar Lena Viktor Mira Hugo Selma Anton Freya Casper Ilse".split(
    " ",
  );
export const FAMILY =
  "Krantz Solheim Varga Lindqvist Moreau Petrov Haverford Castellan Brandt Okoro Tamsen Ruiz Halloran Weiss Adler Nyberg".split(
    " ",
  );
const GIVEN_ID = "Budi Siti Agus Dewi Hendra Ratna Bambang Wulan Surya Kartini".split(" ");
const FAMILY_ID =
  "Santoso Wijaya Hartono Pratama Kusuma Nasution Siregar Suryadi Halim Gunawan".split(" ");
export const PLACES =
  "Alden Marwick Torvik Belmora Castine Durnham Esker Falmora Garwick Helmsby".split(" ");
const PLACES_ID = "Bogor Malang Cirebon Ambon Kupang Padang Tegal Jember".split(" ");
export const THINGS = [
  "Bridge",
  "Museum",
  "Library",
  "Tower",
  "Theatre",
  "Observatory",
  "Canal",
  "Lighthouse",
  "Station",
];
const THINGS_ID = ["Museum", "Perpustakaan", "Universitas", "Stasiun", "Rumah Sakit", "Jembatan"];
const EVENTS = ["Battle", "Treaty", "Siege"];
export const BODIES = [
  "Harbour Authority",
  "Coast Guard",
  "Border Police",
  "Rail Authority",
  "Forest Agency",
  "Grain Board",
];
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const MONTHS_ID =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  );

type Day = { year: number; month: number; day: number };

/** The words that one plant is made of. */
export function castOf(random: Random) {
  const pick = <Value>(list: readonly Value[]): Value => {
    const value = list[Math.floor(random() * list.length)];
    if (value === undefined) throw new Error("Nothing to pick from.");
    return value;
  };
  const day: Day = {
    year: 1850 + Math.floor(random() * 150),
    month: Math.floor(random() * 12),
    day: 4 + Math.floor(random() * 20),
  };
  return {
    pick,
    random,
    day,
    person: `${pick(GIVEN)} ${pick(FAMILY)}`,
    orang: `${pick(GIVEN_ID)} ${pick(FAMILY_ID)}`,
  };
}
export type Cast = ReturnType<typeof castOf>;

export const english = ({ year, month, day }: Day) => `${day} ${MONTHS[month]} ${year}`;
export const american = ({ year, month, day }: Day) => `${MONTHS[month]} ${day}, ${year}`;
export const indonesian = ({ year, month, day }: Day) => `${day} ${MONTHS_ID[month]} ${year}`;

/** Another day, month or year: more than a time zone away. */
export function moved({ random, day }: Cast): Day {
  const which = random();
  if (which < 0.34) return { ...day, day: day.day > 13 ? day.day - 3 : day.day + 3 };
  if (which < 0.67) return { ...day, month: (day.month + 1 + Math.floor(random() * 10)) % 12 };
  return { ...day, year: day.year + 1 + Math.floor(random() * 6) };
}

/** What happens once, as a sentence without its date; one to each plant. */
export function eventOf({ pick, person }: Cast): (date: string) => string {
  const place = pick(PLACES);
  const thing = `The ${place} ${pick(THINGS)}`;
  return pick([
    (date: string) => `${person} was born on ${date} in ${place}.`,
    (date: string) => `${person} died on ${date}.`,
    (date: string) => `${person} was killed on ${date} in ${place}.`,
    (date: string) => `${thing} opened on ${date}.`,
    (date: string) => `${thing} was completed on ${date}.`,
    (date: string) => `${thing} was destroyed on ${date}.`,
    (date: string) => `The Treaty of ${place} was signed on ${date}.`,
    (date: string) => `The ${pick(EVENTS)} of ${place} took place on ${date}.`,
  ]);
}

export function peristiwaOf({ pick, orang }: Cast): (date: string) => string {
  const place = pick(PLACES_ID);
  return pick([
    (date: string) => `${orang} lahir pada ${date} di ${place}.`,
    (date: string) => `${orang} meninggal pada ${date}.`,
    (date: string) => `${pick(THINGS_ID)} ${place} didirikan pada ${date}.`,
    (date: string) => `Perjanjian ${place} ditandatangani pada ${date}.`,
    (date: string) => `Pertempuran ${place} terjadi pada ${date}.`,
  ]);
}

export const SPELLINGS: [string, string][] = [
  ["Sergei", "Sergey"],
  ["Qasem", "Qassim"],
  ["Mohammed", "Muhammad"],
  ["Viktor", "Victor"],
  ["Yusuf", "Yousef"],
];
/** One sentence for both documents: its words are picked once. */
export function frozen(of: (cast: Cast) => (date: string) => string, cast: Cast) {
  const sentence = of(cast)("{date}");
  return (date: string) => sentence.replace("{date}", date);
}

export type Maker = [what: string, make: (cast: Cast) => [string, string]];
