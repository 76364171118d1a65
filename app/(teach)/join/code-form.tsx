import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";

type CodeFormProps = { typed?: string; errors?: readonly string[] };

/** Where the code of a class is typed. Without a script it is a plain form that asks `/join`. */
export function CodeForm({ typed, errors }: CodeFormProps) {
  return (
    <form action="/join" className="grid max-w-xs gap-5">
      <Field
        label="Code"
        name="code"
        hint="Such as 7K2M-XQ4R. Capitals and dashes do not matter."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        defaultValue={typed}
        errors={errors}
      />
      <Button type="submit">Find the class</Button>
    </form>
  );
}
