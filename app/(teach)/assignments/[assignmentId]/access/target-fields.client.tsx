"use client";

import { useId, useState } from "react";
import { CheckField } from "@/app/_ui/check-field";

type Target = { id: string; name: string; isOn: boolean };

type TargetFieldsProps = {
  labels: readonly Target[];
  students: readonly Target[];
  errors: readonly string[] | undefined;
};

/** For whom it is: labels of the class, students, or both. What was ticked stays when the form comes back. */
export function TargetFields({ labels, students, errors = [] }: TargetFieldsProps) {
  const id = useId();
  return (
    <fieldset
      className="grid gap-2 font-sans text-ui"
      aria-describedby={errors.length > 0 ? `${id}-errors` : undefined}
    >
      <legend className="mb-1 font-semibold">For whom</legend>
      {labels.length === 0 ? (
        <p className="text-note text-soft">
          The class has no labels. With labels a whole section is chosen at once.
        </p>
      ) : (
        <div className="flex flex-wrap gap-x-6">
          {labels.map((label) => (
            <Tick key={label.id} name="label" target={label} />
          ))}
        </div>
      )}
      <details open={students.length <= 12 || students.some(({ isOn }) => isOn)}>
        <summary>Single students</summary>
        <div className="mt-1 grid max-h-80 overflow-y-auto sm:grid-cols-2">
          {students.map((student) => (
            <Tick key={student.id} name="student" target={student} />
          ))}
        </div>
      </details>
      {errors.length > 0 && (
        <p id={`${id}-errors`} className="text-note font-semibold text-wrong-ink">
          {errors.join(" ")}
        </p>
      )}
    </fieldset>
  );
}

function Tick({ name, target }: { name: string; target: Target }) {
  const [isOn, turn] = useState(target.isOn);
  return (
    <CheckField
      name={name}
      value={target.id}
      label={<bdi>{target.name}</bdi>}
      checked={isOn}
      onChange={(event) => turn(event.target.checked)}
    />
  );
}
