import type { Audience } from "./access-routes";
import { AUDIENCES } from "./access-routes";

/** What a server action says, or where it sends them. */
export type ActionAnswer = "done" | "refused" | `→ ${string}`;

type ActionRow = {
  /** The fields that are sent; `[id]` stands for an id of the stage. */
  form: Record<string, string>;
  /** What one may do leaves nothing for the next to do: each is given a stage of their own. */
  once?: true;
} & Record<Audience, ActionAnswer>;

const SIGN_IN: ActionAnswer = "→ /sign-in";
const visitors = { visitor: SIGN_IN, guest: SIGN_IN } as const;
const all = <T extends ActionAnswer>(answer: T) =>
  Object.fromEntries(AUDIENCES.map((who) => [who, answer])) as Record<Audience, T>;
/** Whoever has an account may, on what is theirs. */
const account = (answer: ActionAnswer) => ({ ...all(answer), ...visitors });
const nobody = account("refused");
const ofTheTeachers = (answer: ActionAnswer) => ({
  ...nobody,
  coTeacher: answer,
  teacher: answer,
});
const ofTheOwner = (answer: ActionAnswer) => ({ ...nobody, teacher: answer });
/** Whoever has a session may, a guest too. */
const ofViewers = (answer: ActionAnswer) => ({ ...all(answer), visitor: SIGN_IN });

/** Names the action by the folder of its file and its own name. */
const on = <T extends Record<string, ActionRow>>(folder: string, rows: T) =>
  Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [`${folder} ${name}`, row] as const),
  );

const QUIZ = {
  mode: "quiz",
  title: "Chapter 2",
  due: "",
  preset: "exam",
} as const;

/**
 * Who may do what: each server action of the app, sent with what is Ada's or Tess's. An
 * action that is not in here fails the test of the house; `access.spec.ts` sends each to
 * the running server.
 */
