import { CheckField } from "@/app/_ui/check-field";
import { Field } from "@/app/_ui/field";

type QuizTimesProps = {
  quiz: { opens: string; closes: string; hardStop: boolean };
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
  /** Who is taking it now and could be cut. */
  underWay: string[];
};

/** When a quiz opens and closes, and what becomes of those who are taking it. */
export function QuizTimes({ quiz, values, errors, underWay }: QuizTimesProps) {
  return (
    <>
      <Field
        label="Opens"
        name="opens"
        type="datetime-local"
        optional
        defaultValue={values?.opens ?? quiz.opens}
        errors={errors?.opens}
      />
      <Field
        label="Closes"
        name="closes"
        type="datetime-local"
        optional
        hint="Nobody can start after. Whoever has a time limit may finish it."
        defaultValue={values?.closes ?? quiz.closes}
        errors={errors?.closes}
      />
      <CheckField
        name="hardStop"
        label="Hard stop: at closing everybody stops, whatever time they have left"
        defaultChecked={values ? values.hardStop === "on" : quiz.hardStop}
      />
      {underWay.length > 0 && (
        <CheckField
          name="cut"
          label={`Cut those who are taking it now, too: ${underWay.join(", ")}. Without this tick they keep the time they were promised.`}
        />
      )}
    </>
  );
}
