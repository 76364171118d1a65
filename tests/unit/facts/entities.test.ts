import { describe, expect, it } from "vitest";

import { extractFacts } from "@/lib/facts/extract";
import { readDocument } from "@/lib/text/read-document";

const entitiesIn = (...texts: string[]) =>
  extractFacts(texts.map((text, at) => readDocument(`${at}.txt`, text))).entities;
/** Whether one entity has both forms. */
const joined = (one: string, other: string, ...texts: string[]) =>
  entitiesIn(...texts).some(({ forms }) => forms.includes(one) && forms.includes(other));

describe("an entity has", () => {
  it.each([
    ["US", "United States", ["The forces of the United States left.", "He said the US had left."]],
    [
      "Amerika Serikat",
      "United States",
      [
        "He left the United States.",
        "Ia pergi ke Amerika Serikat pada tahun itu dan tidak akan kembali.",
      ],
    ],
    ["American", "United States", ["He left the United States on an American ship."]],
    [
      "Norwegian government",
      "pemerintah Norwegia",
      [
        "He met the Norwegian government.",
        "Ia mengatakan bahwa pemerintah Norwegia tidak akan menolak hal itu.",
      ],
    ],
    [
      "Alden Front of Ada and the Coast",
      "AFAC",
      ["He joined the Alden Front of Ada and the Coast (AFAC) in May. AFAC has left."],
    ],
    [
      "Coastal Guards",
      "Coastal Guard Corps",
      ["The Coastal Guard Corps was there. Later the Coastal Guards left the town."],
    ],
    [
      "CGC",
      "Coastal Guard Corps",
      ["The Coastal Guard Corps was there. Later the CGC left the town."],
    ],
    [
      "Norwegian Coastal Guard Corps",
      "Coastal Guard Corps",
      ["It was the Norwegian Coastal Guard Corps.", "It was the Coastal Guard Corps."],
    ],
    [
      "U.S. Department of Justice",
      "Justice Department",
      ["The U.S. Department of Justice said so. He left the Justice Department in May."],
    ],
    [
      "French embassy in Oslo",
      "the embassy",
      ["He went to the French embassy in Oslo. Later the embassy was shut."],
    ],
    [
      "Oslo International Airport",
      "Oslo Airport",
      ["He came to Oslo International Airport.", "He left from Oslo Airport in the morning."],
    ],
    [
      "killing of Ann Lee",
      "Ann Lee's death",
      ["Ann Lee said so. They mourned the killing of Ann Lee. Nobody knew of Ann Lee's death."],
    ],
    [
      "2019–2021 Alden Gulf crisis",
      "Alden Gulf crisis",
      [
        "It was in the 2019–2021 Alden Gulf crisis.",
        "It was in the Alden Gulf crisis of that time.",
      ],
    ],
    ["Sergey Varga", "Sergei Varga", ["Sergei Varga said so.", "Sergey Varga said so."]],
    ["Qassim Umar", "Qasem Omar", ["Qasem Omar said so.", "Qassim Umar said so."]],
    ["Mr Xi", "Xi Jinping", ["Xi Jinping was born in Beijing. Later Mr Xi left."]],
    ["Sir Alex", "Alex Lee", ["They met Sir Alex Lee in May. Later Sir Alex left."]],
    ["Anna M. Krantz", "Anna Krantz", ["Anna M. Krantz said so. Anna Krantz left."]],
    [
      "former President Emil Krantz",
      "Emil Krantz",
      ["He met former President Emil Krantz in May."],
    ],
  ])("%s beside %s", (one, other, texts) => {
    expect(joined(one, other, ...texts)).toBe(true);
  });

  it("a reason for every joining", () => {
    const [entity] = entitiesIn(
      "The forces of the United States left.",
      "He said the US had left.",
    );
    expect(entity?.why.join(" ")).toMatch(/US.*United States/);
  });
});

