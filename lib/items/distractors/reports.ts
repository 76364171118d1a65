import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldText } from "@/lib/domain/folding";
import type { Distractor } from "@/lib/domain/item";
import { isToldPlainer } from "../best-of-report";
import { share } from "../certificates/events";
import { certifyReport } from "../certificates/said-of-another";
import type { Collection } from "../collection";
import { isNamedSpeaker } from "../people";
import { balanced, drawn } from "../seeded";
import { reportOf } from "../wording/report";

const LONGEST = 1.6;

type Reported = { other: Fact; words: string };

/** Everything that is reported of a speaker who can be named, as it can stand in an option. */
function reportsIn(lang: Fact["lang"], collection: Collection): Reported[] {
  return collection.once(`reports in ${lang}`, () =>
    collection.facts.flatMap((other): Reported[] => {
      if (other.kind !== "reaction" || other.lang !== lang || other.attributedTo !== null)
        return [];
      if (isToldPlainer(other, collection)) return [];
      const words = isNamedSpeaker(other.subject, collection) ? reportOf(other, collection) : null;
      return words === null ? [] : [{ other, words }];
    }),
  );
}

/** Up to three things that others are reported to have said, of like length, each certified. */
export function wrongReports(fact: Fact, key: string, collection: Collection): Distractor[] {
  const names = new Set(foldedWords(fact.subject).filter((word) => word.length > 3));
  const ranked = drawn(reportsIn(fact.lang, collection), `${fact.subject}|${fact.object}`);
  const chosen: Distractor[] = [];
  const seen = new Set([foldText(key)]);
  const speakers = new Set<string>();
  const taken = [collection.stemSetOf(key)];
  for (const { other, words } of balanced(ranked, key, (said) => said.words)) {
    if (chosen.length === 3) break;
    const lengths = [key, words, ...chosen.map(({ text }) => text)].map((text) => text.length);
    if (Math.max(...lengths) > Math.min(...lengths) * LONGEST) continue;
    if (seen.has(foldText(words)) || speakers.has(other.subject)) continue;
    if (foldedWords(words).some((word) => names.has(word))) continue;
    const stems = collection.stemsOf(words);
    if (taken.some((known) => share(stems, known) >= 0.6)) continue;
    const certificate = certifyReport(other, fact, collection);
    if (!certificate) continue;
    seen.add(foldText(words));
    speakers.add(other.subject);
    taken.push(new Set(stems));
    const why =
      fact.lang === "id"
        ? `Itu dikatakan tentang ${other.subject}.`
        : `These documents say that of ${other.subject}.`;
    chosen.push({ text: words, why, certificate });
  }
  return chosen;
}
