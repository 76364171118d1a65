import type { Columns } from "./columns";
import { buildAssignments } from "./schema/assignments";
import { buildAttempts } from "./schema/attempts";
import { buildCards } from "./schema/cards";
import { buildClasses } from "./schema/classes";
import { buildContent } from "./schema/content";
import { buildMarks } from "./schema/marks";
import { buildMemory } from "./schema/memory";
import { buildPeople } from "./schema/people";
import { buildStudySets } from "./schema/study-sets";
import { buildWorkshop } from "./schema/workshop";

/**
 * Every table, written once for both databases. A state that may be absent is a row that may be
 * absent.
 */
export function buildTables(column: Columns) {
  const people = buildPeople(column);
  const content = buildContent(column, people);
  const workshop = buildWorkshop(column, people, content);
  const studySets = buildStudySets(column, people, content);
  const classes = buildClasses(column, people, content);
  const assignments = buildAssignments(column, people, studySets, classes);
  const attempts = buildAttempts(column, people, content, studySets, assignments);
  const marks = buildMarks(column, people, content, assignments, attempts);
  const cards = buildCards(column, people, content, studySets);
  const memory = buildMemory(column, people, content, attempts, cards);
  return {
    ...people,
    ...content,
    ...workshop,
    ...studySets,
    ...classes,
    ...assignments,
    ...attempts,
    ...marks,
    ...cards,
    ...memory,
  };
}
