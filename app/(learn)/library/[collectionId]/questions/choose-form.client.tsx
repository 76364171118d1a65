"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { useState } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SelectField } from "@/app/_ui/select-field";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { OwnList } from "@/lib/data/own-study-sets";
import { SET_TITLE_MAX } from "@/lib/domain/study-set";
import { choose } from "./actions";

type ChooseFormProps = {
  collectionId: string;
  lists: readonly OwnList[];
  /** The questions, each with a box to tick. */
  children: ReactNode;
};

/** The questions of a page, and below them the list that the ticked ones are put on. */
export function ChooseForm({ collectionId, lists, children }: ChooseFormProps) {
  const [result, submit] = useFormAction(choose);
  const { fieldErrors, values } = (result?.ok === false && result) || {};
  const [list, choosing] = useState(values?.studySetId ?? "");
  const options = [
    { value: "", label: "A new study set" },
    ...lists.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <form action={submit} noValidate>
      <input type="hidden" name="collectionId" value={collectionId} />
      {children}
      <fieldset className="no-print mt-6 grid max-w-md gap-4">
        <legend className="mb-2 font-sans text-ui font-semibold">
          Make a study set of what you ticked
        </legend>
        <SelectField
          label="Put them on"
          name="studySetId"
          options={options}
          value={list}
          onChange={(event) => choosing(event.target.value)}
        />
        {list === "" && (
          <Field
            label="Its title"
            name="title"
            autoComplete="off"
            maxLength={SET_TITLE_MAX}
            defaultValue={values?.title}
            errors={fieldErrors?.title}
          />
        )}
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton look="secondary" pendingLabel="Putting them on the list">
            Put on the list
          </SubmitButton>
          {list !== "" && <Link href={`/study-sets/${list}`}>Open it</Link>}
        </div>
        <FormMessage result={result} />
      </fieldset>
    </form>
  );
}
