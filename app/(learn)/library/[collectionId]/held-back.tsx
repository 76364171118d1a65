import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";

/** In place of answers, while a quiz is open whose answers come later. */
export function HeldBack({ collectionId }: { collectionId: string }) {
  return (
    <EmptyState
      title="You have a quiz open on these documents"
      action={
        <LinkButton href={`/library/${collectionId}`} look="secondary">
          Back to the collection
        </LinkButton>
      }
    >
      <p>Its answers are shown after handing in. Until then this page would give them away.</p>
    </EmptyState>
  );
}
