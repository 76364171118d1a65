import { personName } from "./account";
import { isSameLabel, LABEL_NAME_MAX } from "./label";
import { line } from "./plain-text";

type TableRow = { row: number; cells: readonly string[]; broken: boolean };

/** One student as a list names them. */
export type ListedStudent = { row: number; name: string; labels: string[] };

/** A row that cannot be taken, with what was typed and what to do about it. */
export type RosterFault = { row: number; typed: string; fault: string };

type Columns = { names: number[]; labels: number[] };

/**
 * Reads a class list: a name, then labels. With a line of headings the columns may stand
 * in any order, and a name may be in two of them; other columns are passed over.
 */
export function readRoster(table: readonly TableRow[]): {
  students: ListedStudent[];
  faults: RosterFault[];
} {
  const [head] = table;
  const named = head && columnsOf(head.cells);
  const rows = named ? table.slice(1) : table;
  const read = rows.map((row) => readRow(row, named ?? { names: [0], labels: [1, 2, 3, 4] }));
  return withoutTwins(read);
}

const NAME = /^(?:name|student|student name|full name|display name|pupil)$/;
const GIVEN = /^(?:first name|given name|forename)$/;
const FAMILY = /^(?:last name|family name|surname)$/;
const LABEL = /^(?:labels?|groups?|sections?)$/;

/** Which columns a line of headings names; null where the line is no such thing. */
function columnsOf(cells: readonly string[]): Columns | null {
  const heads = cells.map((cell) => cell.toLowerCase().replace(/[\s_-]+/g, " "));
  const at = (pattern: RegExp) =>
    heads.flatMap((head, column) => (pattern.test(head) ? [column] : []));
  const whole = at(NAME).slice(0, 1);
  const parts = [...at(GIVEN).slice(0, 1), ...at(FAMILY).slice(0, 1)];
  const names = whole.length > 0 ? whole : parts;
  return names.length > 0 ? { names, labels: at(LABEL) } : null;
}

const BROKEN = "A quotation mark is opened and not closed, or the other way round.";

function readRow({ row, cells, broken }: TableRow, columns: Columns): ListedStudent | RosterFault {
  const at = (column: number) => cells[column] ?? "";
  const typed = cells.filter(Boolean).join(", ").slice(0, 120);
  if (broken) return { row, typed, fault: BROKEN };
  const name = personName.safeParse(columns.names.map(at).filter(Boolean).join(" "));
  if (!name.success) {
    const isMissing = columns.names.every((column) => at(column) === "");
    const said = name.error.issues.map(({ message }) => message).join(" ");
    return { row, typed, fault: isMissing ? "The name is missing." : said };
  }
  const labels: string[] = [];
  for (const label of columns.labels.flatMap((column) => at(column).split(/[;|,]/))) {
    const read = line(LABEL_NAME_MAX).safeParse(label);
    if (label.trim() === "" || labels.some((other) => isSameLabel(other, label))) continue;
    if (!read.success) {
      return { row, typed, fault: `A label has at most ${LABEL_NAME_MAX} characters.` };
    }
    labels.push(read.data);
  }
  return { row, name: name.data, labels };
}

/** Names that a class could not tell apart are one, whatever their case and spacing. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** A name that stands twice is taken nowhere: which of the two is meant is for the teacher to say. */
function withoutTwins(read: (ListedStudent | RosterFault)[]) {
  const rowsOf = new Map<string, number[]>();
  for (const each of read) {
    if ("fault" in each) continue;
    const name = foldName(each.name);
    rowsOf.set(name, [...(rowsOf.get(name) ?? []), each.row]);
  }
  const students: ListedStudent[] = [];
  const faults: RosterFault[] = [];
  for (const each of read) {
    if ("fault" in each) {
      faults.push(each);
      continue;
    }
    const rows = rowsOf.get(foldName(each.name)) ?? [];
    if (rows.length === 1) students.push(each);
    else faults.push({ row: each.row, typed: each.name, fault: twinWords(rows) });
  }
  return { students, faults };
}

function twinWords(rows: readonly number[]): string {
  const [first, second] = rows;
  const more = rows.length > 2 ? " and others" : "";
  return `This name stands in rows ${first} and ${second}${more}. If they are two people, add something that tells them apart.`;
}

/** A student who is in the class already. */
export type StudentHere = { userId: string; name: string; labels: readonly string[] };

export type RosterPlan = {
  /** Who comes into the class, with a slip. */
  added: ListedStudent[];
  /** Who is here already and is given labels that they do not have. */
  labelled: (ListedStudent & { userId: string })[];
  /** Who is here already and has them all. */
  unchanged: ListedStudent[];
  faults: RosterFault[];
};

/** What a list would change in a class, found by name. The same list a second time changes nothing. */
export function planRoster(
  { students, faults }: { students: readonly ListedStudent[]; faults: readonly RosterFault[] },
  here: readonly StudentHere[],
): RosterPlan {
  const plan: RosterPlan = { added: [], labelled: [], unchanged: [], faults: [...faults] };
  for (const listed of students) {
    const same = here.filter(({ name }) => foldName(name) === foldName(listed.name));
    const [known] = same;
    if (same.length > 1) {
      plan.faults.push({ row: listed.row, typed: listed.name, fault: TWO_HERE });
    } else if (!known) plan.added.push(listed);
    else {
      const labels = listed.labels.filter(
        (label) => !known.labels.some((had) => isSameLabel(had, label)),
      );
      if (labels.length === 0) plan.unchanged.push(listed);
      else plan.labelled.push({ row: listed.row, name: known.name, labels, userId: known.userId });
    }
  }
  plan.faults.sort((one, other) => one.row - other.row);
  return plan;
}

const TWO_HERE =
  "Two students of the class have this name. Give them their labels on the page of students.";
