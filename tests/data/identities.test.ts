import { count } from "drizzle-orm";
import { expect, test } from "vitest";
import { users } from "@/drizzle/tables";
import { createAccount } from "@/lib/data/accounts";
import type { ProvenIdentity } from "@/lib/data/identities";
import { admitIdentity, findIdentity } from "@/lib/data/identities";
import { findViewer } from "@/lib/data/users";
import type { Viewer } from "@/lib/domain/viewer";
import { freshDatabase } from "../support/database";
import { createGuest, createPerson } from "../support/people";

const NOW = new Date("2026-03-02T12:00:00Z");
const ADA: ProvenIdentity = {
  ...{ issuer: "https://id.example.org", subject: "7", name: "Ada", email: "ada@example.org" },
};

async function setUp() {
  const db = await freshDatabase();
  const people = async () => (await db.select({ n: count() }).from(users))[0]?.n;
  const admit = (viewer: Viewer | null, identity: Partial<ProvenIdentity> = {}, mayOpen = true) =>
    admitIdentity(db, viewer, {
      identity: { ...ADA, ...identity },
      ...{ timeZone: "Asia/Tehran", mayOpen, now: NOW },
    });
  return { db, people, admit };
}

test("an unknown identity opens an account, and is let in to the same one again", async () => {
  const { db, people, admit } = await setUp();
  const first = await admit(null);
  expect(await admit(null, { name: "Ada Lovelace" })).toEqual(first);
  expect(await people()).toBe(1);
  const session = await findIdentity(db, ADA);
  expect(session && (await findViewer(db, session))).toMatchObject({
    ...{ name: "Ada", timeZone: "Asia/Tehran", guest: false },
  });
});

test("the same subject at another provider is somebody else", async () => {
  const { admit } = await setUp();
  const first = await admit(null);
  expect(await admit(null, { issuer: "https://other.example" })).not.toEqual(first);
});

test("closed registration lets the known in and nobody new", async () => {
  const { people, admit } = await setUp();
  expect(await admit(null, {}, false)).toBe("closed");
  expect(await people()).toBe(0);
  const known = await admit(null);
  expect(await admit(null, {}, false)).toEqual(known);
});

test("an equal e-mail does not open the account that has it", async () => {
  const { db, people, admit } = await setUp();
  const account = {
    ...{ name: "Eve", email: ADA.email ?? "", password: "a long password", timeZone: "UTC" },
  };
  await createAccount(db, null, { account, now: NOW });
  expect(await admit(null)).toBe("email-has-account");
  expect(await findIdentity(db, ADA)).toBeNull();
  expect(await people()).toBe(1);
});

test("who is signed in connects the identity to their account, also where registration is closed", async () => {
  const { db, people, admit } = await setUp();
  const person = await createPerson(db, "Ada");
  expect(await admit(person, {}, false)).toEqual({ userId: person.id, epoch: 0 });
  expect(await admit(null, {}, false)).toEqual({ userId: person.id, epoch: 0 });
  expect(await people()).toBe(1);
});

test("a guest becomes the new account, or is merged into the known one", async () => {
  const { db, people, admit } = await setUp();
  const first = await createGuest(db);
  expect(await admit(first)).toMatchObject({ userId: first.id });
  expect(await admit(await createGuest(db))).toMatchObject({ userId: first.id });
  expect(await people()).toBe(1);
});
