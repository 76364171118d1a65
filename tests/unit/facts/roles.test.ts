import { describe, expect, test } from "vitest";
import { rolesIn, rolesOf } from "../../support/found-facts";

describe("roles that are found", () => {
  test.each([
    [
      "a title before a full name",
      "Canadian Finance Minister Paula Renwick met the press in Ottawa.",
      "Paula Renwick | was | Canadian Finance Minister",
    ],
    [
      "a title in small letters with its organisation",
      "They were welcomed by former Harbour Museum director Tomas Lindqvist.",
      "Tomas Lindqvist | was | former Harbour Museum director",
    ],
    [
      "a title tied to an office",
      "Then Secretary of State Helen Marchetti spoke to the crowd in the square.",
      "Helen Marchetti | was | Secretary of State",
    ],
    [
      "a role behind the name",
      "Ingrid Solheim, Norway's minister of fisheries, opened the new pier.",
      "Ingrid Solheim | was | Norway's minister of fisheries",
    ],
    [
      "a role behind a name and an age",
      "Ingrid Solheim, 62, the head of the Coast Guard, had left the meeting.",
      "Ingrid Solheim | was | head of the Coast Guard",
    ],
    [
      "a role before the name",
      "The letter was signed by the head of the Harbour Police, Marcus Oyelaran.",
      "Marcus Oyelaran | was | head of the Harbour Police",
    ],
    [
      "a role in brackets",
      "Medea Fontaine (the founder of the charity Open Gate) and others signed the letter.",
      "Medea Fontaine | was | founder of the charity Open Gate",
    ],
    [
      "a copula behind a life span",
      "Anton Weiss (4 May 1900 – 2 June 1970) was an Austrian chemist who worked in Graz.",
      "Anton Weiss | was | Austrian chemist",
    ],
    [
      "a term of office",
      "Clara Novak served as director of the City Archive from 1971 until 1978.",
      "Clara Novak | served as | director of the City Archive",
    ],
    [
      "a promotion",
      "Anton Weiss was promoted to the rank of Lieutenant General in the spring.",
      "Anton Weiss | was promoted to the rank of | Lieutenant General",
    ],
    [
      "what a body is",
      "She joined the Northern Shipping Group, a firm responsible for ferries in the fjords.",
      "Northern Shipping Group | was | firm responsible for ferries in the fjords",
    ],
  ])("%s", (_, text, expected) => {
    expect(rolesOf(text)).toContain(expected);
  });

  test("an Indonesian title, and a role behind a name", () => {
    expect(rolesOf("Perdana Menteri Jepang Kenji Tanabe telah tiba di kota itu.", "id")).toEqual([
      "Kenji Tanabe | adalah | Perdana Menteri Jepang",
    ]);
    expect(rolesOf("Kenji Tanabe, menteri luar negeri Jepang, telah tiba.", "id")).toEqual([
      "Kenji Tanabe | adalah | menteri luar negeri Jepang",
    ]);
  });

  test("two roles of one person that each have their article are two facts", () => {
    const roles = rolesOf(
      "He heard Otto Brandl, a preacher and a protégé of Emil Krantz, who led the choir.",
    );
    expect(roles).toEqual([
      "Otto Brandl | was | preacher",
      "Otto Brandl | was | protégé of Emil Krantz",
    ]);
  });

  test("a term gives its years, a span with a death an open end", () => {
    const [term] = rolesIn(
      "Clara Novak served as director of the City Archive from 1971 until 1978.",
    );
    expect(term?.time).toBe("1971/1978");
    const roles = rolesIn(
      "Anton Weiss was an Austrian general in the Alpine Corps and, from 1998 until his death, commander of its Ski School, a small unit.",
    );
    expect(roles.find(({ object }) => object.startsWith("commander"))?.time).toBe("1998/..");
  });

  test("the successor holds the role, and the passage names whom he followed", () => {
    const text =
      "Anton Weiss led the corps.\n\nWeiss was succeeded as commander of the Alpine Corps by Emil Krantz.";
    const role = rolesIn(text).find(({ predicate }) => predicate === "succeeded as");
    expect(role?.subject).toBe("Emil Krantz");
    expect(role?.object).toBe("commander of the Alpine Corps");
    expect(role?.evidence.filter(({ part }) => part === "names").map(({ exact }) => exact)).toEqual(
      ["Anton Weiss"],
    );
  });

  test("a role inside what somebody told is attributed, inside a charge alleged", () => {
    const [told] = rolesIn(
      "Port officials said that five of the men died in the fire, among them the harbour's pilot, Emil Krantz.",
    );
    expect(told?.modality).toBe("attributed");
    const [charged] = rolesIn(
      "Ida Storm, a foreign operative, was charged with arson in the port of the town.",
    );
    expect(charged?.modality).toBe("alleged");
  });
});

