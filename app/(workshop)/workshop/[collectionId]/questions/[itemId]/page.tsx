import { Check } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form.client";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { SourcePassages } from "@/app/_ui/source-passages";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { toSourcePassage } from "@/app/_ui/to-source-passage";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { DeskItem } from "@/lib/data/desk";
import { findDeskItem } from "@/lib/data/desk";
import { editBase } from "@/lib/data/item-edits";
import { findLatestJob } from "@/lib/data/jobs";
import { listKeyChanges } from "@/lib/data/key-changes";
import { loadPassages } from "@/lib/data/passages";
import { findWorkshop } from "@/lib/data/workshop";
import { optionText } from "@/lib/domain/option-text";
import { JobProgress } from "../../job-progress.client";
import { KeyChanges } from "../../key-changes";
import { takeWordsBack } from "./actions";
import { EditForm } from "./edit-form.client";

export const metadata: Metadata = { title: "Edit a question" };

type Props = { params: Promise<{ collectionId: string; itemId: string }> };

export default async function EditQuestionPage({ params }: Props) {
  const { collectionId, itemId } = await params;
  const viewer = await requireAccount();
  const db = await getDb();
  const collection = orNotFound(await findWorkshop(db, viewer, collectionId));
  const item = orNotFound(await findDeskItem(db, viewer, { collectionId, itemId }));
  const job = await findLatestJob(db, viewer, collectionId);
  const keyChanges = await listKeyChanges(db, viewer, { collectionId, itemId });
  const [passages = []] = await loadPassages(db, [item.evidence]);
  const { form, lang, key, edit } = item;
  const base = editBase(item.versionId, edit?.at ?? null);
  const made = item.distractors.map(({ text }) => text);
  const words = edit?.edit ?? {
    stem: item.stem,
    accept: item.accept,
    explanation: item.explanation,
    distractors: made,
  };
  const isUnderWay = job?.state === "queued" || job?.state === "running";
  return (
    <Page>
      <PageTitle above={<Link href={`/workshop/${collectionId}`}>{collection.title}</Link>}>
        Edit a question
      </PageTitle>
      {job && isUnderWay && (
        <div className="mb-6">
          <JobProgress collectionId={collectionId} job={job} />
        </div>
      )}
      <EditStanding item={item} />
      <div className="mb-8 empty:hidden">
        <KeyChanges changes={keyChanges} />
      </div>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
        <EditForm
          key={base}
          collectionId={collectionId}
          itemId={itemId}
          base={base}
          words={words}
          lang={lang}
          options={[...new Set([...made, ...words.distractors])]}
          typed={form === "short" || form === "cloze"}
        />
        <aside aria-label="What it rests on" className="grid content-start gap-6">
          <div>
            <h2>The answer</h2>
            <ul className="mt-2 grid gap-1" lang={lang}>
              {key.map((each) => (
                <li key={each} dir="auto" className="flex items-baseline gap-1.5">
                  <Check aria-hidden className="size-4 shrink-0 self-center text-right-ink" />
                  {optionText({ form, lang }, each)}
                </li>
              ))}
            </ul>
            <p className="mt-2 font-sans text-note text-soft">
              It is read from the passages below and cannot be worded otherwise.
            </p>
          </div>
          <SourcePassages
            passages={passages.map((passage) => toSourcePassage(passage, item.kind))}
          />
          {edit && (
            <ActionForm action={takeWordsBack} fields={{ collectionId, itemId, base }}>
              <SubmitButton look="secondary" size="small" pendingLabel="Taking it back">
                Take the edit back
              </SubmitButton>
            </ActionForm>
          )}
        </aside>
      </div>
    </Page>
  );
}

/** How the last edit stands. */
function EditStanding({ item: { edit } }: { item: DeskItem }) {
  if (!edit) return null;
  const by = edit.by ?? "a teacher";
  if (edit.holds) {
    return (
      <p className="mb-6 max-w-(--measure) font-sans text-ui">
        Edited by <bdi>{by}</bdi>. The answer still follows from its passages: these words are
        asked.
      </p>
    );
  }
  if (edit.fault === null) return null;
  return (
    <p
      role="alert"
      className="mb-6 max-w-(--measure) rounded-control border-s-4 border-wrong-ink bg-wrong-wash px-4 py-3 font-sans text-ui"
    >
      These words are not asked; those made from the document are. {edit.fault}
    </p>
  );
}
