import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { LABEL_NAME_MAX } from "@/lib/domain/label";

type LabelTurnsProps = { labels: readonly string[]; errors?: readonly string[] };

/** A label, old or new, that the ticked students are given or lose. */
export function LabelTurns({ labels, errors }: LabelTurnsProps) {
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="grow sm:max-w-xs">
        <Field
          label="Label"
          name="label"
          list="labels-of-class"
          autoComplete="off"
          maxLength={LABEL_NAME_MAX}
          errors={errors}
        />
        <datalist id="labels-of-class">
          {labels.map((label) => (
            <option key={label} value={label} />
          ))}
        </datalist>
      </div>
      <SubmitButton name="turn" value="give" look="secondary">
        Give the label
      </SubmitButton>
      <SubmitButton name="turn" value="take" look="secondary">
        Take the label
      </SubmitButton>
    </div>
  );
}
