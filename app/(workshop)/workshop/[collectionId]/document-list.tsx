import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { WorkshopDocument } from "@/lib/data/coverage";
import type { PendingView } from "@/lib/data/pending-documents";
import { counted } from "@/lib/domain/counted";
import { spellDay } from "@/lib/domain/passage";
import { takeOut } from "./actions";

type DocumentListProps = {
  collectionId: string;
  own: boolean;
  documents: readonly WorkshopDocument[];
  pending: readonly PendingView[];
};

/** The documents of a workshop's collection, each with how much of it is asked. */
export function DocumentList({ collectionId, own, documents, pending }: DocumentListProps) {
  const known = new Set(documents.map(({ id }) => id));
  const coming = pending.filter(({ documentId, takenOut }) => !takenOut && !known.has(documentId));
  return (
    <ol className="mt-3 border-t border-rule">
      {documents.map((document) => {
        const { id, title, outlet, published, lang } = document;
        const line = [outlet, published && spellDay(published)].filter(Boolean).join(", ");
        return (
          <li key={id} className="border-b border-rule py-5">
            <h3 dir="auto" lang={lang ?? undefined}>
              <Link href={`/workshop/${collectionId}/documents/${id}`}>{title}</Link>
            </h3>
            <p className="font-sans text-note text-soft">
              {line && `${line}. `}
              {counted(document.facts, "fact")}, {counted(document.asked, "question")}
              {document.keptBack > 0 && `, ${document.keptBack} kept back`}.
            </p>
            {own && <DocumentActions collectionId={collectionId} document={document} />}
          </li>
        );
      })}
      {coming.map(({ documentId, file }) => (
        <li key={documentId} className="border-b border-rule py-5">
          <h3>{file}</h3>
          <p className="font-sans text-note text-soft">Not read yet.</p>
          {own && <TakeOut documentId={documentId} title={file} />}
        </li>
      ))}
    </ol>
  );
}

type DocumentActionsProps = { collectionId: string; document: WorkshopDocument };

function DocumentActions({ collectionId, document: { id, title } }: DocumentActionsProps) {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 font-sans text-note">
      <Link
        href={`/workshop/${collectionId}/documents/new?replaces=${id}`}
        className="inline-flex min-h-8 items-center"
      >
        Bring in a newer version
      </Link>
      <TakeOut documentId={id} title={title} />
    </div>
  );
}

function TakeOut({ documentId, title }: { documentId: string; title: string }) {
  return (
    <ConfirmButton label="Take out" title="Take this document out?" look="quiet" size="small">
      <p className="text-ui">
        The questions that rest on “{title}” are asked no more. What your students answered stays.
      </p>
      <ActionForm action={takeOut} fields={{ documentId }}>
        <SubmitButton look="danger" pendingLabel="Taking it out">
          Take it out
        </SubmitButton>
      </ActionForm>
    </ConfirmButton>
  );
}
