/** One annotated passage of a document, with the properties it was read for and what was found. */
export type Passage = {
  start: number;
  text: string;
  annotated: Set<string>;
  rows: { property: string; subject: string; object: string }[];
};

/** One JSON object per line, as in `dataset/train.json`. */
type Line = {
  passages: {
    passageStart: number;
    passageText: string;
    exhaustivelyAnnotatedProperties: { propertyName: string }[];
    facts: { humanReadable: string; subjectText: string; objectText: string }[];
  }[];
};

/** The passages of each document, in order. */
export function passagesOfJson(json: string): Passage[][] {
  return json
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => (JSON.parse(line) as Line).passages.map(passageOf).sort(byPlace));
}

function passageOf(passage: Line["passages"][number]): Passage {
  return {
    start: passage.passageStart,
    text: passage.passageText,
    annotated: new Set(
      passage.exhaustivelyAnnotatedProperties.map(({ propertyName }) => propertyName),
    ),
    // `<Jane Roe> <DATE_OF_BIRTH> <1 May 1950>`
    rows: passage.facts.map(({ humanReadable, subjectText, objectText }) => ({
      property: /> <([A-Z_]+)> </.exec(humanReadable)?.[1] ?? "",
      subject: subjectText,
      object: objectText,
    })),
  };
}

/** The same from the page for readers: a table row for each fact, or for each property without one. */
export function passagesOfPage(html: string): Passage[][] {
  const documents = new Map<string, Map<string, Passage>>();
  for (const row of html.match(/<tr><td[\s\S]*?<\/tr>/g) ?? []) {
    const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((cell) => cell[1] ?? "");
    const [, document = "", start = ""] = cells;
    const [property = "", marked = ""] = cells.slice(8);
    const passages = documents.get(document) ?? new Map<string, Passage>();
    documents.set(document, passages);
    const passage = passages.get(start) ?? {
      start: Number(start),
      text: plain(marked),
      annotated: new Set(),
      rows: [],
    };
    passages.set(start, passage);
    passage.annotated.add(property);
    const [subject, object] = ["subject", "object"].map((role) => between(marked, role));
    if (subject && object) passage.rows.push({ property, subject, object });
  }
  return [...documents.values()].map((passages) => [...passages.values()].sort(byPlace));
}

function between(marked: string, role: string): string {
  return plain(new RegExp(`<span id="${role}">([\\s\\S]*?)</span>`).exec(marked)?.[1] ?? "");
}

function plain(html: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return html
    .replace(/<[^>]+>/g, "")
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? "")
    .trim();
}

function byPlace(a: Passage, b: Passage): number {
  return a.start - b.start;
}