describe("silence", () => {
  test.each([
    ["a chair", "She joined the college as the Bishop W. Emil Krantz Professor of Religion."],
    ["an office of three words", "The Chief Scientific Adviser believed that it was too late."],
    ["a judgement", "Emil Krantz, the most powerful general in the north, walked in."],
    ["an architect of plans", "Emil Krantz, the architect of the northern wars, walked in."],
    ["a hero", "Emil Krantz was a hero and a martyr."],
    ["a condition", "If Emil Krantz becomes president of the club, the rules change."],
    [
      "a condition before the clause",
      "In that case, if so, Emil Krantz was the president of the club.",
    ],
    [
      "a title in a quotation",
      'Then came the cry "Long live President Emil Krantz of the club" from the street.',
    ],
    ["a hedge", "Emil Krantz was allegedly the president of the club."],
    ["a negation", "Emil Krantz was never president of the club."],
    ["a question", "And Emil Krantz was the president of the club?"],
    [
      "a quotation",
      'She wrote: "The former commander of the guards, Emil Krantz, visits the port tomorrow."',
    ],
    [
      "a relative clause cut short",
      "According to a harbour security official Emil Krantz talked to, the gates were open.",
    ],
    ["a name that goes on", "He met billionaire Dallas Rangers owner Mark Cubbins at the port."],
    ["a name cut off", "The plan named its targets, including President-elect Harold J."],
    ["a headline", "Senator Emil Krantz Praises Bold Harbour Reform."],
    [
      "a byline",
      "Bella Trent\nChief Harbour Correspondent\n\nThe gates of the port were open for the whole night.",
    ],
    [
      "a list in which the title belongs to the next name",
      "There were Ann Lee, chief of protocol Bob Ray, and Carl Dix.",
    ],
  ])("%s", (_, text) => {
    expect(rolesOf(text).filter((role) => !/Cubbins/.test(role))).toEqual([]);
  });

  test.each([
    "They met Bank of England governor Emil Krantz.",
    "They met Radio 2 editor Emil Krantz.",
    "The film was made by Touching the Void director Emil Krantz.",
    "Work and pensions minister Emil Krantz spoke.",
  ])("a title is read whole or not at all: %s", (text) => {
    const cut = /\| (?:England governor|editor|Void director|pensions minister)$/;
    expect(rolesOf(text).filter((role) => cut.test(role))).toEqual([]);
  });

  test.each([
    ["Shadow home secretary Emil Krantz spoke.", "Emil Krantz | was | Shadow home secretary"],
    ["Labour MP Emil Krantz spoke.", "Emil Krantz | was | Labour MP"],
    ["Singer Emil Krantz spoke.", "Emil Krantz | was | Singer"],
  ])("what opens a sentence belongs to its title: %s", (text, role) => {
    expect(rolesOf(text)).toContain(role);
  });

  test("a title before one name of a list is nobody else's", () => {
    const roles = rolesOf("There were Ann Lee, chief of protocol Bob Ray, and Carl Dix.");
    expect(roles.every((role) => role.startsWith("Bob Ray"))).toBe(true);
  });

  test("what opens a sentence before a possessor is no part of the title", () => {
    const roles = rolesOf("Under Weiss's successor Emil Krantz the club grew.");
    expect(roles.filter((role) => role.includes("Under"))).toEqual([]);
  });

  test("former belongs to the office it stands before", () => {
    const roles = rolesOf("They named former President Harold Dunn's security adviser Carl Dix.");
    expect(roles).not.toContain("Carl Dix | was | former security adviser");
  });
});

