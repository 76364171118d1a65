import type { FactKind, Language } from "@/lib/domain/fact";
import { FACT_KINDS } from "@/lib/domain/fact";
import type { Item } from "@/lib/domain/item";
import type { Blueprint } from "@/lib/domain/study-set";

/** Fewer facts, of a kind or of all together, than this make no set of their own. */
const SMALLEST_SET = 4;
const QUIZ_LENGTH = 10;
/** The mixed quiz takes so many of a kind, and more where another has not so many. */
const MIXED: Record<FactKind, number> = { date: 4, role: 3, reaction: 3 };

const WORDS: Record<FactKind, { title: string; about: string }> = {
  date: { title: "When it happened", about: "Dates of events, from birth to anniversary." },
  role: { title: "Who was who", about: "Offices, ranks and who followed whom." },
  reaction: { title: "Who said what", about: "Statements and reactions, each with its speaker." },
};

export type ShippedSet = {
  id: string;
  title: string;
  about: string;
  blueprint: Blueprint;
  position: number;
};

type Asked = Pick<Item, "facts" | "parked" | "lang">;

const NAMES: Record<Language, string> = { en: "English", id: "Indonesian" };

/** The languages of the questions, that of most first. */
function languagesOf(items: readonly Asked[]): Language[] {
  const counts = new Map<Language, number>();
  for (const { lang } of items) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts]
    .toSorted(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))
    .map(([lang]) => lang);
}

/** How many of each kind a mixed quiz takes: as planned, and what a kind lacks of the others in turn. */
function mix(
  kinds: readonly FactKind[],
  available: (kind: FactKind) => number,
): Partial<Record<FactKind, number>> {
  const counts = new Map(kinds.map((kind) => [kind, Math.min(MIXED[kind], available(kind))]));
  const total = () => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const left = () => kinds.filter((kind) => available(kind) > (counts.get(kind) ?? 0));
  for (let turn = 0; total() < QUIZ_LENGTH && left().length > 0; turn += 1) {
    const more = left();
    const kind = more[turn % more.length];
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/**
 * The study sets that come with a collection: a mixed quiz and one for each kind of fact, in the
 * language of most questions, and a mixed quiz for each other language. None mixes languages.
 */
export function shippedSets(
  collectionId: string,
  items: readonly Asked[],
  kindOf: (factId: string) => FactKind,
): ShippedSet[] {
  const published = items.filter((item) => !item.parked);
  const [main, ...others] = languagesOf(published);
  if (main === undefined) return [];
  const available = (kind: FactKind, lang: Language) =>
    new Set(
      published
        .filter((item) => item.lang === lang)
        .flatMap((item) => item.facts[0] ?? [])
        .filter((id) => kindOf(id) === kind),
    ).size;
  const present = (lang: Language) => FACT_KINDS.filter((kind) => available(kind, lang) > 0);
  const isEnough = (lang: Language) =>
    present(lang).reduce((sum, kind) => sum + available(kind, lang), 0) >= SMALLEST_SET;
  const kinds = FACT_KINDS.filter((kind) => available(kind, main) >= SMALLEST_SET);
  const mixedOf = (lang: Language) => mix(present(lang), (kind) => available(kind, lang));

  const ofKind = kinds.map((kind) => ({
    id: `${collectionId}-${kind}s`,
    ...WORDS[kind],
    blueprint: {
      collectionIds: [collectionId],
      count: { [kind]: Math.min(QUIZ_LENGTH, available(kind, main)) },
      languages: [main],
    },
  }));
  const mixed = {
    id: `${collectionId}-mixed`,
    title: "A bit of everything",
    about: "The questions most worth knowing, of every kind.",
    blueprint: {
      collectionIds: [collectionId],
      count: mixedOf(main),
      languages: [main],
    },
  };
  const inOthers = others.flatMap((lang) => {
    if (!isEnough(lang)) return [];
    return [
      {
        id: `${collectionId}-${lang}`,
        title: `In ${NAMES[lang]}`,
        about: `Questions from the documents written in ${NAMES[lang]}.`,
        blueprint: {
          collectionIds: [collectionId],
          count: mixedOf(lang),
          languages: [lang],
        },
      },
    ];
  });
  const sets = isEnough(main) ? [mixed, ...ofKind, ...inOthers] : inOthers;
  return sets.map((set, position) => ({ ...set, position }));
}
