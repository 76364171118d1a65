import { describe, expect, test } from "vitest";
import { rolesIn, rolesOf } from "../../support/found-facts";

const LIFE =
  "Clara Maria Novak (4 May 1900 – 2 June 1970) was an Austrian chemist and mountaineer.";

describe("a life told sentence by sentence", () => {
  test("the pronoun of every sentence is whom the first one is about", () => {
    const roles = rolesOf(
      `${LIFE} She studied in Graz under Emil Krantz. In 1931 she became director of the City Archive. ` +
        "She was elected a member of the Academy of Sciences in 1940.",
    );
    expect(roles).toContain("Clara Maria Novak | became | director of the City Archive");
    expect(roles).toContain("Clara Maria Novak | was elected | member of the Academy of Sciences");
  });

  test("a paragraph that begins with the pronoun takes up the same person", () => {
    const roles = rolesOf(
      `${LIFE}\n\nThe archive moved to Graz in 1930.\n\nShe served as president of the Alpine Club until 1950.`,
    );
    expect(roles).toContain("Clara Maria Novak | served as | president of the Alpine Club");
  });

  test("the opening's person goes on behind others who are only named", () => {
    expect(
      rolesOf(
        `${LIFE} From 1925 she worked with Emil Krantz, Ida Storm and Otto Wels. In 1931 she became director of the City Archive.`,
      ),
    ).toContain("Clara Maria Novak | became | director of the City Archive");
  });

  test.each([
    "She became director of the institute.",
    "She was president of the association from 1930 to 1935.",
    "She became director of the latter.",
    "She became editor of the journal Plant, Cell & Environment.",
  ])("a role whose body is not told, or that is cut, is none: %s", (text) => {
    expect(rolesOf(`${LIFE} ${text}`).filter((role) => !role.includes("Austrian"))).toEqual([]);
  });

  test("a title before the surname may make it a relative's", () => {
    expect(
      rolesOf(`${LIFE} In 1931 Reverend Novak became minister at the Bulfinch Church.`).join(),
    ).not.toContain("Clara Maria Novak | became");
  });

  test("a profession is a role by itself; an office is not", () => {
    expect(
      rolesOf(`${LIFE} She worked as a geologist. She became a full professor in 1950.`),
    ).toEqual(
      expect.arrayContaining([
        "Clara Maria Novak | worked as | geologist",
        "Clara Maria Novak | became | full professor",
      ]),
    );
    const classes = rolesIn(`${LIFE} She served as director. She was appointed architect.`);
    expect(classes.filter(({ patternClass }) => patternClass === "role/plain")).toEqual([]);
  });

  test("a pronoun behind a sentence about somebody else is nobody", () => {
    const roles = rolesOf(
      `${LIFE} Her daughter Ida Storm studied law. She became president of the Alpine Club.`,
    );
    expect(roles.filter((role) => role.includes("Alpine Club"))).toEqual([]);
  });

  test("the other pronoun is somebody else", () => {
    const roles = rolesOf(`${LIFE} She lived in Graz. He became president of the Alpine Club.`);
    expect(roles.filter((role) => role.includes("Alpine Club"))).toEqual([]);
  });

  test("a surname is the biographee's, unless somebody else of that name is in the text", () => {
    const role = "Novak served as president of the Alpine Club.";
    expect(rolesOf(`${LIFE} ${role}`)).toContain(
      "Clara Maria Novak | served as | president of the Alpine Club",
    );
    const two = rolesOf(`${LIFE} Her uncle Otto Novak owned a mill. ${role}`);
    expect(two.filter((found) => found.includes("Alpine Club"))).toEqual([]);
  });

  test("a text that is no life has no such person", () => {
    const roles = rolesOf(
      "The Alpine Club met in Graz. Clara Novak spoke. She became president of the Alpine Club.",
    );
    expect(roles.filter((role) => role.startsWith("Clara"))).toEqual([]);
  });

  test("a later verb has the subject of the first, with its own time", () => {
    const text =
      "Anton Weiss studied law in Graz and served as mayor of Linz from 1950 to 1955, before being appointed head of the Coast Guard.";
    const roles = rolesIn(text);
    expect(roles.map(({ object, time }) => `${object} ${time}`)).toEqual([
      "mayor of Linz 1950/1955",
      "head of the Coast Guard null",
    ]);
  });

  test.each([
    "Anton Weiss retired after Otto Brandl left the club and became head of the Coast Guard.",
    "Anton Weiss left, and Otto Brandl was elected in his stead, becoming head of the Coast Guard.",
    "Anton Weiss met a man who left the club and became head of the Coast Guard.",
    "Anton Weiss wrote a book and may have become head of the Coast Guard.",
  ])("a later verb that may be somebody else's says nothing: %s", (text) => {
    expect(rolesOf(text).filter((role) => role.includes("Coast Guard"))).toEqual([]);
  });
});

