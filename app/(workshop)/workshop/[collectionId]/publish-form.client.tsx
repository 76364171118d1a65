"use client";

import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { PublishedClass } from "@/lib/data/published-classes";
import { publish } from "./actions";

type PublishFormProps = { collectionId: string; classes: readonly PublishedClass[] };

/** Which of one's classes see the collection; none is private. */
export function PublishForm({ collectionId, classes }: PublishFormProps) {
  const [result, submit] = useFormAction(publish);
  return (
    <form action={submit} className="grid justify-items-start gap-3">
      <input type="hidden" name="collectionId" value={collectionId} />
      <fieldset className="font-sans text-ui">
        <legend className="sr-only">Classes that see it</legend>
        {classes.map(({ id, name, published }) => (
          <label
            key={`${id} ${published}`}
            className="flex min-h-11 items-center gap-2.5"
            dir="auto"
          >
            <input
              type="checkbox"
              name="classroomId"
              value={id}
              defaultChecked={published}
              className="size-4.5"
            />
            {name}
          </label>
        ))}
      </fieldset>
      <SubmitButton look="secondary" pendingLabel="Saving">
        Save who sees it
      </SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
