"use client";

import { useId } from "react";
import { CONTROL_CLASS, describedBy, FieldFrame } from "@/app/_ui/field-frame";
import type { AssignableSet } from "@/lib/data/assignable-sets";
import { groupBy } from "@/lib/domain/grouping";

type SetFieldProps = {
  sets: readonly AssignableSet[];
  value: string;
  onChoose: (id: string) => void;
  errors?: readonly string[];
};

/** The study sets under the collections that they come from. */
export function SetField({ sets, value, onChoose, errors = [] }: SetFieldProps) {
  const id = useId();
  const groups = [...groupBy(sets, ({ collection }) => collection)];
  return (
    <FieldFrame id={id} label="Study set" errors={errors}>
      <select
        id={id}
        name="studySetId"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className={CONTROL_CLASS}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, undefined, errors)}
      >
        {groups.map(([collection, ofCollection]) => (
          <optgroup key={collection} label={collection}>
            {ofCollection.map((set) => (
              <option key={set.id} value={set.id}>
                {set.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
