import { american, BODIES, english, indonesian, type Maker, moved, PLACES } from "./planted-cast";

const QUOTE = "The bridge was never safe and everybody in the council knew it";

/** Contradictions as two writers tell them: each in other words, in another order, by another hand. */
export const RETOLD: Maker[] = [
  [
    "a life in brackets and a birth",
    (cast) => [
      `${cast.person} (${english(cast.day)} – ${english({ ...cast.day, year: cast.day.year + 61 })}) was a painter.`,
      `${cast.person} was born on ${american(moved(cast))} in ${cast.pick(PLACES)}, where her father kept an inn.`,
    ],
  ],
  [
    "died and passed away",
    (cast) => [
      `The novelist ${cast.person} died in ${cast.pick(PLACES)} on ${english(cast.day)} after a long illness.`,
      `${cast.person} passed away on ${english(moved(cast))}.`,
    ],
  ],
  [
    "fought and took place",
    (cast) => {
      const battle = `Battle of ${cast.pick(PLACES)}`;
      return [
        `The ${battle} was fought on ${english(cast.day)}.`,
        `On ${american(moved(cast))}, the ${battle} took place.`,
      ];
    },
  ],
  [
    "a term between years and in brackets",
    ({ pick, person, day: { year } }) => {
      const role = `governor of ${pick(PLACES)}`;
      return [
        `${person} was ${role} between ${year} and ${year + 8}.`,
        `${person} served as ${role} from ${year + 2} to ${year + 8}.`,
      ];
    },
  ],
  [
    "one year in front, another behind",
    ({ pick, person, day: { year } }) => {
      const role = `president of the ${pick(PLACES)} ${pick(BODIES)}`;
      return [`${person} became ${role} in ${year}.`, `In ${year + 3}, ${person} became ${role}.`];
    },
  ],
  [
    "the rank before the name and behind it",
    ({ pick, person }) => {
      const body = `${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `“We were not ready for it,” said ${body} director ${person}.`,
        `“We were not ready for it,” said ${person}, deputy director of the ${body}.`,
      ];
    },
  ],
  [
    "one statement of two people",
    ({ person }) => [`“${QUOTE},” ${person} said.`, `“${QUOTE},” said Zelda Quist.`],
  ],
  [
    "a statement and its opposite",
    ({ person }) => [
      `“We will sign the treaty before the end of the year,” ${person} said.`,
      `“We will not sign the treaty before the end of the year,” said ${person}.`,
    ],
  ],
  [
    "a statement with another figure",
    ({ person }) => [
      `“The flood destroyed 40 houses in the old town,” ${person} said.`,
      `“The flood destroyed 90 houses in the old town,” ${person} said.`,
    ],
  ],
  [
    "masa jabatan lain",
    ({ pick, orang, day: { year } }) => {
      const jabatan = `menjabat sebagai gubernur ${pick(PLACES)}`;
      return [
        `${orang} ${jabatan} dari tahun ${year} hingga ${year + 8}.`,
        `${orang} ${jabatan} sejak ${year + 2} sampai ${year + 8}.`,
      ];
    },
  ],
  [
    "wafat dan meninggal",
    (cast) => [
      `${cast.orang} wafat pada ${indonesian(cast.day)}.`,
      `Pada ${indonesian(moved(cast))}, ${cast.orang} meninggal dunia di rumahnya.`,
    ],
  ],
];
