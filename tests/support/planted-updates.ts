import { BODIES, english, type Maker, PLACES, THINGS } from "./planted-cast";

const QUOTE = "The bridge was never safe and everybody in the council knew it";
const at = (year: number, text: string) => `---\npublished: ${year}-03-04\n---\n\n${text}`;

/** Pairs of documents of which both are right: later, in part, of another, or of what comes again. */
export const UPDATES: Maker[] = [
  [
    "planned and done",
    ({ pick, day }) => {
      const of = `${pick(PLACES)} ${pick(THINGS)}`;
      return [
        `The ${of} was due to open on ${english(day)}.`,
        `The ${of} opened on ${english({ ...day, year: day.year + 1 })}.`,
      ];
    },
  ],
  [
    "an anniversary",
    ({ pick, day }) => {
      const of = `${pick(PLACES)} ${pick(THINGS)}`;
      return [
        `The ${of} opened on ${english(day)}.`,
        `On ${english({ ...day, year: day.year + 50 })}, the ${of} celebrated 50 years since it opened.`,
      ];
    },
  ],
  [
    "an office and its deputy's before it",
    ({ pick, person, day: { year } }) => {
      const place = pick(PLACES);
      return [
        `${person} became deputy governor of ${place} in ${year}.`,
        `${person} became governor of ${place} in ${year + 3}.`,
      ];
    },
  ],
  [
    "head of a section, and deputy of all",
    ({ pick, person }) => {
      const body = `${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `${person}, the head of the harbour section of the ${body}, was in the car.`,
        `${person}, then deputy head of the ${body}, was in the car.`,
      ];
    },
  ],
  [
    "a prize of two years",
    ({ person, day: { year } }) => [
      `${person} was named Player of the Year in ${year}.`,
      `${person} was named Player of the Year in ${year + 3}.`,
    ],
  ],
  [
    "a contract and a new one",
    ({ pick, person, day: { year } }) => {
      const club = `${pick(PLACES)} United`;
      return [
        `${person} signed a contract with ${club} in ${year}.`,
        `${person} signed a new contract with ${club} in ${year + 3}.`,
      ];
    },
  ],
  [
    "namesakes a lifetime apart",
    ({ pick, person, day: { year } }) => [
      `${person} (${year - 140}–${year - 80}) was a Dutch painter.`,
      `${person} was born in ${year} in ${pick(PLACES)}.`,
    ],
  ],
  [
    "two events of one kind",
    ({ pick, day }) => {
      const place = pick(PLACES);
      return [
        `An attack in ${place} took place on ${english(day)}.`,
        `An attack in ${place} took place on ${english({ ...day, year: day.year + 1 })}.`,
      ];
    },
  ],
  [
    "two closings",
    ({ pick, day }) => {
      const of = `${pick(PLACES)} ${pick(THINGS)}`;
      return [
        `The ${of} was closed on ${english(day)} because of snow.`,
        `The ${of} was closed on ${english({ ...day, year: day.year + 2 })} because of a flood.`,
      ];
    },
  ],
  [
    "a body and who speaks for it",
    ({ pick, person }) => {
      const body = `${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `“${QUOTE},” said ${person}, a spokesman for the ${body}.`,
        `“${QUOTE},” the ${body} said.`,
      ];
    },
  ],
  [
    "two who speak together",
    ({ person }) => [
      `“${QUOTE},” ${person} and Zelda Quist said in a statement.`,
      `“${QUOTE},” Zelda Quist said.`,
    ],
  ],
  [
    "figures of two years",
    ({ person, day: { year } }) => [
      at(year, `“The flood destroyed 40 houses in the old town,” ${person} said.`),
      at(year + 1, `“The flood destroyed 90 houses in the old town,” ${person} said.`),
    ],
  ],
  [
    "members of one body",
    ({ pick, person, day: { year } }) => {
      const role = `a member of the ${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `${person} was ${role} from ${year} to ${year + 8}.`,
        `Zelda Quist was ${role} from ${year} to ${year + 8}.`,
      ];
    },
  ],
  [
    "shot and died of it",
    ({ pick, person, day }) => [
      `${person} was shot on ${english(day)} in ${pick(PLACES)}.`,
      `${person} died of his wounds on ${english({ ...day, day: day.day + 4 })}.`,
    ],
  ],
  [
    "wakil, lalu gubernur",
    ({ pick, orang, day: { year } }) => {
      const place = pick(PLACES);
      return [
        `${orang} menjadi wakil gubernur ${place} pada tahun ${year}.`,
        `${orang} menjadi gubernur ${place} pada tahun ${year + 4}.`,
      ];
    },
  ],
];
