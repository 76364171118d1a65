import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { onPostgres, users } from "@/drizzle/tables";
import { backupDatabase } from "@/lib/data/backup";
import { migrateDatabase } from "@/lib/data/migrate";
import { openDatabase } from "@/lib/data/open";
import { createPerson } from "../support/people";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "footnote-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test("a PostgreSQL that does not answer is one line that names the variable", async () => {
  const DATABASE_URL = "postgres://footnote@127.0.0.1:1/footnote";
  await expect(migrateDatabase({ DATA_DIR: folder, DATABASE_URL })).rejects.toThrow(
    /^DATABASE_URL: [^\n]*ECONNREFUSED[^\n]*$/,
  );
});

describe.skipIf(onPostgres)("the embedded database", () => {
  test("is its owner's alone, as is what SQLite keeps beside it", async () => {
    await migrateDatabase({ DATA_DIR: folder });
    const db = openDatabase({ DATA_DIR: folder });
    await createPerson(db);
    for (const suffix of ["", "-wal", "-shm"]) {
      expect(modeOf(join(folder, `footnote.sqlite${suffix}`))).toBe("600");
    }
    await db.close();
  });

  test("is copied before its tables change, for its owner alone, with all that is in it", async () => {
    await migrateDatabase({ DATA_DIR: folder });
    const db = openDatabase({ DATA_DIR: folder });
    const ada = await createPerson(db);
    await db.close();
    const file = new Database(join(folder, "footnote.sqlite"));
    file.exec("update __drizzle_migrations set created_at = 0");
    file.close();

    // the tables are there already, so this migration fails: the copy was made before it was tried
    await expect(migrateDatabase({ DATA_DIR: folder })).rejects.toThrow();
    const [copy = ""] = copiesIn(folder);
    expect(modeOf(copy)).toBe("600");
    const kept = new Database(copy, { readonly: true });
    expect(kept.prepare("select id from users").all()).toEqual([{ id: ada.id }]);
    kept.close();
  });

  test("is backed up while it is written, and the copy can be opened", async () => {
    const DATA_DIR = join(folder, "data");
    await migrateDatabase({ DATA_DIR });
    const db = openDatabase({ DATA_DIR });
    const before = await createPerson(db);
    const target = join(folder, "restored", "footnote.sqlite");
    mkdirSync(join(folder, "restored"));
    await Promise.all([backupDatabase(DATA_DIR, target), createPerson(db), createPerson(db)]);
    await db.close();

    expect(modeOf(target)).toBe("600");
    await migrateDatabase({ DATA_DIR: join(folder, "restored") });
    const restored = openDatabase({ DATA_DIR: join(folder, "restored") });
    const ids = (await restored.select({ id: users.id }).from(users)).map(({ id }) => id);
    await restored.close();
    expect(ids).toContain(before.id);
    await expect(backupDatabase(DATA_DIR, target)).rejects.toThrow("is there already");
  });

  test("that is no database, or a folder that is a file, is one line that names it", async () => {
    writeFileSync(join(folder, "footnote.sqlite"), "not a database, whatever its name says");
    const garbage = migrateDatabase({ DATA_DIR: folder });
    await expect(garbage).rejects.toThrow(/^[^\n]*footnote\.sqlite cannot be opened[^\n]*$/);
    const file = migrateDatabase({ DATA_DIR: join(folder, "footnote.sqlite") });
    await expect(file).rejects.toThrow(/^DATA_DIR [^\n]*footnote\.sqlite[^\n]*$/);
  });
});

function copiesIn(dataDir: string): string[] {
  const copies = readdirSync(dataDir).filter((name) => name.includes(".before-"));
  return copies.map((name) => join(dataDir, name));
}
