import { randomUUID } from "node:crypto";
import { count } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { credentials, users } from "@/drizzle/tables";
import { checkSignIn, createAccount } from "@/lib/data/accounts";
import {
  changeEmail,
  changePassword,
  findEmail,
  knowsPassword,
  recoverAccount,
  renewRecoveryCode,
  resetPassword,
} from "@/lib/data/credentials";
import type { Db } from "@/lib/data/open";
import type { SessionStart } from "@/lib/data/users";
import { findViewer, savePreferences, signOutEverywhere } from "@/lib/data/users";
import { freshDatabase } from "../support/database";
import { createGuest, createPerson } from "../support/people";

const NOW = new Date("2026-03-02T12:00:00Z");
const EMAIL = "ada@example.org";
const PASSWORD = "correct horse battery";

const account = (email = EMAIL) => ({
  ...{ name: "Ada", email, password: PASSWORD, timeZone: "Asia/Tehran" },
});

async function setUp() {
  const db = await freshDatabase();
  const opened = await createAccount(db, null, { account: account(), now: NOW });
  if (!opened) throw new Error("No account was opened.");
  const ada = await findViewer(db, opened.session);
  if (!ada) throw new Error("Nobody is signed in.");
  const signIn = (password: string, email = EMAIL) => checkSignIn(db, { email, password });
  return { db, ada, signIn, ...opened };
}

const isOver = async (db: Db, session: SessionStart) => (await findViewer(db, session)) === null;

describe("an account", () => {
  test("has the name and the time zone that it was opened with", async () => {
    const { ada } = await setUp();
    expect(ada).toMatchObject({ name: "Ada", timeZone: "Asia/Tehran", guest: false });
  });

  test("is entered by its own password and no other", async () => {
    const { ada, signIn } = await setUp();
    expect(await signIn(PASSWORD)).toEqual({ userId: ada.id, epoch: 0 });
    expect(await signIn(`${PASSWORD}!`)).toBeNull();
    expect(await signIn(PASSWORD, "eve@example.org")).toBeNull();
  });

  test("keeps neither password nor recovery code, only their argon2id hashes", async () => {
    const { db, recoveryCode } = await setUp();
    const [row] = await db.select().from(credentials);
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(row?.recoveryHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(row)).not.toContain(PASSWORD);
    expect(JSON.stringify(row)).not.toContain(recoveryCode);
  });

  test("is one for each e-mail: a second is refused and leaves nothing behind", async () => {
    const { db } = await setUp();
    expect(await createAccount(db, null, { account: account(), now: NOW })).toBeNull();
    expect(await db.select({ n: count() }).from(users)).toEqual([{ n: 1 }]);
  });

  test("has a password of any characters, the same however they are composed", async () => {
    const db = await freshDatabase();
    const password = "Zoe\u0308 🐴 <b>'; DROP";
    await createAccount(db, null, { account: { ...account(), password }, now: NOW });
    expect(
      await checkSignIn(db, { email: EMAIL, password: password.normalize("NFC") }),
    ).toBeTruthy();
  });
});

describe("a session", () => {
  test("of another person, of a later epoch or of nobody is none", async () => {
    const { db, ada } = await setUp();
    expect(await findViewer(db, { userId: ada.id, epoch: 1 })).toBeNull();
    expect(await findViewer(db, { userId: randomUUID(), epoch: 0 })).toBeNull();
  });

  test("ends with signing out everywhere, and the one that it returns goes on", async () => {
    const { db, ada, session } = await setUp();
    const next = await signOutEverywhere(db, ada);
    expect(await isOver(db, session)).toBe(true);
    expect(await isOver(db, next)).toBe(false);
  });

  test("of one person does not end with another's", async () => {
    const { db, session } = await setUp();
    await signOutEverywhere(db, await createPerson(db, "Eve"));
    expect(await isOver(db, session)).toBe(false);
  });
});

describe("the current password", () => {
  test("is needed to change the password, which ends other sessions", async () => {
    const { db, ada, session, signIn } = await setUp();
    const change = { password: "another horse battery", now: NOW };
    expect(await changePassword(db, ada, { current: "wrong", ...change })).toBeNull();
    expect(await isOver(db, session)).toBe(false);

    const next = await changePassword(db, ada, { current: PASSWORD, ...change });
    expect(next && (await isOver(db, next))).toBe(false);
    expect(await isOver(db, session)).toBe(true);
    expect(await signIn(PASSWORD)).toBeNull();
    expect(await signIn("another horse battery")).not.toBeNull();
  });

  test("is needed to change the e-mail, which ends other sessions", async () => {
    const { db, ada, session } = await setUp();
    const change = { email: "new@example.org", now: NOW };
    expect(await changeEmail(db, ada, { password: "wrong", ...change })).toBeNull();
    expect(await findEmail(db, ada)).toBe(EMAIL);

    await changeEmail(db, ada, { password: PASSWORD, ...change });
    expect(await findEmail(db, ada)).toBe("new@example.org");
    expect(await isOver(db, session)).toBe(true);
  });

  test("does not make another's e-mail one's own", async () => {
    const { db, ada } = await setUp();
    await createAccount(db, null, { account: account("eve@example.org"), now: NOW });
    const change = { password: PASSWORD, email: "eve@example.org", now: NOW };
    expect(await changeEmail(db, ada, change)).toBe("taken");
    expect(await findEmail(db, ada)).toBe(EMAIL);
  });

  test("is nobody else's, and a person without a password has none", async () => {
    const { db, ada } = await setUp();
    expect(await knowsPassword(db, ada, PASSWORD)).toBe(true);
    expect(await knowsPassword(db, await createPerson(db, "Eve"), PASSWORD)).toBe(false);
  });

  test("is needed for a new recovery code, which ends the old one", async () => {
    const { db, ada, recoveryCode } = await setUp();
    expect(await renewRecoveryCode(db, ada, { password: "wrong", now: NOW })).toBeNull();
    const renewed = await renewRecoveryCode(db, ada, { password: PASSWORD, now: NOW });
    const recover = (code: string) =>
      recoverAccount(db, { email: EMAIL, code, password: "third horse battery", now: NOW });
    expect(await recover(recoveryCode)).toBeNull();
    expect(await recover(renewed?.recoveryCode ?? "")).not.toBeNull();
  });
});

