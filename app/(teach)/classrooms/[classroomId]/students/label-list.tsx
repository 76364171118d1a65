import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { LabelView } from "@/lib/data/labels";
import { removeLabel } from "./actions";

/** The labels of a class, with how many have each, and the way to end one. */
export function LabelList({ labels }: { labels: readonly LabelView[] }) {
  if (labels.length === 0) return null;
  return (
    <section aria-labelledby="labels" className="mt-12 max-w-(--measure)">
      <h2 id="labels" className="mb-2">
        Labels
      </h2>
      <ul className="border-t border-rule font-sans text-ui">
        {labels.map(({ id, name, studentIds }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 border-b border-rule py-2"
          >
            <span>
              <bdi className="font-semibold">{name}</bdi>, {countWords(studentIds.length)}
            </span>
            <ConfirmButton label="End" title={`End the label ${name}?`} look="quiet" size="small">
              <p>
                Nobody has it any more. What an assignment gives to it, such as more time, its
                students no longer get.
              </p>
              <ActionForm action={removeLabel} fields={{ labelId: id }}>
                <SubmitButton look="danger" pendingLabel="Ending it">
                  End the label
                </SubmitButton>
              </ActionForm>
            </ConfirmButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countWords(students: number): string {
  return students === 1 ? "1 student" : `${students} students`;
}