describe("a role is not cut before or behind", () => {
  test("a second word of a title is no given name", () => {
    expect(rolesOf("The club dismissed General Manager Emil Krantz.")).toEqual([
      "Emil Krantz | was | General Manager",
    ]);
  });

  test.each([
    'In 1919 Ann Lee succeeded Bob Ray as the theatre critic on "Der Tag".',
    "Ann Lee replaced Bob Ray as co-writer with issue #51.",
  ])("what goes on behind it is not told: %s", (text) => {
    expect(rolesOf(text).filter((role) => /succeeded|replaced/.test(role))).toEqual([]);
  });
});

describe("what goes on behind a role is not of it", () => {
  test.each([
    [
      "Ann Lee worked as an assistant director in addition to editing.",
      "Ann Lee | worked as | assistant director",
    ],
    [
      "Ann Lee is vice-chair of the Harbour Trust (HT) and serves in Brunn.",
      "Ann Lee | is | vice-chair of the Harbour Trust (HT)",
    ],
    [
      "Ann Lee resigned as editor of The Times with immediate effect.",
      "Ann Lee | resigned as | editor of The Times",
    ],
    [
      "Ann Lee became the first winner of the Harbour Race with a late attack in the final mile.",
      "Ann Lee | became | first winner of the Harbour Race",
    ],
  ])("%s", (text, role) => {
    for (const found of rolesOf(text)) expect(found).toBe(role);
  });

  test("what opens a sentence ends at its comma", () => {
    expect(
      rolesOf("While working at Emil Krantz, an actress, new to the town, wrote to him."),
    ).toEqual([]);
  });
});

describe("who is no person, and what is no role", () => {
  test.each([
    ["a course", "Emil Krantz completed Infantry Officer Advanced Course in June 1989."],
    ["an office's field", "They met the Chief of Naval Operations in the harbour."],
    ["a name that is a title besides", "He sang along with Shah Emil Krantz in Brunn."],
    ["a person in a story", "He was cast in the recurring role of doctor Emil Krantz."],
    ["a person that is played", "In it Ann Lee portrays detective Emil Krantz."],
    ["a line of credits", "Harbour Law (TV series) (Judge Emil Krantz)"],
    ["the part of somebody", "She played the part of Lena Krantz, a lawyer who came."],
    [
      "a foreign name that is cut",
      "Ann Lee was elected president of the Association pour la Défense des Intérêts des Ports Krantz-Lesmont committee.",
    ],
    ["a podcast without its name", "Ann Lee is the host of the podcast, Emil and Lena."],
    ["half a title", "According to Ann Lee, author of Emil Krantz: A Life, he was ill."],
    ["a verb", "Ann Lee was assigned deputy director in 2008."],
  ])("%s", (_what, text) => {
    expect(rolesOf(text)).toEqual([]);
  });

  test("a term that goes up until a year ends with it", () => {
    expect(
      rolesIn("Ann Lee was a lecturer at Harbour College from 2005 up until 2007.").map(
        ({ time }) => time,
      ),
    ).toEqual(["2005/2007"]);
  });
});

describe("what is no whole role", () => {
  test.each([
    "Emil Krantz was conferred Doctor of Divinity by the Harbour College.",
    "Emil Krantz, who was patron of the trip congratulated Ingrid on her journey.",
    "The memorial is in the General Roman Calendar since 1969.",
    "“It will help nobody,” said report author Ingrid Solheim.",
    "Ingrid Solheim was the head of the department of History, Fjord College, Oslo.",
    "The council met recently appointed Secretary-General Emil Krantz.",
    "Ingrid Solheim was a member of journals such as Fjord Letters.",
    "She is known. Ingrid Solheim is the author of the non-fiction book _The Bridge_.",
    "Fellow guest Ingrid Solheim left the town.",
  ])("%s", (text) => {
    expect(rolesOf(text)).toEqual([]);
  });
});