describe("recovery", () => {
  const recovery = { email: EMAIL, password: "third horse battery", now: NOW };

  test("sets a new password and ends all sessions, in whatever spacing the code is typed", async () => {
    const { db, session, recoveryCode, signIn } = await setUp();
    const code = ` ${recoveryCode.toLowerCase().replaceAll("-", " ")} `;
    const opened = await recoverAccount(db, { ...recovery, code });
    expect(opened && (await isOver(db, opened.session))).toBe(false);
    expect(await isOver(db, session)).toBe(true);
    expect(await signIn("third horse battery")).not.toBeNull();
    expect(await signIn(PASSWORD)).toBeNull();
  });

  test("uses the code up and gives another", async () => {
    const { db, recoveryCode } = await setUp();
    const first = await recoverAccount(db, { ...recovery, code: recoveryCode });
    expect(await recoverAccount(db, { ...recovery, code: recoveryCode })).toBeNull();
    expect(first?.recoveryCode).not.toBe(recoveryCode);
    expect(await recoverAccount(db, { ...recovery, code: first?.recoveryCode ?? "" })).toBeTruthy();
  });

  test("by a wrong code or an unknown e-mail changes nothing", async () => {
    const { db, session, recoveryCode, signIn } = await setUp();
    const elsewhere = { ...recovery, email: "eve@example.org", code: recoveryCode };
    expect(await recoverAccount(db, elsewhere)).toBeNull();
    const wrong = { ...recovery, code: "22222-22222-22222-22222" };
    expect(await recoverAccount(db, wrong)).toBeNull();
    expect(await isOver(db, session)).toBe(false);
    expect(await signIn(PASSWORD)).not.toBeNull();
  });
});

test("the operator gives a new password, which ends all sessions", async () => {
  const { db, session, signIn } = await setUp();
  const password = await resetPassword(db, { email: EMAIL, now: NOW });
  expect(await isOver(db, session)).toBe(true);
  expect(await signIn(password ?? "")).not.toBeNull();
  expect(await resetPassword(db, { email: "eve@example.org", now: NOW })).toBeNull();
});

test("preferences are the viewer's own", async () => {
  const { db, ada, session } = await setUp();
  const eve = await createPerson(db, "Eve");
  const wanted = {
    name: "Eva",
    timeZone: "Asia/Jakarta",
    theme: "dark",
    textSize: "larger",
  } as const;
  await savePreferences(db, eve, wanted);
  expect(await findViewer(db, { userId: eve.id, epoch: 0 })).toMatchObject(wanted);
  expect(await findViewer(db, session)).toEqual(ada);
});

describe("a guest who signs up", () => {
  test("stays the same person, without an end, and older sessions of the guest end", async () => {
    const db = await freshDatabase();
    const guest = await createGuest(db);
    const opened = await createAccount(db, guest, { account: account(), now: NOW });
    expect(opened?.session.userId).toBe(guest.id);
    expect(opened && (await findViewer(db, opened.session))).toMatchObject({
      ...{ id: guest.id, name: "Ada", timeZone: "Asia/Tehran", guest: false },
    });
    expect(await isOver(db, { userId: guest.id, epoch: 0 })).toBe(true);
  });

  test("with an e-mail that is taken stays a guest", async () => {
    const { db } = await setUp();
    const guest = await createGuest(db);
    expect(await createAccount(db, guest, { account: account(), now: NOW })).toBeNull();
    expect(await findViewer(db, { userId: guest.id, epoch: 0 })).toMatchObject({ guest: true });
  });

  test("is never somebody who has an account: that one is left alone", async () => {
    const { db, ada } = await setUp();
    const claimed = { ...ada, guest: true };
    const opened = await createAccount(db, claimed, {
      ...{ account: account("eve@example.org"), now: NOW },
    });
    expect(opened?.session.userId).not.toBe(ada.id);
    expect(await findEmail(db, ada)).toBe(EMAIL);
  });
});
