import { count } from "drizzle-orm";
import { expect, test } from "vitest";
import { attempts, users } from "@/drizzle/tables";
import { createAccount } from "@/lib/data/accounts";
import { changeEmail, recoverAccount } from "@/lib/data/credentials";
import { claimGuest } from "@/lib/data/guest-merge";
import { admitIdentity } from "@/lib/data/identities";
import type { Db } from "@/lib/data/open";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createGuest, createPerson } from "../support/people";
import { takeQuiz } from "../support/sitting";

const NOW = new Date("2026-03-02T12:00:00Z");
const EMAIL = "ada@example.org";
const account = { name: "Ada", email: EMAIL, password: "a long password", timeZone: "UTC" };

const atOnce = <T>(n: number, work: () => Promise<T>) =>
  Promise.all(Array.from({ length: n }, work));
const people = async (db: Db) => (await db.select({ n: count() }).from(users))[0]?.n;

test("an account opened four times at once is opened once", async () => {
  const db = await freshDatabase();
  const opened = await atOnce(4, () => createAccount(db, null, { account, now: NOW }));
  expect(opened.filter((each) => each !== null)).toHaveLength(1);
  expect(await people(db)).toBe(1);
});

test("a guest who signs up four times at once is one person", async () => {
  const db = await freshDatabase();
  const guest = await createGuest(db);
  const opened = await atOnce(4, () => createAccount(db, guest, { account, now: NOW }));
  expect(opened.filter((each) => each !== null)).toHaveLength(1);
  expect(await people(db)).toBe(1);
});

test("a recovery code given four times at once works once", async () => {
  const db = await freshDatabase();
  const opened = await createAccount(db, null, { account, now: NOW });
  const recovery = {
    email: EMAIL,
    code: opened?.recoveryCode ?? "",
    password: "another one",
    now: NOW,
  };
  const recovered = await atOnce(4, () => recoverAccount(db, recovery));
  expect(recovered.filter((each) => each !== null)).toHaveLength(1);
});

test("an e-mail that four accounts want at once is one's, and taken for the others", async () => {
  const db = await freshDatabase();
  const wanting = await Promise.all(
    ["a", "b", "c", "d"].map(async (letter) => {
      const own = { ...account, email: `${letter}@example.org` };
      const opened = await createAccount(db, null, { account: own, now: NOW });
      return { ...(await createPerson(db)), id: opened?.session.userId ?? "" };
    }),
  );
  const change = { password: account.password, email: "wanted@example.org", now: NOW };
  const changed = await Promise.all(wanting.map((viewer) => changeEmail(db, viewer, change)));
  expect(changed.filter((each) => each === "taken")).toHaveLength(3);
});

test("an identity that arrives four times at once opens one account", async () => {
  const db = await freshDatabase();
  const identity = { issuer: "https://id.example.org", subject: "7", name: "Ada", email: null };
  const asked = { identity, timeZone: "UTC", mayOpen: true, now: NOW };
  const admitted = await atOnce(4, () => admitIdentity(db, null, asked));
  expect(new Set(admitted.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(await people(db)).toBe(1);
});

test("a guest claimed four times at once is merged once", async () => {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const [ada, guest] = [await createPerson(db), await createGuest(db)];
  await takeQuiz(db, guest, { studySetId, now: NOW });
  await atOnce(4, () => claimGuest(db, guest, ada.id));
  const moved = await db
    .select({ number: attempts.number, learnerId: attempts.learnerId })
    .from(attempts);
  expect(moved).toEqual([{ number: 1, learnerId: ada.id }]);
});
