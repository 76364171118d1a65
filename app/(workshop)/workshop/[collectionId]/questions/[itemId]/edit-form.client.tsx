"use client";

import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextArea } from "@/app/_ui/text-area";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { ItemEdit } from "@/lib/domain/item-work";
import { saveWords } from "./actions";

type EditFormProps = {
  collectionId: string;
  itemId: string;
  /** What the words are based on. */
  base: string;
  words: ItemEdit;
  lang: string;
  /** Every wrong option that was made, kept or not. */
  options: readonly string[];
  /** The answer is typed. */
  typed: boolean;
};

/** The words of a question. The right answer is not among them: it follows from the passages. */
export function EditForm(props: EditFormProps) {
  const { collectionId, itemId, base, words, lang, options, typed } = props;
  const [result, submit] = useFormAction(saveWords);
  const { fieldErrors, values } = (result?.ok === false && result) || {};
  return (
    <form action={submit} noValidate className="grid max-w-(--measure) gap-6">
      <input type="hidden" name="collectionId" value={collectionId} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="base" value={base} />
      <TextArea
        key={`stem ${values?.stem ?? words.stem}`}
        label="Question"
        name="stem"
        rows={3}
        lang={lang}
        dir="auto"
        hint="It must stand without the document in front."
        defaultValue={values?.stem ?? words.stem}
        errors={fieldErrors?.stem}
      />
      {options.length > 0 && (
        <fieldset className="font-sans text-ui">
          <legend className="font-semibold">Wrong options</legend>
          <p className="text-note text-soft">
            Each is certainly wrong by these documents. Leave out what you do not want; keep two at
            least.
          </p>
          {options.map((text) => (
            <label key={text} className="flex min-h-11 items-center gap-2.5">
              <input
                type="checkbox"
                name="distractor"
                value={text}
                defaultChecked={words.distractors.includes(text)}
                className="size-4.5 shrink-0"
              />
              <span lang={lang} dir="auto">
                {text}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {typed ? (
        <TextArea
          key={`accept ${values?.accept ?? words.accept.join("\n")}`}
          label="Also taken"
          name="accept"
          rows={3}
          lang={lang}
          optional
          hint="Other ways to type the answer, one a line."
          defaultValue={values?.accept ?? words.accept.join("\n")}
          errors={fieldErrors?.accept}
        />
      ) : (
        <input type="hidden" name="accept" value={words.accept.join("\n")} />
      )}
      <TextArea
        key={`explanation ${values?.explanation ?? words.explanation}`}
        label="Explanation"
        name="explanation"
        rows={4}
        lang={lang}
        dir="auto"
        hint="Shown with the source once the question is answered."
        defaultValue={values?.explanation ?? words.explanation}
        errors={fieldErrors?.explanation}
      />
      <SubmitButton pendingLabel="Saving">Save and check the proof</SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
