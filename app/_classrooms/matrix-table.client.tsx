"use client";

import { useState } from "react";
import type { ReviewMatrix, ReviewRow, ReviewTime } from "@/lib/domain/review-matrix";
import { REVIEW_ROWS, REVIEW_TIMES, tidyRows } from "@/lib/domain/review-matrix";
import { Table } from "../_ui/table";
import { readMatrix, writeMatrix } from "./matrix-fields";

type MatrixTableProps = {
  preset: ReviewMatrix;
  /** What was sent before, where the form comes back. */
  ticks: string | undefined;
};

const ROW_WORDS: Record<ReviewRow, string> = {
  attempt: "Questions and own answers",
  correct: "Whether each is right",
  "max-marks": "Marks to be had",
  marks: "Marks",
  specific: "Why a wrong option is wrong",
  general: "The explanation",
  answer: "The right answer",
  overall: "The result in words",
  source: "The source",
};

const TIME_WORDS: Record<ReviewTime, string> = {
  during: "During",
  after: "Just after",
  later: "Later, while open",
  closed: "Once closed",
};

const COLUMNS = [
  { key: "row", head: "Students see" },
  ...REVIEW_TIMES.map((time) => ({ key: time, head: TIME_WORDS[time] })),
];

/** What students see when. A tick goes with what it needs. */
export function MatrixTable({ preset, ticks }: MatrixTableProps) {
  const [matrix, setMatrix] = useState(readMatrix(ticks) ?? preset);
  function turn(time: ReviewTime, row: ReviewRow, isOn: boolean) {
    const rows = isOn ? [...matrix[time], row] : matrix[time].filter((each) => each !== row);
    setMatrix({ ...matrix, [time]: tidyRows(rows) });
  }
  return (
    <div className="overflow-x-auto">
      <input type="hidden" name="shows" value={writeMatrix(matrix)} />
      <Table caption="What students see, and when" columns={COLUMNS}>
        {REVIEW_ROWS.map((row) => (
          <tr key={row}>
            <th scope="row" className="font-normal">
              {ROW_WORDS[row]}
            </th>
            {REVIEW_TIMES.map((time) => (
              <td key={time}>
                <label className="grid size-8 place-items-center">
                  <input
                    type="checkbox"
                    aria-label={`${ROW_WORDS[row]}: ${TIME_WORDS[time].toLowerCase()}`}
                    checked={matrix[time].includes(row)}
                    disabled={!canTick(matrix[time], row)}
                    onChange={(event) => turn(time, row, event.target.checked)}
                    className="size-4.5"
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <p className="mt-2 font-sans text-note text-soft">
        “Just after” is two minutes. A tick is open once what it needs is ticked.
      </p>
    </div>
  );
}

function canTick(rows: readonly ReviewRow[], row: ReviewRow): boolean {
  return tidyRows([...rows, row]).includes(row);
}
