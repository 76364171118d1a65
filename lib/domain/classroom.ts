/** The roles a person has in one classroom; nobody is one or the other globally. */
export const CLASSROOM_ROLES = ["learner", "teacher"] as const;
export type ClassroomRole = (typeof CLASSROOM_ROLES)[number];

export const ASSIGNMENT_MODES = ["quiz", "review"] as const;
/** A study set is given to be taken once as a quiz, or to be kept in memory. */
export type AssignmentMode = (typeof ASSIGNMENT_MODES)[number];

/** UTF-16 units of a class's name. */
export const CLASS_NAME_MAX = 80;
/** UTF-16 units of an assignment's title. */
export const ASSIGNMENT_TITLE_MAX = 80;
