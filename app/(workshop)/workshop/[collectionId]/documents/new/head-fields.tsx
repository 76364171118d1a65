import { Field } from "@/app/_ui/field";
import { HEAD_MAX } from "@/lib/domain/workshop";

/** What is known of a document besides its text. */
export function HeadFields({ errors }: { errors: Partial<Record<string, string[]>> | undefined }) {
  const field = { autoComplete: "off", maxLength: HEAD_MAX, optional: true };
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-1 font-sans text-ui font-semibold">What is known of it</legend>
      <p className="text-ui text-soft">
        Left empty, it is read from the document, if it says so. Without its date, words like “last
        Tuesday” give no question.
      </p>
      <Field {...field} label="Title" name="title" errors={errors?.title} />
      <Field {...field} label="Outlet" name="outlet" errors={errors?.outlet} />
      <Field {...field} label="Author" name="author" errors={errors?.author} />
      <Field
        label="Date"
        name="published"
        type="date"
        hint="The day it was published."
        optional
        errors={errors?.published}
      />
    </fieldset>
  );
}
