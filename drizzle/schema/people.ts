import type { TextSize, Theme } from "../../lib/domain/viewer";
import type { Columns } from "../columns";
import { belongsTo } from "./belongs-to";

export type People = ReturnType<typeof buildPeople>;

/** People and the ways into their accounts. */
export function buildPeople(column: Columns) {
  const { text, integer, instant, index, primaryKey } = column;

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
  const userId = belongsTo(column, () => users.id);

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

  return { users, guests, credentials, identities, calendarFeeds };
}
