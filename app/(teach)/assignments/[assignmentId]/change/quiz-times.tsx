import { CheckField } from "@/app/_ui/check-field";
import { Field } from "@/app/_ui/field";

/** The times as `YYYY-MM-DDTHH:MM` in the teacher's zone, or empty. */
export type QuizTimesValues = { opens: string; closes: string; hardStop: boolean };

type QuizTimesProps = {
  times: QuizTimesValues;
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
};

/** When a quiz opens and closes. */
export function QuizTimes({ times, values, errors }: QuizTimesProps) {
  return (
    <>
      <Field
        label="Opens"
        name="opens"
        type="datetime-local"
        optional
        defaultValue={values?.opens ?? times.opens}
        errors={errors?.opens ?? []}
      />
      <Field
        label="Closes"
        name="closes"
        type="datetime-local"
        optional
        hint="Nobody can start after. Whoever has a time limit may finish it."
        defaultValue={values?.closes ?? times.closes}
        errors={errors?.closes ?? []}
      />
      <CheckField
        name="hardStop"
        label="Hard stop: at closing everybody stops, whatever time they have left"
        defaultChecked={values ? values.hardStop === "on" : times.hardStop}
      />
    </>
  );
}
