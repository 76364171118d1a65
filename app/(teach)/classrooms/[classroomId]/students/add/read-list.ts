import { ROSTER_BYTES_MAX, ROSTER_ROWS_MAX, ROSTER_TOO_LARGE } from "@/lib/domain/roster-limits";
import { readRoster } from "@/lib/domain/roster-list";
import { decodeCsv, readCsv } from "@/lib/interchange/csv";

type ReadList =
  | { ok: true; text: string; list: ReturnType<typeof readRoster> }
  | { ok: false; field: "list" | "file"; fault: string };

const WORKBOOK = "This is a workbook. Save it as CSV in your spreadsheet, then choose that file.";
const EMPTY = "There is no name in it. Type one student a line.";

/** The list of a form: a file that was chosen, else what was pasted. */
export async function readList(form: FormData): Promise<ReadList> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) {
    if (file.size > ROSTER_BYTES_MAX) return { ok: false, field: "file", fault: ROSTER_TOO_LARGE };
    const text = decodeCsv(new Uint8Array(await file.arrayBuffer()));
    return text === null ? { ok: false, field: "file", fault: WORKBOOK } : checked(text, "file");
  }
  const typed = form.get("list");
  return checked(typeof typed === "string" ? typed : "", "list");
}

function checked(text: string, field: "list" | "file"): ReadList {
  if (text.length > ROSTER_BYTES_MAX) return { ok: false, field, fault: ROSTER_TOO_LARGE };
  const table = readCsv(text);
  if (table.length > ROSTER_ROWS_MAX + 1) {
    const many = table.length.toLocaleString("en");
    const fault = `This list has ${many} rows. ${ROSTER_ROWS_MAX} at a time are the most: split it.`;
    return { ok: false, field, fault };
  }
  const list = readRoster(table);
  const isEmpty = list.students.length === 0 && list.faults.length === 0;
  return isEmpty ? { ok: false, field, fault: EMPTY } : { ok: true, text, list };
}