describe("a role is read whole", () => {
  test.each([
    [
      "was a Scottish farmer, soldier, and civil servant.",
      "Scottish farmer, soldier, and civil servant",
    ],
    [
      "was a German internist and bacteriologist who lived in Graz.",
      "German internist and bacteriologist",
    ],
    ["was an English actor and singer best known for his songs.", "English actor and singer"],
    [
      "is a composer of music for films, television and video games.",
      "composer of music for films, television and video games",
    ],
    [
      "is a politician in the Canadian province of Alberta.",
      "politician in the Canadian province of Alberta",
    ],
  ])("%s", (rest, object) => {
    expect(rolesOf(`Anton Weiss ${rest}`).map((role) => role.split(" | ")[2])).toEqual([object]);
  });

  test.each([
    "Anton Weiss became manager of the recently established gallery.",
    "Anton Weiss was named player of the year at the club.",
    "Anton Weiss was director of an organisation called Open Gate.",
    "Anton Weiss was an advocacy director at the Linz, D.C.-based Open Gate.",
    "Anton Weiss was a member of its board.",
    "Anton Weiss is looking forward to a fight.",
    "Anton Weiss was a keen sportsman with a passion for cricket.",
  ])("or not at all: %s", (text) => {
    expect(rolesOf(text)).toEqual([]);
  });

  test("what follows is no place of the role", () => {
    expect(rolesOf("Anton Weiss served as mayor of the city of Linz for eighteen years.")).toEqual([
      "Anton Weiss | served as | mayor of the city of Linz",
    ]);
    expect(rolesOf("Anton Weiss was elected mayor of Linz in the local elections.")).toEqual([
      "Anton Weiss | was elected | mayor of Linz",
    ]);
  });
});

describe("when a role held", () => {
  test.each([
    ["Anton Weiss was mayor of Linz in 1857–1858.", "1857/1858"],
    ["Anton Weiss was mayor of Linz in 1960, 1963 and 1967.", null],
    ["Anton Weiss became mayor of Linz, in 1957 the town had a flood.", null],
    ["In 2003–04, Anton Weiss was mayor of Linz.", null],
    [
      "Anton Weiss was mayor of Linz from January 13, 1775, to November 15, 1776.",
      "1775-01-13/1776-11-15",
    ],
    ["Anton Weiss was mayor of Linz (since 2008 called Linzburg).", null],
    ["Since 2003, Anton Weiss has been mayor of Linz.", "2003/.."],
  ])("%s", (text, time) => {
    expect(rolesIn(text).map((role) => role.time)).toEqual([time]);
  });
});

test("a place behind a preposition holds no office, and an office of what is told elsewhere is none", () => {
  expect(rolesOf("Meanwhile, Tom Roe (the commander in Ars Ettin) sent word to Oslo.")).toEqual([
    "Tom Roe | was | commander in Ars Ettin",
  ]);
  expect(rolesOf("Anton Weiss was secretary general of the council.")).toEqual([]);
});

test("a body that acts behind a comma is no body's description", () => {
  const force = "a Roman force under Publius Cornelius Scipio";
  expect(
    rolesOf(`In Iberia, which fed the Carthaginian army, ${force} captured Carthago Nova.`),
  ).toEqual([]);
  expect(rolesOf("He joined the Graz Foundation, a charity of Linz founded in 1920.")).toEqual([
    "Graz Foundation | was | charity of Linz founded in 1920",
  ]);
});

describe("other ways to say who is what", () => {
  test.each([
    ["He met Gov. Clara Novak in Linz.", "Clara Novak | was | Gov."],
    ["Clara Novak, then mayor of Linz, spoke.", "Clara Novak | was then | mayor of Linz"],
    [
      "Clara Novak, now a professor at the Academy, spoke.",
      "Clara Novak | is now | professor at the Academy",
    ],
    [
      "The principal of the Alpine School is Clara Novak.",
      "Clara Novak | is | principal of the Alpine School",
    ],
    [
      "The board appointed Clara Novak head of the Alpine School.",
      "Clara Novak | was appointed | head of the Alpine School",
    ],
    [
      "As commander of the Third Army, Clara Novak led the attack.",
      "Clara Novak | was | commander of the Third Army",
    ],
    [
      "In 2014 Clara Novak replaced Otto Brandl as head of the Alpine School.",
      "Clara Novak | replaced as | head of the Alpine School",
    ],
    [
      "Clara Novak took over from Otto Brandl as head of the Alpine School.",
      "Clara Novak | took over as | head of the Alpine School",
    ],
  ])("%s", (text, role) => {
    expect(rolesOf(text)).toContain(role);
  });

  test("a short title that judges, or tells the news, is none", () => {
    expect(rolesOf("He met free-spending Gov. Clara Novak in Linz.")).toEqual([]);
  });
});

describe("a role beside a name that names no body", () => {
  test.each([
    ["Clara Novak, the city's fire chief, spoke.", "Clara Novak | was | city's fire chief"],
    [
      "Clara Novak, former school superintendent, said so.",
      "Clara Novak | was | former school superintendent",
    ],
    ["The state fire chief, Clara Novak, said so.", "Clara Novak | was | state fire chief"],
  ])("%s", (text, role) => {
    expect(rolesOf(text)).toContain(role);
  });

  test.each([
    "Clara Novak, senior vice president, technical operations.",
    "The new president, Clara Novak, said so.",
    "Clara Novak, secretary, said so.",
    "He coached for the Linz Rangers, former Graz interim coach.",
  ])("unless it is vague, cut short or another's: %s", (text) => {
    expect(rolesOf(text)).toEqual([]);
  });

  test.each([
    [
      "He met the Graz Foundation, a private club for painters in the town.",
      "Graz Foundation | was | private club for painters in the town",
    ],
  ])("what a body is: %s", (text, role) => {
    expect(rolesOf(text)).toContain(role);
  });

  test.each([
    "They met at the Graz and Linz Affairs Office, an agency of the state.",
    "He left the Graz Foundation, a club he remained with for years.",
    "He ran the Graz Foundation, a club with halls in Linz, Wels, Steyr, and Enns.",
  ])("a body whose name or whose phrase is cut says nothing: %s", (text) => {
    expect(rolesOf(text).filter((role) => /agency|club/.test(role))).toEqual([]);
  });
});
