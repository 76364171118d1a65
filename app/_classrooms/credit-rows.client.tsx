"use client";

import { useState } from "react";
import { Button } from "../_ui/button";
import { Field } from "../_ui/field";
import { MOST_STEPS } from "./credit-steps";

export type CreditRow = { until: string; percent: string };

type CreditRowsProps = {
  /** The field that is sent: its rows as JSON. */
  name: string;
  legend: string;
  hint: string;
  rows: readonly CreditRow[];
  errors?: readonly string[] | undefined;
};

/** Steps on the time line of an assignment: until when the mark counts how much. */
export function CreditRows({ name, legend, hint, rows: given, errors = [] }: CreditRowsProps) {
  const [rows, setRows] = useState<readonly CreditRow[]>(given);
  const change = (index: number, part: Partial<CreditRow>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <fieldset className="grid gap-3 font-sans text-ui">
      <legend className="mb-1 font-semibold">{legend}</legend>
      <p className="text-note text-soft">{hint}</p>
      <input type="hidden" name={name} value={JSON.stringify(rows)} />
      {rows.map((row, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list
          key={index}
          className="grid grid-cols-[minmax(0,1fr)_5.5rem] items-end gap-x-3 gap-y-1"
        >
          <Field
            label={`Step ${index + 1}: until`}
            type="datetime-local"
            value={row.until}
            onChange={(event) => change(index, { until: event.target.value })}
          />
          <Field
            label="Per cent"
            inputMode="numeric"
            maxLength={3}
            value={row.percent}
            onChange={(event) => change(index, { percent: event.target.value })}
          />
        </div>
      ))}
      {errors.length > 0 && (
        <p role="alert" className="text-note font-semibold text-wrong-ink">
          {[...new Set(errors)].join(" ")}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {rows.length < MOST_STEPS && (
          <Button
            look="secondary"
            size="small"
            onClick={() => setRows([...rows, { until: "", percent: "" }])}
          >
            Add a step
          </Button>
        )}
        {rows.length > 0 && (
          <Button look="quiet" size="small" onClick={() => setRows(rows.slice(0, -1))}>
            Take the last step away
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** The rows that were sent, where the form comes back; else those that stand. */
export function rowsOf(
  sent: string | undefined,
  standing: readonly CreditRow[],
): readonly CreditRow[] {
  if (sent === undefined) return standing;
  try {
    return JSON.parse(sent);
  } catch {
    return standing;
  }
}
