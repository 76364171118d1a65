import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { audits, credentials, personalCodes, users } from "@/drizzle/tables";
import { claimAccount, holdsPersonalCode } from "@/lib/data/account-claims";
import { checkSignIn } from "@/lib/data/accounts";
import { checkClassSignIn } from "@/lib/data/class-sign-in";
import { deleteAccount } from "@/lib/data/deletion";
import { joinClassroom, leaveClassroom, removeStudent } from "@/lib/data/enrolments";
import { rotateCode } from "@/lib/data/join-codes";
import type { Db } from "@/lib/data/open";
import type { Slip } from "@/lib/data/personal-codes";
import { reissueCodes } from "@/lib/data/personal-codes";
import { importRoster } from "@/lib/data/rosters";
import type { SessionStart } from "@/lib/data/users";
import { findViewer } from "@/lib/data/users";
import { foldPersonalCode } from "@/lib/domain/personal-code";
import { readRoster } from "@/lib/domain/roster-list";
import type { Viewer } from "@/lib/domain/viewer";
import type { TestClass } from "../support/classroom";
import { addCoTeacher, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";

const now = new Date("2026-02-01T09:00:00Z");
const later = new Date("2026-02-02T09:00:00Z");

async function withSlips(db: Db, room: TestClass, names: string[]): Promise<Slip[]> {
  const table = names.map((name, index) => ({ row: index + 1, cells: [name], broken: false }));
  const list = readRoster(table);
  const { classroomId, teacher } = room;
  const imported = await importRoster(db, teacher, { classroomId, list, now });
  if (!imported.ok) throw new Error(imported.reason);
  return imported.slips;
}

async function oneSlip(db: Db, room: TestClass): Promise<Slip> {
  const [slip] = await withSlips(db, room, ["Ada"]);
  if (!slip) throw new Error("There is no slip.");
  return slip;
}

const wordsOf = (code: string) => foldPersonalCode(code) ?? [];

function signIn(db: Db, { classCode, personalCode }: Slip, at = now) {
  return checkClassSignIn(db, { classCode, words: wordsOf(personalCode), now: at });
}

async function viewerOf(db: Db, session: SessionStart | null): Promise<Viewer> {
  const viewer = session && (await findViewer(db, session));
  if (!viewer) throw new Error("Nobody is signed in.");
  return viewer;
}

describe("a personal code", () => {
  test("signs its student in, in whatever way it is typed, and no other", async () => {
    const db = await freshDatabase();
    const room = await createClass(db);
    const [ada, ben] = await withSlips(db, room, ["Ada", "Ben Two"]);
    if (!ada || !ben) throw new Error("There are no slips.");
    expect((await viewerOf(db, await signIn(db, ada))).name).toBe("Ada");
    expect((await viewerOf(db, await signIn(db, ben))).name).toBe("Ben Two");

    const [first = "", ...rest] = wordsOf(ada.personalCode);
    const [, ...others] = wordsOf(ben.personalCode);
    const words = [first, ...others];
    const { classCode } = ada;
    expect(rest).not.toEqual(others);
    expect(await checkClassSignIn(db, { classCode, words, now })).toBeNull();
    const elsewhere = await createClass(db);
    expect(await signIn(db, { ...ada, classCode: elsewhere.code })).toBeNull();
  });

  test("is stored as a hash, with its first word to find it by", async () => {
    const db = await freshDatabase();
    const slip = await oneSlip(db, await createClass(db));
    const [row] = await db.select().from(personalCodes);
    const [first, second = "?", third = "?"] = wordsOf(slip.personalCode);
    expect(row?.word).toBe(first);
    expect(row?.codeHash).toMatch(/^\$argon2id\$/);
    for (const secret of [second, third]) expect(JSON.stringify(row)).not.toContain(`"${secret}`);
    expect(JSON.stringify(row)).not.toContain(slip.personalCode);
  });

  test("goes on with the code of the class that is printed beside it, and with the new one", async () => {
    const db = await freshDatabase();
    const room = await createClass(db);
    const slip = await oneSlip(db, room);
    await rotateCode(db, room.teacher, room);
    expect(await signIn(db, slip)).not.toBeNull();
    const [fresh] = await withSlips(db, room, ["Late"]);
    expect(fresh?.classCode).not.toBe(slip.classCode);
    expect(await signIn(db, { ...slip, classCode: fresh?.classCode ?? "" })).not.toBeNull();
  });

  test("notes its first use alone", async () => {
    const db = await freshDatabase();
    const slip = await oneSlip(db, await createClass(db));
    await signIn(db, slip, now);
    await signIn(db, slip, later);
    const [row] = await db.select().from(personalCodes);
    expect(row?.usedAt).toEqual(now);
  });

  test("outlives the place in the class, so that nobody loses their cards", async () => {
    const db = await freshDatabase();
    const room = await createClass(db);
    const slip = await oneSlip(db, room);
    await removeStudent(db, room.teacher, { ...room, userId: slip.userId, now });
    const ada = await viewerOf(db, await signIn(db, slip));
    expect(ada.id).toBe(slip.userId);
    await deleteAccount(db, ada, now);
    expect(await signIn(db, slip)).toBeNull();
  });
});

describe("reissueCodes", () => {
  test("ends the old code and the sessions that began with it", async () => {
    const db = await freshDatabase();
    const room = await createClass(db);
    const slip = await oneSlip(db, room);
    const session = await signIn(db, slip);
    const again = { classroomId: room.classroomId, userIds: [slip.userId], now: later };
    const [fresh] = (await reissueCodes(db, room.teacher, again)) ?? [];
    if (!fresh || !session) throw new Error("There is no slip or session.");
    expect(await findViewer(db, session)).toBeNull();
    expect(await signIn(db, slip)).toBeNull();
    expect((await viewerOf(db, await signIn(db, fresh))).id).toBe(slip.userId);
    const [row] = await db.select().from(personalCodes);
    expect(row).toMatchObject({ issuedAt: later, usedAt: now });
    const [noted] = await db.select().from(audits);
    expect(noted).toMatchObject({
      ...{ kind: "slip", actorId: room.teacher.id, subjectId: slip.userId },
      ...{ about: room.classroomId, at: later },
    });
  });

  test("is for teachers of the class that gave the code, for students who are in it", async () => {
    const db = await freshDatabase();
    const room = await createClass(db, { students: ["Ben"] });
    const { classroomId } = room;
    const other = await createClass(db);
    const slip = await oneSlip(db, room);
    const ada = await viewerOf(db, await signIn(db, slip));
    await joinClassroom(db, ada, { code: other.code, now });
    const userIds = [slip.userId, ...room.students.map(({ id }) => id)];

    for (const person of [ada, ...room.students, other.teacher]) {
      expect(await reissueCodes(db, person, { classroomId, userIds, now })).toBeNull();
    }
    // a class that she joined later is not the one that gave her the code
    const elsewhere = { classroomId: other.classroomId, userIds, now };
    expect(await reissueCodes(db, other.teacher, elsewhere)).toEqual([]);
    expect(await signIn(db, slip)).not.toBeNull();

    const coTeacher = await addCoTeacher(db, classroomId);
    const fresh = await reissueCodes(db, coTeacher, { classroomId, userIds, now });
    expect(fresh?.map(({ name }) => name)).toEqual(["Ada"]);
    await leaveClassroom(db, ada, { classroomId, now });
    expect(await reissueCodes(db, room.teacher, { classroomId, userIds, now })).toEqual([]);
  });
});

describe("claimAccount", () => {
  const email = "ada@example.org";
  const password = "a long enough password";

  test("gives the student an e-mail and a password, and ends the code", async () => {
    const db = await freshDatabase();
    const room = await createClass(db);
    const slip = await oneSlip(db, room);
    const session = await signIn(db, slip);
    const ada = await viewerOf(db, session);
    const words = wordsOf(slip.personalCode);
    expect(await holdsPersonalCode(db, ada)).toBe(true);

    const claimed = await claimAccount(db, ada, { words, email, password, now });
    if (!claimed || claimed === "taken") throw new Error("It was not claimed.");
    expect((await viewerOf(db, claimed.session)).id).toBe(ada.id);
    expect(session && (await findViewer(db, session))).toBeNull();
    expect(await checkSignIn(db, { email, password })).toMatchObject({ userId: ada.id });
    expect(await signIn(db, slip)).toBeNull();
    expect(await holdsPersonalCode(db, ada)).toBe(false);
    const again = { classroomId: room.classroomId, userIds: [ada.id], now };
    expect(await reissueCodes(db, room.teacher, again)).toEqual([]);
    expect(await claimAccount(db, ada, { words, email, password, now })).toBeNull();
  });

  test("asks for the code, and takes no e-mail that is another's", async () => {
    const db = await freshDatabase();
    const room = await createClass(db);
    const [ada, ben] = await withSlips(db, room, ["Ada", "Ben Two"]);
    if (!ada || !ben) throw new Error("There are no slips.");
    const viewer = await viewerOf(db, await signIn(db, ada));
    const other = await viewerOf(db, await signIn(db, ben));
    const claim = { email, password, now };
    const foreign = { ...claim, words: wordsOf(ben.personalCode) };
    expect(await claimAccount(db, viewer, foreign)).toBeNull();
    await claimAccount(db, other, foreign);
    const own = { ...claim, words: wordsOf(ada.personalCode) };
    expect(await claimAccount(db, viewer, own)).toBe("taken");
    expect(await db.$count(credentials)).toBe(1);
    expect(await signIn(db, ada)).not.toBeNull();
    expect(await db.$count(users, eq(users.id, viewer.id))).toBe(1);
  });
});
