import { BODIES, type Maker, PLACES } from "./planted-cast";

/** Pairs of documents whose roles only look as if they disagreed, by what they are an example of. */
export const ROLES_ALIKE: Maker[] = [
  [
    "two elections",
    ({ pick, person, day: { year } }) => {
      const role = `mayor of ${pick(PLACES)}`;
      return [
        `${person} was elected ${role} in ${year}.`,
        `${person} was elected ${role} in ${year + 4}.`,
      ];
    },
  ],
  [
    "two terms",
    ({ pick, person, day: { year } }) => {
      const role = `mayor of ${pick(PLACES)}`;
      return [
        `${person} was ${role} from ${year} to ${year + 4}.`,
        `${person} was ${role} from ${year + 8} to ${year + 12}.`,
      ];
    },
  ],
  [
    "a successor",
    ({ pick, person, day: { year } }) => {
      const role = `mayor of ${pick(PLACES)}`;
      return [
        `${person} was ${role} from ${year} to ${year + 4}.`,
        `Zelda Quist was ${role} from ${year + 4} to ${year + 9}.`,
      ];
    },
  ],
  [
    "a former post",
    ({ pick, person }) => {
      const body = `${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `${person}, the director of the ${body}, was in the car.`,
        `${person}, the former deputy director of the ${body}, was in the car.`,
      ];
    },
  ],
  [
    "acting",
    ({ pick, person }) => {
      const body = `${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `${person}, the deputy director of the ${body}, was in the car.`,
        `${person}, the acting director of the ${body}, was in the car.`,
      ];
    },
  ],
  [
    "an update",
    ({ pick, person }) => {
      const body = `${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `---\npublished: 2012-03-04\n---\n\n${person}, the deputy director of the ${body}, was in the car.`,
        `---\npublished: 2019-03-04\n---\n\n${person}, the director of the ${body}, was in the car.`,
      ];
    },
  ],
  [
    "two bodies",
    ({ pick, person }) => [
      `${person}, the director of the ${pick(PLACES)} ${BODIES[0]}, was in the car.`,
      `${person}, the deputy director of the ${pick(PLACES)} ${BODIES[1]}, was in the car.`,
    ],
  ],
  [
    "two wordings of one rank",
    ({ pick, person }) => {
      const body = `${pick(PLACES)} ${pick(BODIES)}`;
      return [
        `${person}, the deputy director of the ${body}, was in the car.`,
        `${person}, the deputy head of the ${body}, was in the car.`,
      ];
    },
  ],
  [
    "since a year, and in a later one",
    ({ pick, person, day: { year } }) => {
      const role = `mayor of ${pick(PLACES)}`;
      return [
        `${person} was ${role} from ${year} to ${year + 8}.`,
        `${person} was ${role} in ${year + 5}.`,
      ];
    },
  ],
];
