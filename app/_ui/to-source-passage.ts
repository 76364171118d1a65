import type { FactKind } from "@/lib/domain/fact";
import type { PassageView } from "@/lib/domain/passage";
import { passageHref, spellDay } from "@/lib/domain/passage";
import type { SourcePassage } from "./source-passages";

/** A passage as a note shows it: its date in words, and the way to its document. */
export function toSourcePassage(passage: PassageView, kind: FactKind): SourcePassage {
  const { before, exact, after, title, outlet, published, lang } = passage;
  return {
    before,
    exact,
    after,
    kind,
    title,
    outlet,
    lang,
    published: published && spellDay(published),
    href: passageHref(passage),
  };
}
