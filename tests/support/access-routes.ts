import { randomUUID } from "node:crypto";

export const AUDIENCES = [
  "visitor",
  "guest",
  "stranger",
  "removed",
  "student",
  "classmate",
  "coTeacher",
  "teacher",
  "otherTeacher",
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** 200, 404, … or where it sends them. */
export type Answer = number | `→ ${string}`;
type Row = { path?: string; post?: object } & Record<Audience, Answer>;

const SIGN_IN = "→ /sign-in";
const all = (answer: Answer) =>
  Object.fromEntries(AUDIENCES.map((who) => [who, answer])) as Record<Audience, Answer>;
/** What a visitor and a guest are asked to have an account for. */
const account = { ...all(200), visitor: SIGN_IN, guest: SIGN_IN } as const;
const nobody = { ...all(404), visitor: SIGN_IN, guest: SIGN_IN } as const;
const ofTheTeachers = { ...nobody, coTeacher: 200, teacher: 200 } as const;
const ofTheClass = { ...ofTheTeachers, student: 200, classmate: 200 } as const;
/** A program may fetch it: nobody is sent to sign in. */
const aTable = { ...all(404), visitor: 401, coTeacher: 200, teacher: 200 } as const;
const ofTheOwner = { ...nobody, teacher: 200 } as const;

/**
 * Who may see what: each address of the app, asked for something of Ada's, who is the
 * student of Tess's class, or of Tess's. An address that is not in here fails the test
 * of the house; `access.spec.ts` asks the running server for each.
 */
export const ROUTES: Record<string, Row> = {
  "/": { ...all("→ /today"), visitor: 200, guest: 200 },
  "/health": all(200),
  "/api/auth/[...nextauth]": { path: "/api/auth/session", ...all(404) },
  "/library": all(200),
  "/library/[collectionId]": all(200),
  "/library/[collectionId]/questions": all(200),
  "/library/[collectionId]/timeline": all(200),
  "/library/[collectionId]/people": all(200),
  "/documents/[documentId]": all(200),
  "/study-sets/[studySetId]": all(200),
  "/study-sets/[studySetId]/paper": account,
  "/study-sets/[studySetId]/plan": { ...all(404), visitor: SIGN_IN, student: 200 },
  "/study-sets/new": { path: "/study-sets/new?collection=[collectionId]", ...account },
  "/sign-in": all(200),
  "/sign-in/class": all(200),
  "/sign-up": all(200),
  "/recover": all(200),
  "/settings": { ...all(200), visitor: SIGN_IN },
  "/settings/claim": account,
  "/settings/export": { ...all(200), visitor: SIGN_IN },
  "/today": { ...all(200), visitor: SIGN_IN },
  "/calendar/[file]": { path: "/calendar/none.ics", ...all(404) },
  "/review": { ...all(200), visitor: SIGN_IN },
  "/progress": { ...all(200), visitor: SIGN_IN },
  "/attempts/[attemptId]": { ...all(404), visitor: SIGN_IN, student: 200 },
  "/attempts/[attemptId]/results": {
    path: "/attempts/[handedInId]/results",
    ...{ ...all(404), visitor: SIGN_IN, student: 200, coTeacher: 200, teacher: 200 },
  },
  "/attempts/[attemptId]/responses": {
    post: { id: randomUUID(), position: 999, sequence: 1, given: { typed: ["x"] } },
    ...{ ...all(404), visitor: 401 },
  },
  "/attempts/[attemptId]/clock": { ...all(404), visitor: 401, student: 200 },
  "/attempts/[attemptId]/submission": {
    post: { byClock: true },
    ...{ ...all(404), visitor: 401, student: 409 },
  },
  "/attempts/[attemptId]/flags": {
    post: { position: 0, flagged: true },
    ...{ ...all(404), visitor: 401, student: 200 },
  },
  "/attempts/[attemptId]/breaks": { post: { turn: "start" }, ...all(404), visitor: 401 },
  "/reviews": { post: { sentAt: 0, events: [] }, ...all(200), visitor: 401 },
  "/reviews/ahead": { ...all(200), visitor: 401 },
  "/cards/[cardId]": { path: "/cards/none", ...all(404), visitor: 401 },
  "/service-worker.js": all(200),
  "/classrooms": account,
  "/classrooms/new": account,
  "/classrooms/[classroomId]": ofTheClass,
  "/classrooms/[classroomId]/assignments/new": ofTheTeachers,
  "/classrooms/[classroomId]/students": ofTheTeachers,
  "/classrooms/[classroomId]/students/add": ofTheTeachers,
  "/classrooms/[classroomId]/students/export": ofTheTeachers,
  "/classrooms/[classroomId]/students/[userId]": ofTheTeachers,
  "/classrooms/[classroomId]/teachers": ofTheTeachers,
  "/classrooms/[classroomId]/changes": ofTheTeachers,
  "/assignments/new": {
    ...account,
    coTeacher: "→ /classrooms/[id]/assignments/new",
    teacher: "→ /classrooms/[id]/assignments/new",
    otherTeacher: "→ /classrooms/[id]/assignments/new",
  },
  "/assignments/[assignmentId]": ofTheClass,
  "/assignments/[assignmentId]/change": ofTheTeachers,
  "/assignments/[assignmentId]/copy": ofTheTeachers,
  "/assignments/[assignmentId]/access": ofTheTeachers,
  "/assignments/[assignmentId]/access/new": ofTheTeachers,
  "/assignments/[assignmentId]/access/[overrideId]": ofTheTeachers,
  "/assignments/[assignmentId]/statistics": ofTheTeachers,
  "/assignments/[assignmentId]/questions/[versionId]": ofTheTeachers,
  "/assignments/[assignmentId]/questions/[versionId]/regrade": {
    path: "/assignments/[assignmentId]/questions/[versionId]/regrade?effect=void",
    ...ofTheTeachers,
  },
  "/assignments/[assignmentId]/responses.csv": aTable,
  "/classrooms/[classroomId]/marks.csv": aTable,
  "/workshop": account,
  "/workshop/new": account,
  "/workshop/[collectionId]": { path: "/workshop/[workshopId]", ...ofTheOwner },
  "/workshop/[collectionId]/job": {
    path: "/workshop/[workshopId]/job",
    ...{ ...all(404), teacher: 200 },
  },
  "/workshop/[collectionId]/documents/new": {
    path: "/workshop/[workshopId]/documents/new",
    ...ofTheOwner,
  },
  "/workshop/[collectionId]/documents/[documentId]": {
    path: "/workshop/[workshopId]/documents/[workshopDocumentId]",
    ...ofTheOwner,
  },
  "/workshop/[collectionId]/doubts": { path: "/workshop/[workshopId]/doubts", ...ofTheOwner },
  "/workshop/[collectionId]/disputes": {
    path: "/workshop/[workshopId]/disputes",
    ...ofTheOwner,
  },
  "/workshop/[collectionId]/conflicts": {
    path: "/workshop/[workshopId]/conflicts",
    ...ofTheOwner,
  },
  "/workshop/[collectionId]/questions/[itemId]": {
    path: "/workshop/[workshopId]/questions/[workshopItemId]",
    ...ofTheOwner,
  },
  // what is sent here is no form; whose collection it is would be asked next
  "/workshop/[collectionId]/upload": {
    path: "/workshop/[workshopId]/upload",
    post: {},
    ...{ ...all(400), visitor: 401, guest: 401 },
  },
  "/join": all(200),
  "/join/[code]": all(200),
};
