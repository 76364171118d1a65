"use client";

import { PRESET_SETTINGS, type Preset } from "@/lib/domain/settings";
import { CheckField } from "../_ui/check-field";
import { SelectField } from "../_ui/select-field";
import { MatrixTable } from "./matrix-table.client";

type MoreSettingsProps = {
  preset: Preset;
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
};

const COUNTS = [
  { value: "highest", label: "The best" },
  { value: "average", label: "The mean of all" },
  { value: "first", label: "The first" },
  { value: "last", label: "The last" },
];
const DELAYS = [
  { value: "0", label: "At once" },
  { value: "60", label: "After an hour" },
  { value: "1440", label: "After a day" },
  { value: "2880", label: "After two days" },
  { value: "10080", label: "After a week" },
];
const LAYOUTS = [
  { value: "one", label: "One question a page" },
  { value: "all", label: "All on one page" },
];
const NAVIGATIONS = [
  { value: "free", label: "In any order, and back" },
  { value: "sequential", label: "In order, with no way back" },
];
const PARTIALS = [
  { value: "net-correct", label: "Right ticks less wrong ones, over those that are right" },
  { value: "coverage", label: "Share of the right ones, times share of ticks that are right" },
  { value: "each-answer", label: "Share of options decided rightly" },
  { value: "off", label: "All or nothing" },
];

/** What few teachers change; each starts at what the preset says. */
export function MoreSettings({ preset, values, errors }: MoreSettingsProps) {
  const base = PRESET_SETTINGS[preset];
  const selects = [
    { name: "counts", label: "Which attempt counts", options: COUNTS, preset: base.counts },
    { name: "delay", label: "Another attempt may start", options: DELAYS, preset: "0" },
    { name: "layout", label: "Questions", options: LAYOUTS, preset: base.layout },
    { name: "navigation", label: "Answered", options: NAVIGATIONS, preset: base.navigation },
    { name: "partial", label: "Several right options", options: PARTIALS, preset: base.partial },
  ];
  const isWrong = selects.some(({ name }) => errors?.[name]);
  return (
    <details className="border-y border-rule" open={isWrong}>
      <summary className="py-3 font-sans text-ui">More settings</summary>
      <div className="grid gap-5 pt-2 pb-5">
        {selects.map(({ name, label, options, preset: standing }) => (
          <SelectField
            key={`${name} ${values?.[name]}`}
            name={name}
            label={label}
            options={options}
            defaultValue={values?.[name] ?? standing}
            errors={errors?.[name]}
          />
        ))}
        <CheckField
          name="closedBook"
          label="Closed book: its documents are hidden from whoever is taking it"
          defaultChecked={values ? values.closedBook === "on" : base.closedBook}
        />
        <MatrixTable preset={base.shows} ticks={values?.shows} />
      </div>
    </details>
  );
}
