import Link from "next/link";
import type { FactKind } from "@/lib/domain/fact";

/** A passage that an answer rests on, cut from its document with the sentence around it. */
export type SourcePassage = {
  /** The rest of the sentence before and after the exact words; may be empty. */
  before: string;
  exact: string;
  after: string;
  kind: FactKind;
  title: string;
  outlet?: string | null;
  /** When it was published, in words: "14 May 2021". */
  published?: string | null;
  /** The language of the document. */
  lang: string;
  /** The passage in its document. */
  href?: string;
};

/** The passages that one answer rests on. */
export function SourcePassages({ passages }: { passages: readonly SourcePassage[] }) {
  return (
    <ul className="grid gap-6 font-serif text-ui">
      {passages.map((passage, index) => (
        <li key={`${passage.href} ${passage.before}${passage.exact}`}>
          <Passage passage={passage} named={!isSameDocument(passage, passages[index - 1])} />
        </li>
      ))}
    </ul>
  );
}

function isSameDocument(passage: SourcePassage, before: SourcePassage | undefined): boolean {
  const { title, outlet, published } = passage;
  return title === before?.title && outlet === before.outlet && published === before.published;
}

/** `named`: its document is said, because it is not that of the passage above. */
function Passage({ passage, named }: { passage: SourcePassage; named: boolean }) {
  const { before, exact, after, kind, title, outlet, published, lang, href } = passage;
  return (
    <figure>
      <blockquote lang={lang} dir="auto">
        {before}
        <mark data-kind={kind}>{exact}</mark>
        {after}
      </blockquote>
      <figcaption className="mt-2 font-sans text-note text-soft">
        {named && (
          <>
            <cite lang={lang} className="block text-ink not-italic">
              {title}
            </cite>
            {[outlet, published].filter(Boolean).join(", ")}
          </>
        )}
        {href && (
          <Link href={href} className="mt-1 block w-fit py-0.5">
            Open in the document
          </Link>
        )}
      </figcaption>
    </figure>
  );
}
