import { describe, expect, test } from "vitest";
import { reactionsIn, reactionsOf } from "../../support/found-facts";

describe("reactions that are found", () => {
  test.each([
    [
      "words and then their speaker",
      '"The bridge will be closed for a year," Ingrid Solheim said in a statement.',
      "Ingrid Solheim | said | The bridge will be closed for a year,",
    ],
    [
      "words and then the verb and the speaker",
      "“The bridge will be closed for a year,” said Ingrid Solheim, the minister of transport.",
      "Ingrid Solheim | said | The bridge will be closed for a year,",
    ],
    [
      "the speaker and then the words",
      'Ingrid Solheim wrote in a letter: "The bridge will be closed for a year."',
      "Ingrid Solheim | wrote | The bridge will be closed for a year.",
    ],
    [
      "indirect speech",
      "Ingrid Solheim said that the bridge would be closed for a year.",
      "Ingrid Solheim | said | the bridge would be closed for a year",
    ],
    [
      "indirect speech with a listener",
      "Retired pilot Emil Krantz told The Harbour Times that the fog had been thick.",
      "Emil Krantz | told The Harbour Times | the fog had been thick",
    ],
    [
      "a statement of an office",
      "“At the wish of the mayor, the port is open again tonight,” a Pentagon statement said.",
      "Pentagon | said | At the wish of the mayor, the port is open again tonight,",
    ],
    [
      "a body and its claim",
      "On 24 June 2011, the European Union said that the ships had left the port.",
      "European Union | said | the ships had left the port",
    ],
    [
      "an act of response",
      "Finnish President Aino Laaksonen vowed to rebuild the bridge.",
      "Aino Laaksonen | vowed | to rebuild the bridge",
    ],
    [
      "a naming",
      "Historian Emil Krantz described the closing of the bridge as folly.",
      "Emil Krantz | described | the closing of the bridge as folly",
    ],
    [
      "a statement and then its speaker",
      "The bridge would be closed for a year, said Ingrid Solheim, the minister of transport.",
      "Ingrid Solheim | said | The bridge would be closed for a year",
    ],
    [
      "a statement and then its source",
      "The bridge would be closed for a year, according to the World Bank.",
      "World Bank | according to | The bridge would be closed for a year",
    ],
    [
      "a speaker whose title is short",
      "“The bridge will be closed for a year,” said Sen. Emil Krantz of Utah, the only one to ask.",
      "Emil Krantz | said | The bridge will be closed for a year,",
    ],
    [
      "a speaker behind a description",
      "“The bridge will be closed for a year,” said Harbour Watch party boss Emil Krantz.",
      "Emil Krantz | said | The bridge will be closed for a year,",
    ],
    [
      "a speaker whose name begins with a common word",
      "“The bridge will be closed for a year,” said Bill Krantz.",
      "Bill Krantz | said | The bridge will be closed for a year,",
    ],
    [
      "a speaker and whose they are",
      "Emil Krantz of The Harbour Times wrote, “The bridge will be closed for a year.”",
      "Emil Krantz | wrote | The bridge will be closed for a year.",
    ],
    [
      "a speaker with a long aside",
      'Emil Krantz, pastor of the Harbour Church and a friend of the mayor, said: "The bridge will be closed for a year."',
      "Emil Krantz | said | The bridge will be closed for a year.",
    ],
  ])("%s", (_, text, expected) => {
    expect(reactionsOf(text)).toContain(expected);
  });

  test("a quotation that goes on behind its speaker is theirs too, with both sentences as its passage", () => {
    const found = reactionsIn(
      '"The bridge is old," Emil Krantz said. "The town is poor and cold."',
    );
    expect(found.map(({ subject, quote }) => [subject, quote])).toEqual([
      ["Emil Krantz", "The bridge is old,"],
      ["Emil Krantz", "The town is poor and cold."],
    ]);
    expect(found[1]?.evidence[0]?.exact).toContain("Emil Krantz said");
  });

  test("he who goes on is the speaker of the words before", () => {
    const text =
      '"The bridge is old and grey," said Emil Krantz.\n\n"The town is poor and cold," he said.\n\nHe said that the port was empty.';
    expect(reactionsIn(text).map(({ subject }) => subject)).toEqual(Array(3).fill("Emil Krantz"));
  });

  test("a surname is the one person's who bears it, whatever else opens a sentence with it", () => {
    const text =
      'Asserting Krantz was right is easy. Emil Krantz came. "The bridge is old and grey," said Krantz.';
    expect(reactionsIn(text).map(({ subject }) => subject)).toEqual(["Emil Krantz"]);
  });

  test("Indonesian indirect speech", () => {
    expect(reactionsOf("Kenji Tanabe mengatakan bahwa jembatan itu akan ditutup.", "id")).toEqual([
      "Kenji Tanabe | mengatakan | jembatan itu akan ditutup",
    ]);
  });

  test.each([
    [
      "“Jembatan ini akan ditutup selama setahun,” kata Direktur Utama Barito Raya, Kenji Tanabe kepada pers.",
      "Kenji Tanabe | kata | Jembatan ini akan ditutup selama setahun,",
    ],
    [
      "“Jembatan ini akan ditutup selama setahun,” ujar Kabid Humas Polda Jabar Kombes Kenji Tanabe.",
      "Kenji Tanabe | ujar | Jembatan ini akan ditutup selama setahun,",
    ],
    [
      "Menteri Luar Negeri Jepang Kenji Tanabe mengatakan bahwa jembatan itu akan ditutup.",
      "Kenji Tanabe | mengatakan | jembatan itu akan ditutup",
    ],
    [
      "Menurut Kepala Dinas Perhubungan, Kenji Tanabe, jembatan itu akan ditutup selama setahun.",
      "Kenji Tanabe | Menurut | jembatan itu akan ditutup selama setahun",
    ],
  ])("Indonesian speakers behind their offices: %s", (text, expected) => {
    expect(reactionsOf(text, "id")).toEqual([expected]);
  });

  test.each([
    "Direktur Utama PT Panasia Raya Kenji Tanabe mengatakan bahwa jembatan itu akan ditutup.",
    "Kenji Tanabe membantah pernyataan ini.",
    "Menurut Kenji Tanabe, Ingrid Solheim, dan Emil Krantz, jembatan itu akan ditutup.",
  ])("Indonesian silence: %s", (text) => {
    expect(reactionsOf(text, "id")).toEqual([]);
  });

  test("every speaker of one statement said it", () => {
    const text =
      'Finnish Foreign Minister Aino Laaksonen, Medea Fontaine (the founder of Open Gate) and Bob Ray (a consultant) called the closing of the bridge "plainly absurd".';
    const subjects = reactionsIn(text).map(({ subject }) => subject);
    expect(subjects).toEqual(["Aino Laaksonen", "Medea Fontaine", "Bob Ray"]);
  });

  test("a pronoun is the speaker of the sentence before, with the passage that names her", () => {
    const text =
      'According to Ingrid Solheim, the minister of transport, "The bridge will be closed for a year". She said the town "needs a new bridge at once."';
    const second = reactionsIn(text).find(({ quote }) => quote?.startsWith("needs"));
    expect(second?.subject).toBe("Ingrid Solheim");
    expect(second?.object).toBe('the town "needs a new bridge at once."');
  });

  test.each([
    "Ingrid Solheim spoke at noon. According to Reuters, she wrote “the bridge will be closed soon”.",
    "Ingrid Solheim said that the bridge would be closed soon, Reuters reported.",
    "Ingrid Solheim said that the bridge would be closed soon, according to Reuters.",
    "According to Reuters, Ingrid Solheim called the bridge “a danger to all of us”.",
  ])("who passes a statement on is not its speaker: %s", (text) => {
    const found = reactionsIn(text).map(({ subject, attributedTo }) => [subject, attributedTo]);
    expect(found).toEqual([["Ingrid Solheim", "Reuters"]]);
  });

  test.each([
    [
      "Emil Krantz called the killing of Ingrid Solheim “an act of folly”.",
      "the killing of Ingrid Solheim",
    ],
    ["Ingrid Solheim died. Emil Krantz condemned Solheim's murder.", "Ingrid Solheim's murder"],
    ["Ingrid Solheim spoke. Emil Krantz accused Mrs. Solheim of folly.", "Ingrid Solheim"],
    [
      "They met after the killing of Ingrid Solheim. Emil Krantz condemned the killing.",
      "the killing of Ingrid Solheim",
    ],
    ["Ingrid Solheim spoke at noon. Emil Krantz condemned the killing.", null],
    ["Emil Krantz condemned it as folly after Ingrid Solheim spoke.", null],
  ])("what it is about, where the document says so: %s", (text, about) => {
    const found = reactionsIn(text).find(({ subject }) => subject === "Emil Krantz");
    expect(found?.about).toBe(about);
  });

  test.each([
    "Emil Krantz condemned the plan, with Ingrid Solheim saying “it was a bad day for us”.",
    "Emil Krantz condemned the plan while Ingrid Solheim called it “a good day for us”.",
  ])("another's words are not in what somebody did: %s", (text) => {
    const found = reactionsIn(text).find(({ subject }) => subject === "Emil Krantz");
    expect([found?.object, found?.quote]).toEqual(["the plan", null]);
  });

  test("what a spokeswoman goes on to say is not the body's", () => {
    const text =
      "The World Bank says the bridge will be closed but spokeswoman Ingrid Solheim says there could be a big delay.";
    expect(reactionsOf(text)).toContain("World Bank | says | the bridge will be closed");
  });

  test("who passes on what an unknown she wrote is not taken for her", () => {
    expect(
      reactionsIn("According to Emil Krantz, she wrote “the bridge will be closed soon”."),
    ).toEqual([]);
  });

  test("what one office reports and another passes on keeps both", () => {
    const text =
      "According to the Harbour Times, Reuters reported in January 2020 that the port had been closed.";
    const [reaction] = reactionsIn(text);
    expect(reaction?.subject).toBe("Reuters");
    expect(reaction?.attributedTo).toBe("Harbour Times");
  });

  test("the date that opens the sentence dates what was said", () => {
    const [reaction] = reactionsIn(
      "On 24 June 2011, Reuters reported that the ships had left the port.",
    );
    expect(reaction?.time).toBe("2011-06-24");
  });

  test("a quotation of three words is no quote, and the reaction stays", () => {
    const [reaction] = reactionsIn(
      'Bernd Sauer called the closing of the bridge by the town "quite mad indeed".',
    );
    expect(reaction?.quote).toBeNull();
    expect(reaction?.object).toBe('the closing of the bridge by the town "quite mad indeed"');
  });
});

