import type { ReactNode } from "react";
import { factTime } from "@/app/_documents/fact-words";
import type { NumberedFact } from "@/app/_documents/reading";
import { spanOf } from "@/lib/domain/date-span";
import { groupBy } from "@/lib/domain/grouping";

/** What the document tells in other orders: by time, and by person. */
export function DocumentLists({ facts }: { facts: readonly NumberedFact[] }) {
  const dates = facts
    .filter(({ fact }) => fact.kind === "date")
    .toSorted((a, b) => dayOf(a) - dayOf(b) || a.number - b.number);
  const roles = facts.filter(({ fact }) => fact.kind === "role");
  const people = [...groupBy(roles, ({ fact }) => fact.subject)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return (
    <div className="no-print mb-8 grid max-w-(--measure) gap-1">
      {dates.length > 1 && (
        <List title="In order of time">
          {dates.map((numbered) => (
            <Entry key={numbered.number} term={factTime(numbered.fact)} lang={numbered.fact.lang}>
              <a href={`#${numbered.anchor}`} className="text-ink">
                {[numbered.fact.subject, numbered.fact.predicate, numbered.fact.object].join(" ")}
              </a>
            </Entry>
          ))}
        </List>
      )}
      {people.length > 1 && (
        <List title="Who is who">
          {people.map(([name, theirs]) => (
            <Entry key={name} term={name} lang={theirs[0]?.fact.lang}>
              {theirs.map(({ fact, number, anchor }, index) => (
                <span key={number}>
                  {index > 0 && ", "}
                  <a href={`#${anchor}`} className="text-ink">
                    {fact.object}
                  </a>
                </span>
              ))}
            </Entry>
          ))}
        </List>
      )}
    </div>
  );
}

function dayOf({ fact }: NumberedFact): number {
  return (fact.time && spanOf(fact.time)?.from) || Number.MAX_SAFE_INTEGER;
}

function List({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="font-sans text-ui">
      <summary lang="en" className="w-fit py-1.5 font-semibold text-accent">
        {title}
      </summary>
      <dl className="mt-1 mb-4 grid gap-x-6 gap-y-1 border-s border-rule ps-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
        {children}
      </dl>
    </details>
  );
}

type EntryProps = { term: string | null; lang: string | undefined; children: ReactNode };

function Entry({ term, lang, children }: EntryProps) {
  return (
    <>
      <dt lang={lang} dir="auto" className="text-soft tabular-nums">
        {term}
      </dt>
      <dd lang={lang} dir="auto" className="mb-1.5 sm:mb-0">
        {children}
      </dd>
    </>
  );
}