describe("what cannot be told stays apart:", () => {
  it.each([
    [
      "a part and its whole",
      "Coastal Guard Corps",
      "Coastal Guard Corps-Harbour Force",
      ["The Coastal Guard Corps met the Coastal Guard Corps-Harbour Force."],
    ],
    [
      "the courts of two nations",
      "Norwegian Supreme Court",
      "Supreme Court",
      ["He left the Norwegian Supreme Court. Then he joined the Supreme Court."],
    ],
    [
      "one body's name under two nations",
      "Norwegian Coastal Guard Corps",
      "Coastal Guard Corps",
      [
        "It was the Norwegian Coastal Guard Corps and not the Danish Coastal Guard Corps.",
        "It was the Coastal Guard Corps.",
      ],
    ],
    ["a city where nobody acts", "Oslo", "Norway", ["He lived in Oslo. He lived in Norway."]],
    [
      "a person with a country's name",
      "Michael Jordan",
      "Jordan",
      ["He lived in Jordan.", "Michael Jordan said so. He is tall."],
    ],
    ["two people of one surname", "Ann Lee", "Zoe Lee", ["Ann Lee said so.", "Zoe Lee said so."]],
    ["two given names of one shape", "Tim Lee", "Tom Lee", ["Tim Lee said so. Tom Lee said no."]],
    ["a man and a woman", "Andrew Fox", "Andrea Fox", ["Andrew Fox said so.", "Andrea Fox left."]],
    [
      "two surnames of one shape",
      "Jon Perry",
      "Jon Parry",
      ["Jon Perry said so.", "Jon Parry left."],
    ],
    [
      "two people with one title before one surname",
      "Ann Lee",
      "Zoe Lee",
      ["Ann Lee said so. Ms Lee left.", "Zoe Lee said so. Ms Lee left."],
    ],
    [
      "a man and his wife",
      "Ann Lee",
      "Mr Lee",
      ["Mrs Ann Lee said so. Later Mr Lee left the town with her."],
    ],
    [
      "a prince and another of his given name",
      "Charles Fox",
      "Prince Charles",
      ["Charles Fox said so. Later Prince Charles left the town."],
    ],
    [
      "two of one name with other initials",
      "George W. Fox",
      "George H. W. Fox",
      ["George W. Fox said so. George H. W. Fox said no."],
    ],
    [
      "a woman and her husband",
      "Michelle Fox",
      "Fox",
      [
        "Michelle Fox left the town. Later Mr Fox went after her, and in the end Fox was seen there.",
      ],
    ],
    [
      "a surname that is another's given name",
      "Howard Flight",
      "Mr Howard",
      ["Howard Flight left the party. Later Mr Howard said so."],
    ],
    [
      "a team and its town",
      "Leeds Rhinos",
      "Leeds",
      ["They met the Leeds Rhinos. Later he went by train to Leeds again."],
    ],
    ["initials", "C Visagie", "K Visagie", ["He met C Visagie.", "He met K Visagie."]],
    [
      "one acronym of two bodies in two documents",
      "Alden Rail Trust",
      "Alden Riot Theatre",
      [
        "He joined the Alden Rail Trust (ART) in May. The ART left.",
        "He heard the Alden Riot Theatre (ART) in May. The ART left.",
      ],
    ],
    [
      "two leagues that are both the League",
      "Premier League",
      "Football League",
      [
        "He joined the Premier League. Later he left the League.",
        "He joined the Football League. Later he left the League.",
      ],
    ],
    [
      "a department and another state's ministry",
      "Defense Department",
      "Israeli Defense Ministry",
      ["He left the Defense Department. He met the Israeli Defense Ministry."],
    ],
    [
      "two nations' unions",
      "Rugby Football Union",
      "Japanese Rugby Football Union",
      ["He met the Rugby Football Union and the Japanese Rugby Football Union."],
    ],
    [
      "a poll of two and one of them",
      "Alden Post-Marwick News",
      "Marwick News",
      ["It was in an Alden Post-Marwick News poll. He left the Alden Post and the Marwick News."],
    ],
    ["two kings", "Henry II", "Henry III", ["They met Henry II.", "They met Henry III."]],
    [
      "two companies",
      "Alden Motor Co",
      "Alden Motor Credit Co",
      ["He left Alden Motor Co for good. She left Alden Motor Credit Co for good."],
    ],
    [
      "a killing and another death",
      "the killing",
      "death of Ann Lee",
      ["Ann Lee said so. The death of Ann Lee came later. They spoke of the killing again."],
    ],
    [
      "a surname of another document",
      "Lee",
      "Ann Lee",
      ["Ann Lee said so.", "They told Lee of it. In the end Lee left."],
    ],
    [
      "initials of two bodies",
      "CGC",
      "Coastal Guard Corps",
      ["The Coastal Guard Corps and the Central Grain Committee met. The CGC left."],
    ],
    [
      "two crises of two years",
      "2019 Alden Gulf crisis",
      "1990 Alden Gulf crisis",
      ["It was the 2019 Alden Gulf crisis and not the 1990 Alden Gulf crisis."],
    ],
    [
      "an attempt and a death",
      "assassination of Ann Lee",
      "death of Ann Lee",
      [
        "Ann Lee said so. The attempted assassination of Ann Lee failed. The death of Ann Lee came later.",
      ],
    ],
    [
      "the deaths of two people",
      "killing of Ann Lee",
      "killing of Zoe Fox",
      ["Ann Lee said so. Zoe Fox said so. The killing of Ann Lee was like the killing of Zoe Fox."],
    ],
  ])("%s", (_what, one, other, texts) => {
    expect(joined(one, other, ...texts)).toBe(false);
  });
});
