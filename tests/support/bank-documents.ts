import type { FactKind } from "@/lib/domain/fact";
import type { Item } from "@/lib/domain/item";

type BankItem = Pick<Item, "form" | "asks" | "stem" | "key" | "card"> &
  Partial<Pick<Item, "accept" | "value">> & { wrong?: string[] };

export type BankFact = {
  kind: FactKind;
  subject: string;
  predicate: string;
  object: string;
  time?: string;
  quote?: string;
  /** The words of the document that say it. */
  says: string;
  items: BankItem[];
};

export type BankDocument = {
  file: string;
  title: string;
  published: string;
  text: string;
  facts: BankFact[];
};

const LANDING = `---
title: "The first landing on the Moon"
author: Ada Okafor
outlet: The Orbit
published: 2019-07-16
lang: en
sources:
- "NASA, Apollo 11 mission report"
---

# The first landing on the Moon

Apollo 11 was launched from Florida on 16 July 1969. Neil Armstrong was the commander of the mission. Michael Collins was the pilot of the command module, and Buzz Aldrin was the pilot of the lunar module.

## On the surface

The lunar module landed in the Sea of Tranquility on 20 July 1969. “That’s one small step for man, one giant leap for mankind,” Armstrong said. The crew splashed down in the Pacific Ocean on 24 July 1969.
`;

const PROGRAMME = `---
title: "How the programme began"
author: Ada Okafor
outlet: The Orbit
published: 2019-05-25
lang: en
sources: []
---

# How the programme began

James Webb was the administrator of NASA from 1961 to 1968. On 25 May 1961, Kennedy asked Congress for a landing on the Moon. “We choose to go to the Moon in this decade,” John F. Kennedy said in Houston.
`;

const DAYS = ["16 July 1969", "20 July 1969", "24 July 1969", "25 May 1961", "28 July 1969"];
const PEOPLE = ["Neil Armstrong", "Michael Collins", "Buzz Aldrin", "James Webb"];

function when(event: string, day: string, value: string): BankItem[] {
  const wrong = DAYS.filter((other) => other !== day).slice(0, 3);
  const stem = `When ${event}?`;
  return [
    { form: "choice", asks: "when", stem, key: [day], value, wrong, card: true },
    {
      form: "short",
      asks: "when",
      stem: `${stem} Give day, month and year.`,
      key: [day],
      value,
      card: true,
    },
  ];
}

function who(role: string, person: string): BankItem[] {
  const wrong = PEOPLE.filter((other) => other !== person);
  const surname = person.split(" ").at(-1) ?? person;
  return [
    {
      form: "choice",
      asks: "who-role",
      stem: `Who was ${role}?`,
      key: [person],
      wrong,
      card: true,
    },
    {
      form: "cloze",
      asks: "who-role",
      stem: `____ was ${role}.`,
      key: [person],
      accept: [surname],
      card: true,
    },
  ];
}

function whoSaid(quote: string, person: string): BankItem[] {
  const wrong = ["Michael Collins", "Buzz Aldrin", "James Webb"];
  const stem = `Who said, “${quote}”?`;
  return [{ form: "choice", asks: "who-said", stem, key: [person], wrong, card: true }];
}

function date(subject: string, object: string, time: string, says: string, items: BankItem[]) {
  return { kind: "date", subject, predicate: "happened", object, time, says, items } as const;
}

function role(subject: string, object: string, says: string): BankFact {
  return { kind: "role", subject, predicate: "was", object, says, items: who(object, subject) };
}

function reaction(subject: string, quote: string, says: string): BankFact {
  const items = whoSaid(quote, subject);
  return { kind: "reaction", subject, predicate: "said", object: quote, quote, says, items };
}

/** Two short documents with their facts and questions, as a compile would leave them. */
export const BANK: BankDocument[] = [
  {
    file: "the-landing.md",
    title: "The first landing on the Moon",
    published: "2019-07-16",
    text: LANDING,
    facts: [
      date(
        "Apollo 11",
        "was launched from Florida",
        "1969-07-16",
        "Apollo 11 was launched from Florida on 16 July 1969.",
        when("was Apollo 11 launched", "16 July 1969", "1969-07-16"),
      ),
      role(
        "Neil Armstrong",
        "the commander of Apollo 11",
        "Neil Armstrong was the commander of the mission.",
      ),
      role(
        "Michael Collins",
        "the pilot of the command module",
        "Michael Collins was the pilot of the command module, and Buzz Aldrin was the pilot of the lunar module.",
      ),
      role(
        "Buzz Aldrin",
        "the pilot of the lunar module",
        "Michael Collins was the pilot of the command module, and Buzz Aldrin was the pilot of the lunar module.",
      ),
      date(
        "the lunar module",
        "landed in the Sea of Tranquility",
        "1969-07-20",
        "The lunar module landed in the Sea of Tranquility on 20 July 1969.",
        when("did the lunar module land on the Moon", "20 July 1969", "1969-07-20"),
      ),
      reaction(
        "Neil Armstrong",
        "That’s one small step for man, one giant leap for mankind",
        "“That’s one small step for man, one giant leap for mankind,” Armstrong said.",
      ),
      date(
        "the crew",
        "splashed down in the Pacific Ocean",
        "1969-07-24",
        "The crew splashed down in the Pacific Ocean on 24 July 1969.",
        when("did the crew of Apollo 11 return to Earth", "24 July 1969", "1969-07-24"),
      ),
    ],
  },
  {
    file: "the-programme.md",
    title: "How the programme began",
    published: "2019-05-25",
    text: PROGRAMME,
    facts: [
      role(
        "James Webb",
        "the administrator of NASA in 1965",
        "James Webb was the administrator of NASA from 1961 to 1968.",
      ),
      date(
        "Kennedy",
        "asked Congress for a landing on the Moon",
        "1961-05-25",
        "On 25 May 1961, Kennedy asked Congress for a landing on the Moon.",
        when("did Kennedy ask Congress for a landing on the Moon", "25 May 1961", "1961-05-25"),
      ),
      reaction(
        "John F. Kennedy",
        "We choose to go to the Moon in this decade",
        "“We choose to go to the Moon in this decade,” John F. Kennedy said in Houston.",
      ),
    ],
  },
];
