import "server-only";

type Built<Row> = { execute(values: Record<string, unknown>): Promise<Row[]> };

/**
 * A query that is built once for each connection and then only given its values, which stand in it as
 * `sql.placeholder`: to build a query costs more than to run it. For what every saved answer asks.
 * A transaction on PostgreSQL is a connection of its own, so there it is built each time.
 */
export function prepared<From extends object, Row>(
  build: (from: From) => { prepare(): Built<Row> },
) {
  const built = new WeakMap<From, Built<Row>>();
  return (from: From, values: Record<string, unknown>): Promise<Row[]> => {
    const query = built.get(from) ?? build(from).prepare();
    built.set(from, query);
    return query.execute(values);
  };
}
