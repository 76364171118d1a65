import type { Accommodation } from "../lib/domain/accommodation";
import type { AuditKind } from "../lib/domain/audit";
import type { CardAction } from "../lib/domain/card-action";
import type { AssignmentMode, ClassroomRole } from "../lib/domain/classroom";
import type { Conflict, Evidence, FactKind, Language, Modality } from "../lib/domain/fact";
import type { FittingOutcome } from "../lib/domain/fitting";
import type { GivenHead } from "../lib/domain/given-head";
import type { Distractor, ItemForm, Proof } from "../lib/domain/item";
import type { ItemEdit, ItemVerdict } from "../lib/domain/item-work";
import type { JobReport, JobState } from "../lib/domain/job";
import type { LatePolicy } from "../lib/domain/late-policy";
import type { SubmittedBy } from "../lib/domain/marks";
import type { Given } from "../lib/domain/response";
import type { MemoryState, Rating, ReviewSource, Strength } from "../lib/domain/review";
import type { ReviewTime } from "../lib/domain/review-matrix";
import type { BacklogOrder } from "../lib/domain/review-settings";
import type { RulingEffect } from "../lib/domain/ruling";
import { DEFAULT_RETENTION, DEFAULT_WEIGHTS } from "../lib/domain/scheduling";
import type { Settings } from "../lib/domain/settings";
import type { StoredChanges, StoredCredit } from "../lib/domain/stored-access";
import type { StoredMark } from "../lib/domain/stored-marks";
import type { Blueprint } from "../lib/domain/study-set";
import type { TextSize, Theme } from "../lib/domain/viewer";
import type { Columns } from "./columns";

/**
 * Every table, written once for both databases.
 *
 * Content (collections to study sets) is written by a compile: retired, never deleted,
 * because attempts and cards point at it. Responses and reviews are logs: rows are
 * added, never changed; marks and memories are replays of them. A state that may be
 * absent is a row that may be absent.
 */