describe("silence", () => {
  test.each([
    [
      "an orphan quotation without a speaker",
      '"While we cannot show the plans, they are ready." The port lost its best pilot.',
    ],
    [
      "a speaker who is not in the text",
      'At the same time, she wrote in the letter that the town stood "ready to talk at any time".',
    ],
    ["a scare quote", 'The town said goodbye to its "old bridge".'],
    ["a quotation that never closes", 'Emil Krantz said, "The bridge is old and the town is poor.'],
    [
      "a sentence that is cut off",
      "The Harbour Times reported that the town was saved by militias and U.S.",
    ],
    ["a participle of nobody", "They left the port early, saying nothing."],
    [
      "a statement whose subject is a word of the sentence before",
      "Ingrid Solheim says that doesn't mean the bridge will stay.",
    ],
    [
      "a statement that is cut between two names",
      "Ingrid Solheim says he has kept out of the contest between Emil Krantz and Aino Laaksonen said nothing.",
    ],
    [
      "a statement that ends before its verb",
      "Ingrid Solheim said the fact the town waited a year, and it had paid, was a reason to stop.",
    ],
    ["a denial of speech", "Emil Krantz did not say that the bridge was old."],
    [
      "indirect speech across an open mark",
      'Ingrid Solheim said that the bridge was old and "the town too poor.',
    ],
    [
      "a list with somebody unknown in it",
      "Ingrid Solheim and the men of the bridge said that the town was poor.",
    ],
    ["a caption", "Mourners outside the old bridge"],
    [
      "a surname that a relative bears in full",
      '"The bridge is old and grey," said Krantz. His daughter, Ingrid Krantz, left the town.',
    ],
    [
      "a clause whose end its commas do not tell",
      "While Emil Krantz says the bridge would be of use to cars, carts and cows, the town has doubts.",
    ],
    [
      "something that somebody denies",
      "The bridge was closed early, something Emil Krantz denies.",
    ],
    [
      "one who is told",
      "The minister, who is asking his lawyers what he could do, told Emil Krantz.",
    ],
    [
      "one of two sources",
      "The bridge would be closed for a year, according to Emil Krantz and others.",
    ],
  ])("%s", (_, text) => {
    expect(reactionsOf(text)).toEqual([]);
  });

  test("a noun behind the name is the speaker, not the name", () => {
    const text =
      'Bill Cruz left.\n\n"The bridge is old and the town is poor," said Cruz constituent Dan Gold when asked.';
    expect(reactionsIn(text).map(({ subject }) => subject)).not.toContain("Bill Cruz");
  });

  test.each([
    'Emil Krantz came.\n\nShe’s a Krantz supporter but had doubts.\n\n"The bridge is old and grey," she said.',
    'In describing fellow banker Emil Krantz, others laughed.\n\n"The bridge is old and grey," he said.',
    'Emil Krantz came.\n\nKrantz, Sauer said, has left the town.\n\n"The bridge is old and grey," he said.',
    'The Harbour Times’s Emil Krantz reported, his wife whispered to him: "The bridge is old and grey."',
  ])("one who is only named is not the speaker: %s", (text) => {
    expect(reactionsIn(text).filter(({ quote }) => quote?.startsWith("The bridge"))).toEqual([]);
  });

  test("he who told somebody is not that somebody", () => {
    const text =
      'Hank Miller asked how high it would be.\n\n"The bridge could be forty feet high," he told Miller.';
    expect(reactionsIn(text).map(({ subject }) => subject)).not.toContain("Hank Miller");
  });

  test("the words of the one who answers are not those of the one answered", () => {
    const text =
      'Boris Jansen later said "the strict issue of the law is not for us", in response to Jeremy Corbett who called it an "illegal act".';
    const reactions = reactionsIn(text);
    expect(reactions.find(({ subject }) => subject === "Boris Jansen")?.object).not.toContain(
      "illegal",
    );
  });

  test("a paragraph of words alone goes on with the speaker of the one before", () => {
    const text =
      "“The bridge is not safe for anybody,” Emil Krantz, the mayor, said.\n\n“We shall close it on Monday at noon.”";
    const across = reactionsIn(text).find(({ patternClass }) =>
      patternClass.endsWith("quote-across"),
    );
    expect(across?.subject).toBe("Emil Krantz");
    expect(across?.quote).toBe("We shall close it on Monday at noon.");
    const broken =
      "“The bridge is not safe for anybody,” Emil Krantz, the mayor, said.\n\nThe town was silent.\n\n“We shall close it on Monday at noon.”";
    expect(reactionsIn(broken)).toHaveLength(1);
  });
});

