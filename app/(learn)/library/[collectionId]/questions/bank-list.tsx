import Link from "next/link";
import { KindLabel } from "@/app/_ui/kind-label";
import type { BankItem } from "@/lib/data/bank-search";
import { FORM_WORDS } from "@/lib/domain/form-words";
import { optionText } from "@/lib/domain/option-text";
import type { PassageView } from "@/lib/domain/passage";
import { passageHref } from "@/lib/domain/passage";

type BankListProps = {
  items: readonly BankItem[];
  passages: readonly PassageView[][];
  /** Lets questions be ticked for a study set. */
  choosing: boolean;
};

/** The questions of a page; each opens to its answer and the passage that it rests on. */
export function BankList({ items, passages, choosing }: BankListProps) {
  return (
    <ol className="border-t border-rule">
      {items.map((item, index) => (
        <li
          key={item.id}
          className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-b border-rule py-4"
        >
          {choosing ? (
            <label className="flex min-h-8 min-w-8 items-start pt-1.5">
              <input type="checkbox" name="itemId" value={item.id} className="size-4.5" />
              <span className="sr-only">Choose: {item.stem}</span>
            </label>
          ) : (
            <span />
          )}
          <Entry item={item} passage={passages[index]?.[0]} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ item, passage }: { item: BankItem; passage: PassageView | undefined }) {
  const { kind, form, lang, stem, parked, answer } = item;
  return (
    <article>
      <p className="flex flex-wrap items-baseline gap-x-3 font-sans text-note text-soft">
        <KindLabel kind={kind} />
        <span>{FORM_WORDS[form]}</span>
        <span>{difficultyWord(item.difficulty)}</span>
        {parked && <span>kept back</span>}
      </p>
      <h2 lang={lang} dir="auto" className="mt-1 text-ui font-medium">
        {stem}
      </h2>
      {answer && (
        <details className="mt-1 font-sans text-ui">
          <summary className="w-fit py-1 text-note text-accent">Answer and source</summary>
          <p lang={lang} dir="auto" className="font-semibold">
            {answer.key.map((each) => optionText({ form, lang }, each)).join("; ")}
          </p>
          {passage && (
            <figure className="mt-2">
              <blockquote lang={passage.lang} dir="auto" className="font-serif">
                {passage.before}
                <mark data-kind={kind}>{passage.exact}</mark>
                {passage.after}
              </blockquote>
              <figcaption className="mt-1 text-note">
                <Link href={passageHref(passage)}>{passage.title}</Link>
              </figcaption>
            </figure>
          )}
        </details>
      )}
    </article>
  );
}

function difficultyWord(difficulty: number): string {
  if (difficulty < 0.35) return "easy";
  return difficulty < 0.55 ? "in between" : "hard";
}
