import {
  american,
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

/** Pairs of documents whose dates only look as if they disagreed, by what they are an example of. */
export const DATES_ALIKE: Maker[] = [
  [
    "one date under two spellings",
    ({ pick, day }) => {
      const [one, other] = pick(SPELLINGS);
      const family = pick(FAMILY);
      return [
        `${one} ${family} was born on ${english(day)}.`,
        `${other} ${family} was born on ${english(day)}.`,
      ];
    },
  ],
  [
    "a coarser value",
    (cast) => {
      const say = frozen(eventOf, cast);
      return [
        say(english(cast.day)),
        say(english(cast.day)).replace(/on \d+ (\w+ \d{4})/, "in $1"),
      ];
    },
  ],
  [
    "the year alone",
    (cast) => {
      const say = frozen(eventOf, cast);
      return [
        say(english(cast.day)),
        say(english(cast.day)).replace(/on \d+ \w+ (\d{4})/, "in $1"),
      ];
    },
  ],
  [
    "nilai yang lebih kasar",
    (cast) => {
      const say = frozen(peristiwaOf, cast);
      return [
        say(indonesian(cast.day)),
        say(indonesian(cast.day)).replace(/pada \d+ \w+ (\d{4})/, "pada tahun $1"),
      ];
    },
  ],
  [
    "one date in two orders",
    (cast) => {
      const say = frozen(eventOf, cast);
      return [say(english(cast.day)), say(american(cast.day))];
    },
  ],
  [
    "a time zone",
    (cast) => {
      const say = frozen(eventOf, cast);
      return [say(english(cast.day)), say(english({ ...cast.day, day: cast.day.day + 1 }))];
    },
  ],
  [
    "one date in two languages",
    ({ person, day }) => [
      `${person} was born on ${english(day)}.`,
      `${person} lahir pada ${indonesian(day)} di sebuah kota kecil.`,
    ],
  ],
  [
    "birth and death",
    ({ person, day }) => [
      `${person} was born on ${english(day)}.`,
      `${person} died on ${english({ ...day, year: day.year + 60 })}.`,
    ],
  ],
  [
    "another person of the family",
    ({ person, day, ...cast }) => [
      `${person} was born on ${english(day)}.`,
      `Zelda ${person.split(" ")[1]} was born on ${english(moved({ ...cast, person, day }))}.`,
    ],
  ],
  [
    "opened and reopened",
    ({ pick, day }) => {
      const of = `${pick(PLACES)} ${pick(THINGS)}`;
      return [
        `The ${of} opened on ${english(day)}.`,
        `The ${of} was reopened on ${english({ ...day, year: day.year + 12 })}.`,
      ];
    },
  ],
  [
    "begun and completed",
    ({ pick, day }) => {
      const of = `${pick(PLACES)} ${pick(THINGS)}`;
      return [
        `The ${of} was founded in ${day.year}.`,
        `The ${of} was completed in ${day.year + 4}.`,
      ];
    },
  ],
  [
    "a festival of each year",
    ({ pick, day }) => {
      const of = `${pick(PLACES)} Festival`;
      return [
        `The ${of} took place on ${english(day)}.`,
        `The ${of} took place on ${english({ ...day, year: day.year + 1 })}.`,
      ];
    },
  ],
  [
    "about a year",
    ({ pick, day: { year } }) => {
      const of = `${pick(PLACES)} ${pick(THINGS)}`;
      return [`The ${of} was founded in ${year}.`, `The ${of} was founded around ${year + 2}.`];
    },
  ],
];
