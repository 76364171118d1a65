import { Check, PencilLine, X } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { DeskItem } from "@/lib/data/desk";
import { FORM_WORDS } from "@/lib/domain/form-words";
import { optionText } from "@/lib/domain/option-text";
import { VerdictForm } from "./verdicts/verdict-form.client";

/** A question with its answer, its wrong options, where it stands, and what can be done about it. */
export function QuestionCard({ item }: { item: DeskItem }) {
  const { id, collectionId, lang, stem, verdict } = item;
  return (
    <article className="grid gap-2 border-t border-rule pt-4">
      <p className="font-sans text-note text-soft first-letter:uppercase">
        {FORM_WORDS[item.form]}. <Standing item={item} />
      </p>
      <h3 lang={lang} dir="auto" className="text-ui font-medium">
        {stem}
      </h3>
      <Options item={item} />
      <EditNote item={item} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 font-sans text-note">
        <VerdictForm itemIds={[id]} verdict={verdict?.verdict ?? null} about={stem} />
        <Link
          href={`/workshop/${collectionId}/questions/${id}`}
          className="inline-flex min-h-8 items-center"
        >
          Edit<span className="sr-only">: {stem}</span>
        </Link>
      </div>
    </article>
  );
}

const WORDS = { accepted: "Accepted", rejected: "Rejected", parked: "Put aside" } as const;

/** Whether it is asked, and by whose word. */
function Standing({ item: { verdict, parked } }: { item: DeskItem }) {
  if (verdict) {
    return (
      <>
        {WORDS[verdict.verdict]} by <bdi>{verdict.by}</bdi>.
      </>
    );
  }
  return parked ? "Kept back: in doubt." : "Asked.";
}

function Options({ item }: { item: DeskItem }) {
  const { form, lang, key, distractors, accept } = item;
  const rights = key.map((each) => optionText({ form, lang }, each));
  return (
    <ul className="grid gap-0.5 font-sans text-note" lang={lang}>
      {rights.map((text) => (
        <Line key={text} icon={<Check aria-label="Right:" className="size-4 text-right-ink" />}>
          {text}
        </Line>
      ))}
      {distractors.map(({ text }) => (
        <Line key={text} icon={<X aria-label="Wrong:" className="size-4 text-wrong-ink" />}>
          {text}
        </Line>
      ))}
      {accept.length > 0 && (
        <li lang="en" className="text-soft">
          Also taken: {accept.join(", ")}
        </li>
      )}
    </ul>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-baseline gap-x-1.5" dir="auto">
      <span className="self-center">{icon}</span>
      <span>{children}</span>
    </li>
  );
}

/** The mark of a question that a teacher worded, and how its proof went. */
function EditNote({ item: { edit } }: { item: DeskItem }) {
  if (!edit) return null;
  const by = edit.by ?? "a teacher";
  return (
    <p className="flex items-baseline gap-1.5 font-sans text-note">
      <PencilLine aria-hidden className="size-3.5 shrink-0 self-center text-accent" />
      <span>
        {edit.holds && (
          <>
            Edited by <bdi>{by}</bdi>; the answer still follows from its passages.
          </>
        )}
        {!edit.holds && edit.fault === null && "An edit is being checked."}
        {!edit.holds && edit.fault !== null && (
          <>
            The edit by <bdi>{by}</bdi> is not asked. {edit.fault}
          </>
        )}
      </span>
    </p>
  );
}
