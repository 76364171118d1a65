import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { asc } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { expect, test } from "vitest";
import { attempts, onPostgres, reviews, reviewVoids, submissions } from "@/drizzle/tables";
import { migrateDatabase } from "@/lib/data/migrate";
import { databaseFile, openDatabase } from "@/lib/data/open";
import { PRACTICE } from "@/lib/domain/settings";

const MIGRATIONS = "drizzle/migrations/sqlite";

/** An embedded database as it was after its first so many migrations. */
function oldDatabase(dataDir: string, count: number): Database.Database {
  const folder = join(dataDir, "migrations");
  mkdirSync(join(folder, "meta"), { recursive: true });
  cpSync(MIGRATIONS, folder, { recursive: true });
  const journal = JSON.parse(readFileSync(join(MIGRATIONS, "meta/_journal.json"), "utf8"));
  const entries = journal.entries.slice(0, count);
  writeFileSync(join(folder, "meta/_journal.json"), JSON.stringify({ ...journal, entries }));
  const database = new Database(databaseFile(dataDir));
  migrate(drizzle(database), { migrationsFolder: folder });
  return database;
}

test.skipIf(onPostgres)(
  "quizzes of the first version keep their settings and their end",
  async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), "footnote-old-"));
    const old = oldDatabase(DATA_DIR, 1);
    old.pragma("foreign_keys = OFF");
    const insert = old.prepare(
      "insert into attempts (id, learner_id, study_set_id, number, seed, settings, started_at) values (?, 'ada', 'set', 1, 's', ?, 1000)",
    );
    insert.run("a", '{"feedback":"after-each","attempts":null,"shuffle":true}');
    insert.run("b", '{"feedback":"after-submit","attempts":2,"shuffle":false}');
    old.exec("insert into submissions values ('b', 5000, 3, 4)");
    old.close();

    expect((await migrateDatabase({ DATA_DIR })).copy).toContain("before-");
    const db = openDatabase({ DATA_DIR });
    const [practice, homework] = await db.select().from(attempts).orderBy(asc(attempts.id));
    expect(practice).toMatchObject({ settings: PRACTICE, endedAt: null, deadlineAt: null });
    const shows = { ...PRACTICE.shows, during: ["attempt"] };
    expect(homework).toMatchObject({
      settings: { ...PRACTICE, preset: "homework", shows, attempts: 2, shuffle: false },
      endedAt: new Date(5000),
    });
    expect(await db.select().from(submissions)).toMatchObject([{ by: "learner", mark: 3 }]);
    await db.close();
    rmSync(DATA_DIR, { recursive: true });
  },
);

test.skipIf(onPostgres)(
  "reviews of an older version are those of their card's learner",
  async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), "footnote-old-"));
    const old = oldDatabase(DATA_DIR, 10);
    old.pragma("foreign_keys = OFF");
    old.exec("insert into cards (id, learner_id, fact_id, created_at) values ('c', 'ada', 'f', 0)");
    old.exec(
      "insert into reviews (id, card_id, item_version_id, rating, reviewed_at, study_day, time_zone, duration_ms, source) values ('r', 'c', 'v', 'good', 1000, 0, 'UTC', 4000, 'card')",
    );
    old.exec("insert into review_voids values ('r', 2000)");
    old.close();

    await migrateDatabase({ DATA_DIR });
    const db = openDatabase({ DATA_DIR });
    expect(await db.select().from(reviews)).toMatchObject([{ id: "r", learnerId: "ada" }]);
    expect(await db.select().from(reviewVoids)).toMatchObject([{ learnerId: "ada" }]);
    await db.close();
    rmSync(DATA_DIR, { recursive: true });
  },
);