describe("titles with and", () => {
  test.each([
    ["Tory work and pensions spokesman Emil Krantz left.", "Tory work and pensions spokesman"],
    ["Singer and actor Emil Krantz left.", "Singer and actor"],
    [
      "Veteran Labour MP and former Cabinet minister Emil Krantz left.",
      "Veteran Labour MP and former Cabinet minister",
    ],
    ["She met the manager and striker Emil Krantz.", "striker"],
    ["Lisbon striker and Porto winger Emil Krantz left.", "Porto winger"],
    ["Osman appointed former worker and businessman Emil Krantz.", "businessman"],
  ])("%s", (text, role) => {
    expect(rolesIn(text).map(({ object }) => object)).toEqual([role]);
  });

  test.each([
    "Party leader Emil Krantz left.",
    "The row with manager Emil Krantz went on.",
    "Chief executive Emil Krantz left.",
    "She met BBC Three controller Emil Krantz.",
  ])("an office of a body that is told elsewhere is silent: %s", (text) => {
    expect(rolesOf(text)).toEqual([]);
  });
});

describe("a role ends before the next of a list", () => {
  test("another's name behind and is no part of what the role is tied to", () => {
    const text =
      "The group met Emil Krantz, former dean of the School at the University of Oslo and Dan Lindqvist, a journalist.";
    expect(rolesOf(text)).toEqual(["Dan Lindqvist | was | journalist"]);
  });
});

describe("whose word a speaker's role is", () => {
  test("a verb of saying inside the quotation makes it nobody else's", () => {
    const text = '"It came in below our estimate," said Emil Krantz, the mayor of Oslo.';
    expect(rolesIn(text).map(({ modality }) => modality)).toEqual(["asserted"]);
  });
});

describe("who led a body that is whole", () => {
  test.each([
    [
      "The Kestrel Front, under the command of Ann Lee and Tora Krantz, won.",
      ["Ann Lee", "Tora Krantz"],
    ],
    ["On 3 May 1990, Kestrel Front, under the command of Ann Lee, won.", ["Ann Lee"]],
  ])("%s", (text, who) =>
    expect(rolesOf(text)).toEqual(who.map((name) => `${name} | had | command of Kestrel Front`)),
  );

  test("or people told by their nation", () =>
    expect(rolesOf("He met Kenyan diplomats who were under the leadership of Ann Lee.")).toEqual([
      "Ann Lee | had | leadership of Kenyan diplomats",
    ]));

  test.each([
    "It met at Rathgael House, Aldersund, under the command of Ann Lee.",
    "The school in Aldersund under the direction of Ann Lee won.",
  ])("not a place: %s", (text) => expect(rolesOf(text)).toEqual([]));
});

describe("what a body is that is so called", () => {
  test("is told before its name", () =>
    expect(
      rolesOf(
        "She was deputy commander of Iran-backed militias in Iraq known as the Kestrel Front.",
      ),
    ).toEqual(["Kestrel Front | was | Iran-backed militias in Iraq"]));

  test.each([
    "She led a group known as the Kestrel Front.",
    "She led a new group known as the Kestrel Front.",
    "The town has a chain of radio stations known as the Kestrel Front.",
  ])("unless that says nothing, or not all: %s", (text) => expect(rolesOf(text)).toEqual([]));
});

describe("a title that is no more than a part of one", () => {
  test.each([
    "On the 24th Lieutenant General Emil Krantz left Oslo.",
    "Ann Lee gave up command and designated Gen. Emil Krantz as her successor.",
    "Pilots Lt. Col. Emil Krantz and John Ray took off.",
    "She was beaten by her running mate Emil Krantz.",
    "They voted for the nominee Emil Krantz.",
    "The Chief of the Norwegian National Police General Emil Krantz spoke.",
    "It was told by the game's lead designer Emil Krantz.",
    "They freed the imprisoned leader Emil Krantz.",
    "Oslo Reign and U.S. women's national soccer team player Eva Krantz knelt.",
    "Ray resigned after the defeat of Eva Krantz, the candidate of his Oslo Party, in May.",
  ])("is left out: %s", (text) => {
    expect(rolesOf(text).filter((role) => role.includes("Krantz"))).toEqual([]);
  });

  test("keeps the lord of a justice", () => {
    expect(rolesOf("It was chaired by Lord Justice Emil Krantz.")).toEqual([
      "Emil Krantz | was | Lord Justice",
    ]);
  });
});