describe("what was said ends where somebody else's words begin", () => {
  const said = (text: string) => reactionsIn(text).map(({ object }) => object);
  const relays = (text: string) => reactionsIn(text).map(({ attributedTo }) => attributedTo);

  test.each([
    [
      "Minister Emil Krantz said that troops would stay in Brunn next year, a newspaper reported on Saturday.",
      "troops would stay in Brunn next year",
    ],
    [
      "Minister Emil Krantz said on Monday that his country would expel the men but he gave no date.",
      "his country would expel the men",
    ],
    [
      "Emil Krantz said the state had to make it clear to Lesmont, Brunn, and the Harbour states that the time was now.",
      "the state had to make it clear to Lesmont, Brunn, and the Harbour states that the time was now",
    ],
    [
      "According to Emil Krantz, the work caused Sauer to look not at the war, but at goals which were near.",
      "the work caused Sauer to look not at the war, but at goals which were near",
    ],
  ])("%s", (text, object) => {
    expect(said(text)).toEqual([object]);
  });

  test.each([
    "According to Emil Krantz, an early captain who was often wrong, the island was found in 1608.",
    "According to Emil Krantz, quoting a friend of hers, the house was sold to a painter.",
    "According to Emil Krantz, in his memoirs, the house was sold to a painter.",
    "Preliminary reports said the couple were taken on the farm.",
    "I've suggested that the word should be set.",
  ])("is not told: %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    '"We have ordered a search for him," Emil Krantz, director of the department, told Reuters.',
    "Emil Krantz told the police that he had carried soap, the jury was told.",
  ])("who hears it does not pass it on: %s", (text) => {
    expect(relays(text)).toEqual([null]);
  });

  test.each([
    ["Emil Krantz condemned the attack on the Oslo embassy.", "the attack on the Oslo embassy"],
    ["Emil Krantz blamed Norway and Sweden for the delay.", "Norway and Sweden"],
    ["Emil Krantz called the Oslo plan “a waste of everybody’s time”.", "the Oslo plan"],
    ["Emil Krantz condemned the attack.", null],
    ["Emil Krantz called the Oslo plan illegal and “a waste of time for all”.", null],
    ["Emil Krantz criticised Oslo's plan.", "Oslo's plan"],
    ["Emil Krantz blamed his Oslo friends for the delay.", null],
  ])("what stands behind a verb of response is what it is about: %s", (text, about) => {
    expect(reactionsIn(text)[0]?.about ?? null).toBe(about);
  });

  test("what is said in a clause with 'while' ends where the main clause begins", () => {
    const text =
      "While the commander of the Alpine Corps, Emil Krantz, advocated for a war on Norway, Lee convinced the council that peace was better.";
    const said = reactionsIn(`Ann Lee was a judge. ${text}`).find(
      ({ subject }) => subject === "Emil Krantz",
    );
    expect(said?.object).toBe("a war on Norway");
  });
});

describe("an act of response ends where another begins", () => {
  test.each([
    [
      "The Harbour Union dismissed the offer and began a strike.",
      "Harbour Union | dismissed | the offer",
    ],
    [
      "Emil Krantz promised to mend the bridge but instead built a mill.",
      "Emil Krantz | promised | to mend the bridge",
    ],
    ["Emil Krantz accused the council of fraud.", "Emil Krantz | accused | the council of fraud"],
  ])("%s", (text, reaction) => {
    expect(reactionsOf(text)).toContain(reaction);
  });

  test.each([
    "Emil Krantz accused the teachings that men could see it.",
    "Emil Krantz defended the Harbour title against Bob Ray.",
    "Emil Krantz issued a second edition of the songs.",
    "The Bar Committee on Character and Fitness rejected the request.",
    "At the forum in Munich, Germany, Ann Lee, president of the board, said that the plan was good.",
  ])("is not told of who did something else: %s", (text) => {
    expect(reactionsOf(text).filter((reaction) => !reaction.startsWith("Ann Lee"))).toEqual([]);
  });
});