export function buildTables(column: Columns) {
  const { text, integer, real, boolean, instant, json, index, uniqueIndex, primaryKey } = column;

  // People

  /** One person, with an account or as a guest. */
  const users = column.table("users", {
    id: text().primaryKey(),
    name: text().notNull(),
    timeZone: text().notNull(),
    theme: text<Theme>().notNull(),
    textSize: text<TextSize>().notNull(),
    /** Copied into each session; raising it signs the person out everywhere. */
    sessionEpoch: integer().notNull(),
    createdAt: instant().notNull(),
  });

  const userId = () =>
    text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" });

  /** A visitor who has no account yet. The row goes when they sign up; past `expiresAt` the user goes. */
  const guests = column.table("guests", {
    userId: userId().primaryKey(),
    expiresAt: instant().notNull(),
  });

  /** E-mail and password of a person who has them. Hashes are argon2id. */
  const credentials = column.table("credentials", {
    userId: userId().primaryKey(),
    /** Folded to lower case. */
    email: text().notNull().unique(),
    passwordHash: text().notNull(),
    recoveryHash: text().notNull(),
    changedAt: instant().notNull(),
  });

  /** A person's account at the OIDC provider. */
  const identities = column.table(
    "identities",
    {
      issuer: text().notNull(),
      subject: text().notNull(),
      userId: userId(),
      createdAt: instant().notNull(),
    },
    (identity) => [
      primaryKey({ columns: [identity.issuer, identity.subject] }),
      index("identities_user").on(identity.userId),
    ],
  );

  /** A person's due dates at a secret address; a new address takes the place of the old one. */
  const calendarFeeds = column.table("calendar_feeds", {
    userId: userId().primaryKey(),
    /** SHA-256 of the secret, whose 256 bits are random. */
    secretHash: text().notNull().unique(),
    createdAt: instant().notNull(),
  });

  // Content

  const collections = column.table("collections", {
    id: text().primaryKey(),
    /** Null for a shipped collection, which everybody sees. */
    ownerId: text().references(() => users.id, { onDelete: "cascade" }),
    title: text().notNull(),
    about: text().notNull(),
    position: integer().notNull(),
    /** Hash of the files and rules it was last compiled from. */
    compiledFrom: text().notNull(),
    retiredAt: instant(),
  });

  const collectionId = () =>
    text()
      .notNull()
      .references(() => collections.id, { onDelete: "cascade" });

  const documents = column.table(
    "documents",
    {
      id: text().primaryKey(),
      collectionId: collectionId(),
      /** The file's name in its collection. */
      file: text().notNull(),
      position: integer().notNull(),
      /** The version that is read now; older ones stay for the attempts that cite them. */
      versionId: text().notNull(),
      retiredAt: instant(),
    },
    (document) => [uniqueIndex("documents_file").on(document.collectionId, document.file)],
  );

  /** The unchanged text, to which every span of evidence points. Immutable; its id is a hash. */
  const documentVersions = column.table(
    "document_versions",
    {
      id: text().primaryKey(),
      documentId: text()
        .notNull()
        .references(() => documents.id, { onDelete: "cascade" }),
      title: text().notNull(),
      author: text(),
      outlet: text(),
      published: text(),
      lang: text(),
      sources: json<string[]>().notNull(),
      original: text().notNull(),
      /** What a person said of it, which comes before what it says of itself. */
      given: json<GivenHead>(),
      createdAt: instant().notNull(),
    },
    (version) => [index("document_versions_document").on(version.documentId)],
  );

  /** What the next compile of a person's collection takes in, or takes out; read by nobody before. */
  const pendingDocuments = column.table(
    "pending_documents",
    {
      documentId: text().primaryKey(),
      collectionId: collectionId(),
      file: text().notNull(),
      /** Null: the document is taken out. */
      original: text(),
      given: json<GivenHead>(),
      createdAt: instant().notNull(),
    },
    (pending) => [index("pending_documents_collection").on(pending.collectionId)],
  );

  /** Work behind the page: one compile of one collection. Taken by whoever holds the lease. */
  const jobs = column.table(
    "jobs",
    {
      id: text().primaryKey(),
      collectionId: collectionId(),
      state: text<JobState>().notNull(),
      /** 0 to 1, and what is being done. */
      progress: real().notNull(),
      step: text().notNull(),
      /** New at each taking: who lost the lease can no longer finish. */
      leaseId: text(),
      leasedUntil: instant(),
      tries: integer().notNull(),
      /** What it came to: a word for the person, and what changed in each document. */
      report: json<JobReport>(),
      createdAt: instant().notNull(),
      finishedAt: instant(),
    },
    (job) => [
      index("jobs_collection").on(job.collectionId, job.createdAt),
      index("jobs_state").on(job.state, job.createdAt),
    ],
  );

  const facts = column.table(
    "facts",
    {
      id: text().primaryKey(),
      collectionId: collectionId(),
      printedId: text().notNull(),
      kind: text<FactKind>().notNull(),
      lang: text<Language>().notNull(),
      subject: text().notNull(),
      predicate: text().notNull(),
      object: text().notNull(),
      time: text(),
      quote: text(),
      about: text(),
      attributedTo: text(),
      modality: text<Modality>().notNull(),
      score: real().notNull(),
      retiredAt: instant(),
    },
    (fact) => [index("facts_collection").on(fact.collectionId, fact.kind)],
  );

  /** The passages of a fact, in order. */
  const evidence = column.table(
    "evidence",
    {
      factId: text()
        .notNull()
        .references(() => facts.id, { onDelete: "cascade" }),
      position: integer().notNull(),
      documentVersionId: text()
        .notNull()
        .references(() => documentVersions.id, { onDelete: "cascade" }),
      passage: json<Evidence>().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.factId, row.position] }),
      index("evidence_document").on(row.documentVersionId),
    ],
  );

  /** Facts of one collection that cannot all be true. */
  const conflicts = column.table(
    "conflicts",
    {
      id: text().primaryKey(),
      collectionId: collectionId(),
      factIds: json<string[]>().notNull(),
      differs: text<Conflict["differs"]>().notNull(),
    },
    (conflict) => [index("conflicts_collection").on(conflict.collectionId)],
  );

  /** The lasting question. Its words are in its versions. */
  const items = column.table(
    "items",
    {
      id: text().primaryKey(),
      collectionId: collectionId(),
      printedId: text().notNull(),
      kind: text<FactKind>().notNull(),
      /** The fact whose memory its card carries. */
      factId: text()
        .notNull()
        .references(() => facts.id, { onDelete: "cascade" }),
      form: text<ItemForm>().notNull(),
      asks: text().notNull(),
      lang: text<Language>().notNull(),
      card: boolean().notNull(),
      /** Asked of nobody: its facts are in doubt and no teacher has accepted it, or one has put it aside. */
      parked: boolean().notNull(),
      /** A fact of it is parked: it is asked only where a teacher has accepted it. */
      doubted: boolean().notNull().default(false),
      difficulty: real().notNull(),
      /** 0 is most worth asking; ranks the bank, so that a short set takes the best. */
      rank: integer().notNull(),
      /** The version that is asked now. No foreign key: the two tables would need each other first. */
      versionId: text().notNull(),
      retiredAt: instant(),
    },
    (item) => [
      index("items_collection").on(item.collectionId, item.kind),
      index("items_fact").on(item.factId),
    ],
  );

  /** The exact words of an item. Immutable; attempts, responses and reviews name it. */
  const itemVersions = column.table(
    "item_versions",
    {
      id: text().primaryKey(),
      itemId: text()
        .notNull()
        .references(() => items.id, { onDelete: "cascade" }),
      rules: text().notNull(),
      stem: text().notNull(),
      key: json<string[]>().notNull(),
      accept: json<string[]>().notNull(),
      value: text(),
      distractors: json<Distractor[]>().notNull(),
      explanation: text().notNull(),
      /** As printed, with `source` replaced by the id of the document version. */
      evidence: json<Evidence[]>().notNull(),
      proof: json<Proof>().notNull(),
      createdAt: instant().notNull(),
    },
    (version) => [index("item_versions_item").on(version.itemId)],
  );

  /** What a teacher thinks of an item; beside the bank, so that it outlasts each compile. */
  const itemVerdicts = column.table(
    "item_verdicts",
    {
      itemId: text()
        .notNull()
        .references(() => items.id, { onDelete: "cascade" }),
      teacherId: userId(),
      verdict: text<ItemVerdict>().notNull(),
      decidedAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.itemId, row.teacherId] }),
      index("item_verdicts_teacher").on(row.teacherId),
    ],
  );

  /** The last edit of an item's words, made again and proved again at each compile. */
  const itemEdits = column.table(
    "item_edits",
    {
      itemId: text()
        .primaryKey()
        .references(() => items.id, { onDelete: "cascade" }),
      /** Null once the teacher's account is gone. */
      editorId: text().references(() => users.id, { onDelete: "set null" }),
      edit: json<ItemEdit>().notNull(),
      /** The version that it gave; null until its proof holds, and then the compiled words are asked. */
      versionId: text(),
      /** Why its proof failed, in words. */
      fault: text(),
      editedAt: instant().notNull(),
    },
    (row) => [index("item_edits_editor").on(row.editorId)],
  );

  /** A fixed list of items, or a blueprint that draws from banks. */
  const studySets = column.table(
    "study_sets",
    {
      id: text().primaryKey(),
      /** Null for one that came with a shipped collection. */
      ownerId: text().references(() => users.id, { onDelete: "cascade" }),
      title: text().notNull(),
      about: text().notNull(),
      /** The collection it is listed under. */
      collectionId: collectionId(),
      /** Null: the fixed list in `study_set_items`. */
      blueprint: json<Blueprint>(),
      position: integer().notNull(),
      createdAt: instant().notNull(),
      retiredAt: instant(),
    },
    (set) => [index("study_sets_collection").on(set.collectionId)],
  );

  const studySetItems = column.table(
    "study_set_items",
    {
      studySetId: text()
        .notNull()
        .references(() => studySets.id, { onDelete: "cascade" }),
      itemId: text()
        .notNull()
        .references(() => items.id, { onDelete: "cascade" }),
      position: integer().notNull(),
    },
    (row) => [primaryKey({ columns: [row.studySetId, row.itemId] })],
  );

  const studySetId = () =>
    text()
      .notNull()
      .references(() => studySets.id, { onDelete: "cascade" });

  // Classes

  const classrooms = column.table("classrooms", {
    id: text().primaryKey(),
    name: text().notNull(),
    /** What students type to join: eight letters and digits that are not mistaken for each other. */
    code: text().notNull().unique(),
    /** Attempts of people who delete their account stay under a pseudonym. */
    keepsMarks: boolean().notNull(),
    /** What students answer in its quizzes counts for their daily cards. */
    feedsMemory: boolean().notNull().default(true),
    createdAt: instant().notNull(),
    archivedAt: instant(),
  });

  /** Joining is off while this row stands. */
  const closedCodes = column.table("closed_codes", {
    classroomId: text()
      .primaryKey()
      .references(() => classrooms.id, { onDelete: "cascade" }),
    closedAt: instant().notNull(),
  });

  const classroomId = () =>
    text()
      .notNull()
      .references(() => classrooms.id, { onDelete: "cascade" });

  /** A person's place in a classroom: roles are per classroom. */
  const enrolments = column.table(
    "enrolments",
    {
      classroomId: classroomId(),
      userId: userId(),
      role: text<ClassroomRole>().notNull(),
      joinedAt: instant().notNull(),
      /** Left or removed: the place is kept, so that the marks keep a name. */
      leftAt: instant(),
    },
    (enrolment) => [
      primaryKey({ columns: [enrolment.classroomId, enrolment.userId] }),
      index("enrolments_user").on(enrolment.userId),
    ],
  );

  /** How a student without e-mail signs in: the code of a class and three words, printed on a slip. */
  const personalCodes = column.table(
    "personal_codes",
    {
      userId: userId().primaryKey(),
      /** Its teachers may issue a new one. */
      classroomId: classroomId(),
      /** The class's code when the slip was printed: for signing in it holds on when joining has another. */
      classCode: text().notNull(),
      /** The first word, by which the row is found; no two of a class have the same. */
      word: text().notNull(),
      /** argon2id of all the words. */
      codeHash: text().notNull(),
      issuedAt: instant().notNull(),
      /** Null until somebody signs in with it. */
      usedAt: instant(),
    },
    (row) => [
      uniqueIndex("personal_codes_word").on(row.classroomId, row.word),
      index("personal_codes_class_code").on(row.classCode, row.word),
    ],
  );

  /** A study set given to a classroom, as a quiz or as review. */
  const assignments = column.table(
    "assignments",
    {
      id: text().primaryKey(),
      classroomId: classroomId(),
      studySetId: studySetId(),
      title: text().notNull(),
      mode: text<AssignmentMode>().notNull(),
      settings: json<Settings>().notNull(),
      /** Nobody starts before. */
      opensAt: instant(),
      dueAt: instant(),
      /** Of a review: the study day of the exam, on each student's own clock. */
      examDay: integer(),
      /** Nobody starts from then on; without a time limit it is also the end. */
      closesAt: instant(),
      /** At closing everybody stops, whatever their time limit. */
      hardStop: boolean().notNull().default(false),
      /** Students see it in their lists before it opens. */
      listed: boolean().notNull().default(true),
      /** What handing in early brings and late costs, by the clock; null for neither. */
      credit: json<StoredCredit>(),
      /** Asked before a sitting begins. The hash is argon2id. */
      passwordHash: text(),
      /** What lateness costs where `credit` does not say; null for nothing. */
      latePolicy: json<LatePolicy>(),
      /** Results that were held back are seen from then on. */
      releasedAt: instant(),
      createdAt: instant().notNull(),
    },
    (assignment) => [index("assignments_classroom").on(assignment.classroomId)],
  );

  /** A name that a class gives to some of its students: a section, a group. */
  const labels = column.table(
    "labels",
    { id: text().primaryKey(), classroomId: classroomId(), name: text().notNull() },
    (label) => [uniqueIndex("labels_name").on(label.classroomId, label.name)],
  );

  const labelId = () =>
    text()
      .notNull()
      .references(() => labels.id, { onDelete: "cascade" });

  const studentLabels = column.table(
    "student_labels",
    { labelId: labelId(), userId: userId() },
    (row) => [
      primaryKey({ columns: [row.labelId, row.userId] }),
      index("student_labels_user").on(row.userId),
    ],
  );

  const assignmentId = () =>
    text()
      .notNull()
      .references(() => assignments.id, { onDelete: "cascade" });

  /** What an assignment gives to some students in place of its own times and limits. Later ones win. */
  const overrides = column.table(
    "overrides",
    {
      id: text().primaryKey(),
      assignmentId: assignmentId(),
      position: integer().notNull(),
      /** Only what differs; the rest is inherited. */
      changes: json<StoredChanges>().notNull(),
    },
    (override) => [index("overrides_assignment").on(override.assignmentId, override.position)],
  );

  const overrideId = () =>
    text()
      .notNull()
      .references(() => overrides.id, { onDelete: "cascade" });

  const overrideLabels = column.table(
    "override_labels",
    { overrideId: overrideId(), labelId: labelId() },
    (row) => [
      primaryKey({ columns: [row.overrideId, row.labelId] }),
      index("override_labels_label").on(row.labelId),
    ],
  );

  /** An override for a student beats those for labels. */
  const overrideStudents = column.table(
    "override_students",
    { overrideId: overrideId(), userId: userId() },
    (row) => [
      primaryKey({ columns: [row.overrideId, row.userId] }),
      index("override_students_user").on(row.userId),
    ],
  );

  /** A student of whom the lateness of an assignment takes nothing. */
  const lateWaivers = column.table(
    "late_waivers",
    { assignmentId: assignmentId(), userId: userId(), waivedAt: instant().notNull() },
    (row) => [
      primaryKey({ columns: [row.assignmentId, row.userId] }),
      index("late_waivers_user").on(row.userId),
    ],
  );

  /** Where a person's collection is published. The teachers there may work on it too. */
  const collectionClassrooms = column.table(
    "collection_classrooms",
    { collectionId: collectionId(), classroomId: classroomId(), publishedAt: instant().notNull() },
    (row) => [
      primaryKey({ columns: [row.collectionId, row.classroomId] }),
      index("collection_classrooms_classroom").on(row.classroomId),
    ],
  );

  // Quizzes

  /** One sitting of one study set by one learner, under an assignment or not. */
  const attempts = column.table(
    "attempts",
    {
      id: text().primaryKey(),
      learnerId: userId(),
      studySetId: studySetId(),
      assignmentId: text().references(() => assignments.id, { onDelete: "cascade" }),
      /** Counts the learner's attempts of this set under this assignment, from 1. */
      number: integer().notNull(),
      seed: text().notNull(),
      settings: json<Settings>().notNull(),
      /** What the learner had been given when it started, or was given since. */
      accommodation: json<Accommodation>(),
      startedAt: instant().notNull(),
      /** Computed at the start; moved only later, unless a teacher confirmed a cut. */
      deadlineAt: instant(),
      /** Handed in, by hand or by the clock. */
      endedAt: instant(),
    },
    (attempt) => [
      index("attempts_learner").on(attempt.learnerId, attempt.startedAt),
      index("attempts_assignment").on(attempt.assignmentId),
      index("attempts_open").on(attempt.endedAt, attempt.deadlineAt),
    ],
  );

  const attemptId = () =>
    text()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" });

  /** A teacher's sitting that tries an assignment out: it is under none, and counts nowhere. */
  const previews = column.table(
    "previews",
    { attemptId: attemptId().primaryKey(), assignmentId: assignmentId() },
    (preview) => [index("previews_assignment").on(preview.assignmentId)],
  );

  /** What an attempt pinned at its start: the versions asked and the order of their options. */
  const attemptItems = column.table(
    "attempt_items",
    {
      attemptId: attemptId(),
      position: integer().notNull(),
      itemVersionId: text()
        .notNull()
        .references(() => itemVersions.id, { onDelete: "cascade" }),
      options: json<string[]>().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.attemptId, row.position] }),
      index("attempt_items_version").on(row.itemVersionId),
    ],
  );

  /** The log of what learners gave. The one with the highest `sequence` stands. */
  const responses = column.table(
    "responses",
    {
      /** Made by the browser, so that a resend is harmless. */
      id: text().primaryKey(),
      attemptId: attemptId(),
      position: integer().notNull(),
      sequence: integer().notNull(),
      given: json<Given>().notNull(),
      respondedAt: instant().notNull(),
      /** Arrived after deadline and grace: counts only if a teacher says so. */
      late: boolean().notNull().default(false),
    },
    (response) => [
      index("responses_attempt").on(response.attemptId, response.position, response.sequence),
    ],
  );

  /** The attempt is handed in while this row stands; its marks are a replay of responses, rulings and hand marks. */
  const submissions = column.table("submissions", {
    attemptId: attemptId().primaryKey(),
    submittedAt: instant().notNull(),
    by: text<SubmittedBy>().notNull().default("learner"),
    mark: real().notNull(),
    maxMark: real().notNull(),
    /** Of each question, in order; null until a sitting of an earlier version is marked again. */
    itemMarks: json<StoredMark[]>(),
    /** The number of the last ruling on its questions that its marks have taken in. */
    ruledTo: integer().notNull().default(0),
  });

  /** What teachers decided of questions after they were taken. Rows are added, never changed. */
  const rulings = column.table(
    "rulings",
    {
      id: text().primaryKey(),
      /** Null: the owner of its collection, for sittings of nobody's class. */
      assignmentId: text().references(() => assignments.id, { onDelete: "cascade" }),
      itemVersionId: text()
        .notNull()
        .references(() => itemVersions.id, { onDelete: "cascade" }),
      /** Counts up within the assignment, from 1. */
      number: integer().notNull(),
      effect: text<RulingEffect>().notNull(),
      /** What counts, where an answer was accepted. */
      answer: json<Given>(),
      /** Whether marks may fall by it. */
      lowers: boolean().notNull(),
      /** What the teacher tells the students. */
      why: text().notNull(),
      actorId: text().references(() => users.id, { onDelete: "set null" }),
      ruledAt: instant().notNull(),
    },
    (ruling) => [
      uniqueIndex("rulings_number").on(ruling.assignmentId, ruling.number),
      index("rulings_version").on(ruling.itemVersionId),
    ],
  );

  /** A ruling that some sittings have not taken in yet. The row goes when all have. */
  const regrades = column.table("regrades", {
    rulingId: text()
      .primaryKey()
      .references(() => rulings.id, { onDelete: "cascade" }),
    queuedAt: instant().notNull(),
  });

  /** What a teacher set by hand on one question of one sitting: it outlasts every ruling. */
  const handMarks = column.table(
    "hand_marks",
    {
      attemptId: attemptId(),
      position: integer().notNull(),
      /** 0 to 1; null where there is a comment alone. */
      mark: real(),
      comment: text().notNull(),
      setBy: text().references(() => users.id, { onDelete: "set null" }),
      setAt: instant().notNull(),
    },
    (mark) => [primaryKey({ columns: [mark.attemptId, mark.position] })],
  );

  /** A student who need not do an assignment. */
  const excuses = column.table(
    "excuses",
    {
      assignmentId: text()
        .notNull()
        .references(() => assignments.id, { onDelete: "cascade" }),
      userId: userId(),
      excusedAt: instant().notNull(),
    },
    (excuse) => [primaryKey({ columns: [excuse.assignmentId, excuse.userId] })],
  );

  /** A break that an accommodation allows: the clock stands still until it ends. */
  const pauses = column.table(
    "pauses",
    {
      attemptId: attemptId(),
      startedAt: instant().notNull(),
      /** When it was ended, or will end by itself. */
      endsAt: instant().notNull(),
    },
    (pause) => [primaryKey({ columns: [pause.attemptId, pause.startedAt] })],
  );

  /** A question that its learner wants to look at again. */
  const flags = column.table(
    "flags",
    { attemptId: attemptId(), position: integer().notNull() },
    (flag) => [primaryKey({ columns: [flag.attemptId, flag.position] })],
  );

  /** A teacher counts all that came late in a sitting, or none of it. */
  const lateDecisions = column.table("late_decisions", {
    attemptId: attemptId().primaryKey(),
    counts: boolean().notNull(),
    decidedAt: instant().notNull(),
  });

  /** What a person is given in every class; a person without a row has nothing special. */
  const accommodations = column.table("accommodations", {
    userId: userId().primaryKey(),
    value: json<Accommodation>().notNull(),
    setBy: text().references(() => users.id, { onDelete: "set null" }),
    setAt: instant().notNull(),
  });

  /** Who changed what that concerns somebody's marks or time. Rows are added, never changed. */
  const audits = column.table(
    "audits",
    {
      id: text().primaryKey(),
      at: instant().notNull(),
      actorId: text().references(() => users.id, { onDelete: "set null" }),
      /** Whom it concerns. */
      subjectId: userId(),
      kind: text<AuditKind>().notNull(),
      /** The sitting or assignment that it is about, if any. */
      about: text(),
      before: json<unknown>(),
      after: json<unknown>(),
      /** What whoever changed it says of it. */
      why: text(),
    },
    (audit) => [index("audits_subject").on(audit.subjectId, audit.at)],
  );

  /** "I think this is wrong": what a learner says of a question. */
  const disputes = column.table(
    "disputes",
    {
      id: text().primaryKey(),
      learnerId: userId(),
      attemptId: attemptId(),
      position: integer().notNull(),
      itemVersionId: text()
        .notNull()
        .references(() => itemVersions.id, { onDelete: "cascade" }),
      words: text().notNull(),
      createdAt: instant().notNull(),
    },
    (dispute) => [
      index("disputes_attempt").on(dispute.attemptId, dispute.position),
      index("disputes_version").on(dispute.itemVersionId),
    ],
  );

  /** What came of a dispute: its row comes with the answer. */
  const disputeOutcomes = column.table("dispute_outcomes", {
    disputeId: text()
      .primaryKey()
      .references(() => disputes.id, { onDelete: "cascade" }),
    upheld: boolean().notNull(),
    words: text().notNull(),
    decidedBy: text().references(() => users.id, { onDelete: "set null" }),
    decidedAt: instant().notNull(),
  });

  // Cards

  /** One learner's memory of one fact, whichever study sets it came by. */
  const cards = column.table(
    "cards",
    {
      id: text().primaryKey(),
      learnerId: userId(),
      factId: text()
        .notNull()
        .references(() => facts.id, { onDelete: "cascade" }),
      createdAt: instant().notNull(),
    },
    (card) => [
      uniqueIndex("cards_learner_fact").on(card.learnerId, card.factId),
      index("cards_fact").on(card.factId),
    ],
  );

  /** A study set that a learner has put on Today. */
  const todaySets = column.table(
    "today_sets",
    {
      learnerId: userId(),
      studySetId: studySetId(),
      addedAt: instant().notNull(),
      /** The share of its cards that the learner wants to know at any time. */
      retention: real().notNull().default(DEFAULT_RETENTION),
      /** The study day of the learner's own exam on it. */
      examDay: integer(),
    },
    (row) => [primaryKey({ columns: [row.learnerId, row.studySetId] })],
  );

  /** The study sets that a card is on Today for. A card in none has left the queue; its log stays. */
  const cardSets = column.table(
    "card_sets",
    {
      cardId: text()
        .notNull()
        .references(() => cards.id, { onDelete: "cascade" }),
      studySetId: studySetId(),
      position: integer().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.cardId, row.studySetId] }),
      index("card_sets_set").on(row.studySetId),
    ],
  );

  /** The review log. Rows are added, never changed. */
  const reviews = column.table(
    "reviews",
    {
      /** Made by the browser, so that a resend is harmless. */
      id: text().primaryKey(),
      cardId: text()
        .notNull()
        .references(() => cards.id, { onDelete: "cascade" }),
      /** Always that of the card: a learner's days are counted without a look at each of their cards. */
      learnerId: text().notNull(),
      itemVersionId: text()
        .notNull()
        .references(() => itemVersions.id, { onDelete: "cascade" }),
      rating: text<Rating>().notNull(),
      reviewedAt: instant().notNull(),
      /** The learner's study day, counted from 1970-01-01, and the zone it was counted in. */
      studyDay: integer().notNull(),
      timeZone: text().notNull(),
      /** From stem shown to rating, at most 60 000. */
      durationMs: integer().notNull(),
      source: text<ReviewSource>().notNull(),
      strength: text<Strength>().notNull().default("full"),
      /** What its interval was reckoned with: a memory folded anew gives the same day. */
      retention: real().notNull().default(DEFAULT_RETENTION),
      weightsId: text().notNull().default(DEFAULT_WEIGHTS.id),
    },
    (review) => [
      index("reviews_card").on(review.cardId, review.reviewedAt),
      index("reviews_day").on(review.learnerId, review.source, review.studyDay, review.reviewedAt),
    ],
  );

  /** An undone review: it stays in the log and no longer counts. */
  const reviewVoids = column.table(
    "review_voids",
    {
      reviewId: text()
        .primaryKey()
        .references(() => reviews.id, { onDelete: "cascade" }),
      /** Always that of the review. */
      learnerId: text().notNull(),
      voidedAt: instant().notNull(),
    },
    (row) => [index("review_voids_learner").on(row.learnerId)],
  );

  /** The interval of a card's last review was reckoned anew, because its learner asked for it. */
  const reschedules = column.table("reschedules", {
    reviewId: text()
      .primaryKey()
      .references(() => reviews.id, { onDelete: "cascade" }),
    retention: real().notNull(),
    weightsId: text().notNull(),
    rescheduledAt: instant().notNull(),
  });

  /** A review that was an answer in a quiz. */
  const quizReviews = column.table(
    "quiz_reviews",
    {
      reviewId: text()
        .primaryKey()
        .references(() => reviews.id, { onDelete: "cascade" }),
      attemptId: attemptId(),
      responseId: text()
        .notNull()
        .references(() => responses.id, { onDelete: "cascade" }),
    },
    (row) => [index("quiz_reviews_attempt").on(row.attemptId)],
  );

  /** A sitting whose answers have not reached its learner's memory, or have since been marked anew. */
  const quizEvidenceWaits = column.table("quiz_evidence_waits", {
    attemptId: attemptId().primaryKey(),
    /** Whether it waits for its teacher, and from when on its learner may see what was right. */
    held: boolean().notNull(),
    seenFrom: text<ReviewTime>().notNull(),
    since: instant().notNull(),
  });

  /** The weights of a learner's memory, fitted to their log: one row for each time this was tried. */
  const fittings = column.table(
    "fittings",
    {
      /** Also names the weights that it gave. */
      id: text().primaryKey(),
      learnerId: userId(),
      state: text<JobState>().notNull(),
      /** New at each taking: who lost the lease can no longer finish. */
      leaseId: text(),
      leasedUntil: instant(),
      tries: integer().notNull(),
      /** What was found; absent while it waits, and where there was too little to go by. */
      outcome: json<FittingOutcome>(),
      /** Whether its weights were taken. The last that were are the learner's. */
      taken: boolean().notNull(),
      createdAt: instant().notNull(),
      finishedAt: instant(),
    },
    (fitting) => [
      index("fittings_learner").on(fitting.learnerId, fitting.createdAt),
      index("fittings_state").on(fitting.state, fitting.createdAt),
    ],
  );

  /** The log of what learners did with cards beside rating them. Of an action and its opposite the later stands. */
  const cardActions = column.table(
    "card_actions",
    {
      /** Made by the browser, so that a resend is harmless. */
      id: text().primaryKey(),
      cardId: text()
        .notNull()
        .references(() => cards.id, { onDelete: "cascade" }),
      action: text<CardAction>().notNull(),
      actedAt: instant().notNull(),
      /** The learner's study day, on which a buried card stays away. */
      studyDay: integer().notNull(),
    },
    (row) => [index("card_actions_card").on(row.cardId, row.actedAt)],
  );

  /** A learner's own note on a card, as they left it last; empty once it was taken away. */
  const cardNotes = column.table("card_notes", {
    cardId: text()
      .primaryKey()
      .references(() => cards.id, { onDelete: "cascade" }),
    text: text().notNull(),
    writtenAt: instant().notNull(),
  });

  /** How a learner's reviews go, once they have changed anything of it. */
  const reviewSettings = column.table("review_settings", {
    learnerId: userId().primaryKey(),
    newCards: integer().notNull(),
    reviews: integer().notNull(),
    backlogOrder: text<BacklogOrder>().notNull(),
    twoButtons: boolean().notNull(),
    typesAnswers: boolean().notNull().default(false),
    readsAloud: boolean().notNull().default(false),
  });

  /** Always the replay of the card's reviews. A card that was never reviewed has no row. */
  const memories = column.table(
    "memories",
    {
      cardId: text()
        .primaryKey()
        .references(() => cards.id, { onDelete: "cascade" }),
      state: text<MemoryState>().notNull(),
      /** Days until retrievability falls to 0.9. */
      stability: real().notNull(),
      /** FSRS difficulty, 1 to 10. */
      difficulty: real().notNull(),
      learningSteps: integer().notNull(),
      scheduledDays: integer().notNull(),
      repetitions: integer().notNull(),
      lapses: integer().notNull(),
      lastReviewedAt: instant().notNull(),
      dueAt: instant().notNull(),
    },
    (memory) => [index("memories_due").on(memory.dueAt)],
  );

  return {
    users,
    guests,
    credentials,
    identities,
    calendarFeeds,
    collections,
    documents,
    documentVersions,
    pendingDocuments,
    jobs,
    facts,
    evidence,
    conflicts,
    items,
    itemVersions,
    itemVerdicts,
    itemEdits,
    studySets,
    studySetItems,
    classrooms,
    closedCodes,
    enrolments,
    personalCodes,
    assignments,
    labels,
    studentLabels,
    overrides,
    overrideLabels,
    overrideStudents,
    lateWaivers,
    collectionClassrooms,
    attempts,
    previews,
    attemptItems,
    responses,
    submissions,
    rulings,
    regrades,
    handMarks,
    excuses,
    pauses,
    flags,
    lateDecisions,
    accommodations,
    audits,
    disputes,
    disputeOutcomes,
    cards,
    todaySets,
    cardSets,
    reviews,
    reviewVoids,
    reschedules,
    quizReviews,
    quizEvidenceWaits,
    fittings,
    cardActions,
    cardNotes,
    reviewSettings,
    memories,
  };
}