export const ACTIONS: Record<string, ActionRow> = {
  ...on("_account", { signOut: { form: {}, ...ofViewers("→ /") } }),
  ...on("_home", {
    answerSample: {
      form: { studySetId: "[sampleSetId]", itemId: "[sampleItemId]", option: "[sampleOption]" },
      ...all("→ /attempts/[id]"),
    },
  }),
  ...on("_marks", {
    accept: {
      once: true,
      form: { disputeId: "[disputeId]", words: "" },
      ...ofTheTeachers("done"),
    },
    decline: {
      once: true,
      form: { disputeId: "[disputeId]", words: "It stands in the text." },
      ...ofTheTeachers("done"),
    },
  }),
  ...on("_study-sets", {
    startQuiz: {
      form: { studySetId: "[studySetId]", assignmentId: "[unbegunId]" },
      ...all("refused"),
      ...{ student: "→ /attempts/[id]", classmate: "→ /attempts/[id]" },
    },
    putOnToday: { form: { studySetId: "[studySetId]" }, ...all("done") },
  }),
  ...on("(account)/sign-in", {
    signIn: { form: { email: "[email]", password: "a long enough password" }, ...all("→ /today") },
  }),
  ...on("(account)/sign-in/class", {
    signInByClass: {
      form: { classCode: "[code]", personalCode: "[personalCode]" },
      ...all("→ /today"),
    },
  }),
  ...on("(account)/sign-up", {
    signUp: {
      once: true,
      form: { name: "Nia", email: "nia-[classroomId]@example.org", password: "a long enough one" },
      ...all("done"),
    },
  }),
  ...on("(account)/recover", {
    // nobody: the code of the stage is not known
    recover: {
      form: { email: "[email]", code: "AAAAA-AAAAA", password: "a long enough one" },
      ...all("refused"),
    },
  }),
  ...on("(account)/settings", {
    changePreferences: {
      form: { name: "Somebody", timeZone: "Europe/Berlin", theme: "dark", textSize: "large" },
      ...ofViewers("done"),
    },
    changeReviewSettings: {
      form: { newCards: "5", reviews: "50", backlogOrder: "due", buttons: "four" },
      ...ofViewers("done"),
    },
    fitMemory: { form: {}, ...ofViewers("done") },
  }),
  ...on("(account)/settings/calendar", {
    makeCalendar: { form: {}, ...account("done") },
    stopCalendar: { form: {}, ...account("done") },
  }),
  ...on("(account)/settings/claim", {
    submitClaim: {
      form: {
        personalCode: "[personalCode]",
        email: "cleo-[classroomId]@example.org",
        password: "a long enough one",
      },
      ...{ ...nobody, classmate: "done" },
    },
  }),
  ...on("(account)/settings/deletion", {
    submitDeletion: {
      form: { proof: "a long enough password" },
      ...{ ...ofViewers("refused"), student: "→ /sign-in" },
    },
  }),
  ...on("(account)/settings/email", {
    submitEmail: {
      form: { email: "new-[classroomId]@example.org", password: "a long enough password" },
      ...{ ...nobody, student: "done" },
    },
  }),
  ...on("(account)/settings/password", {
    submitPassword: {
      form: { current: "a long enough password", password: "another long enough one" },
      ...{ ...nobody, student: "done" },
    },
  }),
  ...on("(account)/settings/recovery-code", {
    submitRecoveryCode: {
      form: { password: "a long enough password" },
      ...{ ...nobody, student: "done" },
    },
  }),
  ...on("(account)/settings/sessions", {
    submitSignOutEverywhere: { form: {}, ...account("done") },
  }),
  ...on("(learn)/attempts/[attemptId]", {
    dispute: {
      form: { attemptId: "[handedInId]", position: "0", words: "The key is another." },
      ...{ ...ofViewers("refused"), student: "done" },
    },
  }),
  ...on("(learn)/attempts/[attemptId]/results", {
    decide: { form: { attemptId: "[handedInId]", counts: "yes" }, ...ofTheTeachers("done") },
    setMark: {
      form: { attemptId: "[handedInId]", position: "0", mark: "0.5", words: "Half of it." },
      ...ofTheTeachers("done"),
    },
  }),
  ...on("(learn)/library/[collectionId]/questions", {
    choose: {
      form: {
        ...{ collectionId: "[collectionId]", studySetId: "[ownSetId]", title: "" },
        itemId: "[itemId]",
      },
      ...{ ...nobody, coTeacher: "done" },
    },
  }),
  ...on("(learn)/study-sets/[studySetId]", {
    endSet: { form: { studySetId: "[ownSetId]" }, ...{ ...nobody, coTeacher: "→ /library" } },
  }),
  ...on("(learn)/study-sets/[studySetId]/plan", {
    chooseRetention: {
      form: { studySetId: "[studySetId]", retention: "0.9" },
      ...{ ...ofViewers("refused"), student: "done" },
    },
    chooseExamDate: {
      form: { studySetId: "[studySetId]", date: "" },
      ...{ ...ofViewers("refused"), student: "done" },
    },
    reschedule: { form: { studySetId: "[studySetId]" }, ...ofViewers("done") },
  }),
  ...on("(learn)/study-sets/new", {
    makeSet: {
      form: {
        ...{ collectionId: "[collectionId]", title: "Mine", about: "", mostOfPassage: "1" },
        ...{ date: "3", role: "0", reaction: "0" },
      },
      ...account("→ /study-sets/[id]"),
    },
  }),
  ...on("(learn)/today", {
    takeOffToday: { form: { studySetId: "[studySetId]" }, ...ofViewers("done") },
  }),
  ...on("(teach)/assignments/[assignmentId]", {
    chooseClassExam: {
      form: { assignmentId: "[reviewId]", date: "" },
      ...ofTheTeachers("done"),
    },
    preview: {
      form: { assignmentId: "[assignmentId]" },
      ...ofTheTeachers("→ /attempts/[id]"),
    },
    release: {
      form: { assignmentId: "[assignmentId]", released: "yes" },
      ...ofTheTeachers("done"),
    },
    withdraw: {
      once: true,
      form: { assignmentId: "[unbegunId]" },
      ...ofTheTeachers("→ /classrooms/[id]"),
    },
  }),
  ...on("(teach)/assignments/[assignmentId]/access", {
    save: {
      form: {
        ...{ assignmentId: "[assignmentId]", overrideId: "[overrideId]", label: "[labelId]" },
        ...{ "own-limit": "on", limit: "90" },
      },
      ...ofTheTeachers("→ /assignments/[id]/access"),
    },
    move: { form: { overrideId: "[overrideId]", by: "1" }, ...ofTheTeachers("done") },
    waive: {
      form: { assignmentId: "[assignmentId]", userId: "[userId]", waived: "yes" },
      ...ofTheTeachers("done"),
    },
    remove: { once: true, form: { overrideId: "[overrideId]" }, ...ofTheTeachers("done") },
  }),
  ...on("(teach)/assignments/[assignmentId]/change", {
    change: {
      form: { assignmentId: "[assignmentId]", title: "Another title", due: "" },
      ...ofTheTeachers("done"),
    },
  }),
  ...on("(teach)/assignments/[assignmentId]/copy", {
    copy: {
      form: { assignmentId: "[assignmentId]", classroomId: "[classroomId]", days: "7" },
      ...ofTheTeachers("→ /assignments/[id]"),
    },
  }),
  ...on("(teach)/assignments/[assignmentId]/questions/[versionId]/regrade", {
    apply: {
      form: {
        ...{ assignmentId: "[assignmentId]", itemVersionId: "[versionId]" },
        ...{ effect: "everybody", words: "" },
      },
      ...ofTheTeachers("→ /assignments/[id]/questions/[id]"),
    },
  }),
  ...on("(teach)/classrooms/[classroomId]", {
    archiveClass: {
      form: { classroomId: "[classroomId]", archived: "yes" },
      ...ofTheTeachers("done"),
    },
    changeCode: { form: { classroomId: "[classroomId]" }, ...ofTheTeachers("done") },
    leaveClass: {
      once: true,
      form: { classroomId: "[classroomId]" },
      ...{
        ...ofTheTeachers("→ /classrooms"),
        student: "→ /classrooms",
        classmate: "→ /classrooms",
      },
    },
    turnMemory: { form: { classroomId: "[classroomId]", feeds: "no" }, ...ofTheTeachers("done") },
    turnJoining: {
      form: { classroomId: "[classroomId]", joining: "off" },
      ...ofTheTeachers("done"),
    },
  }),
  ...on("(teach)/classrooms/[classroomId]/assignments/new", {
    submitAssignment: {
      form: { ...QUIZ, classroomId: "[classroomId]", studySetId: "[studySetId]" },
      ...ofTheTeachers("→ /assignments/[id]"),
    },
  }),
  ...on("(teach)/classrooms/[classroomId]/students", {
    changeStudents: {
      form: {
        ...{ classroomId: "[classroomId]", userIds: "[userId]" },
        ...{ turn: "give", label: "Section B" },
      },
      ...ofTheTeachers("done"),
    },
    removeLabel: { once: true, form: { labelId: "[labelId]" }, ...ofTheTeachers("done") },
  }),
  ...on("(teach)/classrooms/[classroomId]/students/add", {
    previewList: {
      form: { classroomId: "[classroomId]", list: "Nia New" },
      ...ofTheTeachers("done"),
    },
    confirmList: {
      form: { classroomId: "[classroomId]", list: "Nia New" },
      ...ofTheTeachers("done"),
    },
  }),
  ...on("(teach)/classrooms/[classroomId]/students/[userId]", {
    excuse: {
      form: { assignmentId: "[assignmentId]", userId: "[userId]", excused: "yes" },
      ...ofTheTeachers("done"),
    },
    removeFromClass: {
      once: true,
      form: { classroomId: "[classroomId]", userId: "[userId]" },
      ...ofTheTeachers("→ /classrooms/[id]"),
    },
    saveAccommodation: {
      form: {
        ...{ userId: "[userId]", timeFactor: "1.5", hidesTimer: "on" },
        ...{ extraAttempts: "1", breakMinutes: "0" },
      },
      ...ofTheTeachers("done"),
    },
  }),
  ...on("(teach)/classrooms/[classroomId]/teachers", {
    addTeacher: {
      once: true,
      form: { classroomId: "[classroomId]", userId: "[userId]" },
      ...ofTheTeachers("done"),
    },
    takeTeacherOut: {
      form: { classroomId: "[classroomId]", userId: "[coTeacherId]" },
      ...ofTheOwner("done"),
    },
  }),
  ...on("(teach)/classrooms/new", {
    createClass: { form: { name: "My own", keeping: "keep" }, ...account("→ /classrooms/[id]") },
  }),
  ...on("(teach)/join/[code]", {
    joinClass: { form: { code: "[code]" }, ...account("→ /classrooms/[id]") },
  }),
  ...on("(workshop)/workshop/new", {
    openCollection: {
      form: { title: "Mine", about: "" },
      ...account("→ /workshop/[id]/documents/new"),
    },
  }),
  ...on("(workshop)/workshop/[collectionId]", {
    nameCollection: {
      form: { collectionId: "[emptyId]", title: "Another name", about: "" },
      ...ofTheOwner("done"),
    },
    publish: {
      form: { collectionId: "[emptyId]", classroomId: "[classroomId]" },
      ...ofTheOwner("done"),
    },
    takeOut: { form: { documentId: "[workshopDocumentId]" }, ...ofTheOwner("done") },
    throwAway: { form: { collectionId: "[emptyId]" }, ...ofTheOwner("→ /workshop") },
  }),
  ...on("(workshop)/workshop/[collectionId]/questions/[itemId]", {
    saveWords: {
      form: {
        ...{ collectionId: "[workshopId]", itemId: "[workshopItemId]" },
        ...{ base: "[workshopVersionId] 0", stem: "Asked otherwise?", explanation: "So it is." },
        accept: "",
      },
      ...ofTheOwner("done"),
    },
    takeWordsBack: {
      form: {
        ...{ collectionId: "[workshopId]", itemId: "[otherItemId]" },
        base: "[otherVersionId] 0",
      },
      ...ofTheOwner("done"),
    },
  }),
  ...on("(workshop)/workshop/[collectionId]/verdicts", {
    decide: { form: { itemId: "[workshopItemId]", verdict: "accepted" }, ...ofTheOwner("done") },
  }),
};
