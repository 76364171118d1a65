import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Columns } from "../columns";

/** A column that names a row of another table, and goes with it. */
export function belongsTo(column: Columns, id: () => AnySQLiteColumn) {
  return () => column.text().notNull().references(id, { onDelete: "cascade" });
}
