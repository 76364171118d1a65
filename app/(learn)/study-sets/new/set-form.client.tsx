"use client";

import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SelectField } from "@/app/_ui/select-field";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { FORM_WORDS } from "@/lib/domain/form-words";
import { ITEM_FORMS } from "@/lib/domain/item";
import { MOST_OF_KIND, SET_ABOUT_MAX, SET_TITLE_MAX } from "@/lib/domain/study-set";
import { makeSet } from "./actions";
import { TickGroup } from "./tick-group";

type SetFormProps = {
  collectionId: string;
  /** The languages that its questions are in. */
  languages: readonly string[];
};

const KINDS = [
  { name: "date", label: "Dates", start: "4" },
  { name: "role", label: "Roles", start: "3" },
  { name: "reaction", label: "Reactions", start: "3" },
] as const;
const PASSAGE = [
  { value: "1", label: "One" },
  { value: "2", label: "Two" },
  { value: "3", label: "Three" },
];
const LEVELS = [
  { value: "easy", label: "Easy" },
  { value: "middle", label: "In between" },
  { value: "hard", label: "Hard" },
];
const LANGUAGES: Record<string, string> = { en: "English", id: "Indonesian" };

/** How many questions of which kind a quiz of this set draws. */
export function SetForm({ collectionId, languages }: SetFormProps) {
  const [result, submit] = useFormAction(makeSet);
  const { fieldErrors, values } = (result?.ok === false && result) || {};
  const forms = ITEM_FORMS.map((form) => ({ value: form, label: FORM_WORDS[form] }));
  const spoken = languages.map((lang) => ({ value: lang, label: LANGUAGES[lang] ?? lang }));
  return (
    <form action={submit} noValidate className="grid max-w-md gap-6">
      <FormMessage result={result} />
      <input type="hidden" name="collectionId" value={collectionId} />
      <Field
        label="Title"
        name="title"
        autoComplete="off"
        maxLength={SET_TITLE_MAX}
        defaultValue={values?.title}
        errors={fieldErrors?.title}
      />
      <Field
        label="In a sentence"
        name="about"
        optional
        autoComplete="off"
        maxLength={SET_ABOUT_MAX}
        defaultValue={values?.about}
        errors={fieldErrors?.about}
      />
      <fieldset className="grid grid-cols-3 gap-3">
        <legend className="mb-2 font-sans text-ui font-semibold">Questions in a quiz</legend>
        {KINDS.map(({ name, label, start }) => (
          <Field
            key={name}
            label={label}
            name={name}
            type="number"
            min={0}
            max={MOST_OF_KIND}
            defaultValue={values?.[name] ?? start}
            errors={fieldErrors?.[name]}
          />
        ))}
      </fieldset>
      <SelectField
        label="Of one passage at most"
        name="mostOfPassage"
        options={PASSAGE}
        defaultValue={values?.mostOfPassage ?? "2"}
      />
      <TickGroup legend="Only these difficulties" name="level" options={LEVELS} />
      <TickGroup legend="Only these forms" name="form" options={forms} />
      {spoken.length > 1 && (
        <TickGroup legend="Only these languages" name="language" options={spoken} />
      )}
      <SubmitButton pendingLabel="Making the study set">Make the study set</SubmitButton>
    </form>
  );
}
