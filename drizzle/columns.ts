import * as pg from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";

/** The column builders of SQLite. Their types are the ones that query code sees on both databases. */
export const sqliteColumns = {
  table: sqlite.sqliteTable,
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
  text: <T extends string = string>() => sqlite.text().$type<T>(),
  integer: () => sqlite.integer({ mode: "number" }),
  real: () => sqlite.real(),
  boolean: () => sqlite.integer({ mode: "boolean" }),
  /** A moment in UTC, to the millisecond. */
  instant: () => sqlite.integer({ mode: "timestamp_ms" }),
  json: <T>() => sqlite.text({ mode: "json" }).$type<T>(),
};

export type Columns = typeof sqliteColumns;

/** The same builders for PostgreSQL: same names, same JavaScript values. */
export const postgresColumns = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  text: <T extends string = string>() => pg.text().$type<T>(),
  integer: () => pg.integer(),
  real: () => pg.doublePrecision(),
  boolean: () => pg.boolean(),
  instant: () => pg.timestamp({ withTimezone: true, precision: 3, mode: "date" }),
  json: <T>() => pg.jsonb().$type<T>(),
} as unknown as Columns;
