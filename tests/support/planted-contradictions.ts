import {
  american,
  BODIES,
  english,
  eventOf,
  FAMILY,
  frozen,
  indonesian,
  type Maker,
  moved,
  PLACES,
  peristiwaOf,
  SPELLINGS,
  THINGS,
} from "./planted-cast";

/** Pairs of documents, by what they are an example of. */
export const CONFLICTS: Maker[] = [
  [
    "another day, month or year",
    (cast) => {
      const say = frozen(eventOf, cast);
      return [say(english(cast.day)), say(english(moved(cast)))];
    },
  ],
  [
    "another date, in another order",
    (cast) => {
      const say = frozen(eventOf, cast);
      return [say(english(cast.day)), say(american(moved(cast)))];
    },
  ],
  [
    "tanggal lain",
    (cast) => {
      const say = frozen(peristiwaOf, cast);
      return [say(indonesian(cast.day)), say(indonesian(moved(cast)))];
    },
  ],
  [
    "a life in two languages",
    ({ person, day, ...cast }) => [
      `${person} was born on ${english(day)}.`,
      `${person} lahir pada ${indonesian(moved({ ...cast, person, day }))} di sebuah kota kecil.`,
    ],
  ],
  [
    "another year of founding",
    ({ pick, day }) => {
      const of = `${pick(PLACES)} ${pick(THINGS)}`;
      return [
        `The ${of} was founded in ${day.year}.`,
        `The ${of} was established in ${day.year + 2}.`,
      ];
    },
  ],
  [
    "another beginning of a term",
    ({ pick, person, day: { year } }) => {
      const role = `mayor of ${pick(PLACES)}`;
      return [
        `${person} was ${role} from ${year} to ${year + 8}.`,
        `${person} served as ${role} from ${year + 2} until ${year + 8}.`,
      ];
    },
  ],
  [
    "another end of a term",
    ({ pick, person, day: { year } }) => {
      const role = `director of the ${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `${person} was ${role} from ${year} to ${year + 8}.`,
        `${person} was ${role} from ${year} to ${year + 6}.`,
      ];
    },
  ],
  [
    "another year of appointment",
    ({ pick, person, day: { year } }) => {
      const role = `director of the ${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `${person} was appointed ${role} in ${year}.`,
        `${person} was appointed ${role} in ${year + 3}.`,
      ];
    },
  ],
  [
    "head and deputy",
    ({ pick, person }) => {
      const body = `${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `${person}, the deputy director of the ${body}, was in the car.`,
        `${person}, the director of the ${body}, was in the car.`,
      ];
    },
  ],
  [
    "two holders of one office",
    ({ pick, person, day: { year } }) => {
      const role = `mayor of ${pick(PLACES)}`;
      return [
        `${person} was ${role} from ${year} to ${year + 8}.`,
        `Zelda Quist was ${role} from ${year} to ${year + 8}.`,
      ];
    },
  ],
  [
    "two first holders",
    ({ pick, person }) => {
      const role = `first director of the ${pick(PLACES)} ${pick(BODIES)}`;
      return [`${person} was the ${role}.`, `Zelda Quist was the ${role}.`];
    },
  ],
  [
    "another date under another spelling",
    (cast) => {
      const [one, other] = cast.pick(SPELLINGS);
      const family = cast.pick(FAMILY);
      return [
        `${one} ${family} was born on ${english(cast.day)}.`,
        `${other} ${family} was born on ${english(moved(cast))}.`,
      ];
    },
  ],
];
