import { Field } from "@/app/_ui/field";
import type { ActionResult } from "@/lib/domain/action-result";
import { COLLECTION_ABOUT_MAX, COLLECTION_TITLE_MAX } from "@/lib/domain/workshop";

type CollectionFieldsProps = {
  result: ActionResult | null;
  /** What they hold as yet. */
  title?: string;
  about?: string;
};

/** The name of a collection and what it is about; after a refusal, what was typed. */
export function CollectionFields({ result, title = "", about = "" }: CollectionFieldsProps) {
  const failure = result?.ok === false ? result : undefined;
  const values = { title: failure?.values?.title ?? title, about: failure?.values?.about ?? about };
  return (
    <>
      <Field
        key={`title ${values.title}`}
        label="Name"
        name="title"
        hint="What its documents are about, such as The fall of the Berlin Wall."
        autoComplete="off"
        maxLength={COLLECTION_TITLE_MAX}
        defaultValue={values.title}
        errors={failure?.fieldErrors?.title}
      />
      <Field
        key={`about ${values.about}`}
        label="In a sentence"
        name="about"
        hint="Your students read it under the name."
        optional
        autoComplete="off"
        maxLength={COLLECTION_ABOUT_MAX}
        defaultValue={values.about}
        errors={failure?.fieldErrors?.about}
      />
    </>
  );
}
